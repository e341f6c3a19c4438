// SPDX-License-Identifier: Apache-2.0
// The same browser twice: in one a text has something in it, in the other the same text has nothing. All else is equal,
// so whatever a page sees differ is something that it learned.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startSession } from './session.mjs';

/** Stands in everything that the rule says and in nothing else. */
export const TELLTALE = 'Kormoran';
export const SAID = [`Hier spricht der ${TELLTALE}`, `Grund mit ${TELLTALE}`, `Vorschlag ${TELLTALE}`];

/** A policy folder with one rule. @param {string[]} words */
export function policyWith(words, severity = 'stop') {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vorab-policy-'));
  const both = (text) => ({ de: text, en: text });
  const rule = {
    id: 'named', kind: 'terms', words, match: 'word', category: 'confidential-project', severity, section: '1',
    message: both(SAID[0]), why: both(SAID[1]), instead: both(SAID[2]), examples: { hit: [`Die ${words[0]} dort`], miss: ['Nichts davon'] },
  };
  writeFileSync(path.join(folder, 'policy.json'), JSON.stringify({ format: 1, id: 'hostile', title: both('Leitlinie'), rules: [rule] }));
  return folder;
}

/**
 * @param {'chromium'|'firefox'} browser
 * @param {{found: string[], clean: string[], [more: string]: any}} words  of the rule, in the first and in the second
 */
export async function startBoth(browser, { found, clean, ...options }) {
  const folders = [policyWith(found), policyWith(clean)];
  const sessions = [];
  const close = async () => {
    for (const each of sessions) await each.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const policies of folders) sessions.push(await startSession(browser, { probes: false, ...options, policies }));
  } catch (error) {
    await close();
    throw error;
  }
  return { found: sessions[0], clean: sessions[1], close };
}
