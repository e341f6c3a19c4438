// SPDX-License-Identifier: Apache-2.0
// A policy that comes by browser policy: the extension hands it to the host, which judges it by the machine's keys as any
// other. In Chromium a change of it is followed while somebody types; Firefox reads browser policy when it starts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { bundle } from '../../cli/keys.mjs';
import { makeKey, publicFile, signatureFile } from '../../cli/minisig.mjs';
import { canHavePolicy } from '../harness/browser_policy.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, isOurs, openComposer, seeWords, until } from '../harness/suite.mjs';

const machine = mkdtempSync(path.join(os.tmpdir(), 'vorab-managed-'));
after(() => rmSync(machine, { recursive: true }));
const legal = makeKey();

/** What IT writes into the browser's policy. */
function signed(word, version, key) {
  const text = bundle({ word, version });
  return { policies: [{ name: 'a.json', bundle: text, signatures: [signatureFile(key, Buffer.from(text))] }] };
}

const title = 'a policy that comes by browser policy is judged by the machine\'s keys';
if (isOurs(title)) test(`${BROWSER}: ${title}`, { timeout: 90000, skip: !canHavePolicy(BROWSER) && 'a browser cannot have a mount of its own here' }, async () => {
  mkdirSync(path.join(machine, 'keys/policy'), { recursive: true });
  writeFileSync(path.join(machine, 'keys/policy/legal.pub'), publicFile(legal));
  const all = await startSession(BROWSER, { policies: machine, managed: signed('Seeadler', 1, legal) });
  try {
    const { page } = all;
    await openComposer(page, 'LinkedIn B');
    await page.type('Seeadler, Milan, Habicht');
    await seeWords(page, 'Seeadler');
    await withOwnPage(all, 'pages/popup.html', (popup) => until('the popup names who signed', () => popup.$eval('#signed', (element) => element.textContent), (text) => text === 'legal'));
    if (BROWSER === 'firefox') return;

    all.setManaged(signed('Milan', 2, legal));
    await until('the mark is another one', () => seeWords(page, 'Milan').then(() => true, () => false), Boolean, { ms: 30000 });
  } finally {
    await all.close();
  }
});
