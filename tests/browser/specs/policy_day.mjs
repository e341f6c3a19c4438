// SPDX-License-Identifier: Apache-2.0
// A day of a company's policy, in a browser that somebody types in: built, compared, signed by two and put in place with the real
// commands, the marks follow without a reload; what is foreign, older or torn changes nothing, what has expired goes on and says so;
// the popup names who signed, and an emergency rule with its reason and end.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { bundle } from '../../cli/keys.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { ROOT, startSession } from '../harness/session.mjs';
import { BROWSER, assert, openComposer, seeWords, isOurs, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const desk = mkdtempSync(path.join(os.tmpdir(), 'vorab-day-'));
const at = (...names) => path.join(desk, ...names);
after(() => rmSync(desk, { recursive: true }));

/** Runs `vorab` at the desk. */
function vorab(...args) {
  const done = spawnSync(path.join(ROOT, 'build/bin/vorab'), args, { cwd: desk, encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
}

/** Builds the guideline with this word, lets them sign, and puts it in place: the signatures first. */
function publish(word, version, signers, more = {}) {
  mkdirSync(at('source'), { recursive: true });
  if (existsSync(at('a.json'))) copyFileSync(at('a.json'), at('before.json'));
  writeFileSync(at('source/policy.json'), bundle({ word, ...more }));
  vorab('build', 'source', '--out', 'a.json', '--version', String(version));
  for (const signer of signers) vorab('sign', 'a.json', '--key', `${signer}.key`);
  put(...signers);
}

/** What the last build changed, in people's words. */
function difference() {
  const done = spawnSync(path.join(ROOT, 'build/bin/vorab'), ['diff', 'before.json', 'a.json'], { cwd: desk, encoding: 'utf8' });
  assert.equal(done.status, 1, done.stderr);
  return done.stdout;
}

/** Puts what lies on the desk into the policy folder, with the signatures of these. */
function put(...signers) {
  for (const signer of signers) copyFileSync(at(`a.json.${numbers[signer]}.minisig`), at(`policies/a.json.${numbers[signer]}.minisig`));
  copyFileSync(at('a.json'), at('policies/a.json.new'));
  renameSync(at('policies/a.json.new'), at('policies/a.json'));
}

const numbers = {};
function installKeys() {
  for (const [name, kind] of [['legal', 'policy'], ['press', 'policy'], ['council', 'employees'], ['officer', 'emergency'], ['stranger', null]]) {
    const made = spawnSync(path.join(ROOT, 'build/bin/vorab'), ['sign', '--new-key', name, '--no-password'], { cwd: desk, encoding: 'utf8' });
    [, numbers[name]] = made.stdout.match(/its number is ([0-9A-F]{16})/);
    if (!kind) continue;
    mkdirSync(at('policies/keys', kind), { recursive: true });
    copyFileSync(at(`${name}.pub`), at('policies/keys', kind, `${name}.pub`));
  }
  writeFileSync(at('policies/keys/policy/threshold'), '2\n');
}

/** A word that nobody should post for some days, signed by one and put beside the policies. */
function alarm(word, signer) {
  const until = new Date(Date.now() + 5 * 86400e3).toISOString().slice(0, 10);
  const issued = new Date().toISOString();
  writeFileSync(at('hall.json'), JSON.stringify({
    format: 1, emergency: 'hall-3', issued, until, words: [word],
    reason: { de: 'Die Angehörigen wissen es noch nicht.', en: 'The families do not know yet.' },
    message: { de: 'Bitte nichts darüber.', en: 'Please nothing about it.' },
  }));
  vorab('sign', 'hall.json', '--key', `${signer}.key`);
  mkdirSync(at('policies/emergency'), { recursive: true });
  const signature = `hall.json.${numbers[signer]}.minisig`;
  copyFileSync(at(signature), at('policies/emergency', signature));
  renameSync(at('hall.json'), at('policies/emergency/hall.json'));
}

const popupShows = (all, id, pattern) => withOwnPage(all, 'pages/popup.html', (popup) =>
  until(`the popup's ${id}`, () => popup.$eval(`#${id}`, (element) => element.textContent), (text) => pattern.test(text)));

if (isOurs('a day: new rules without a reload, and nothing foreign, older or torn')) test(`${BROWSER}: a day: new rules without a reload, and nothing foreign, older or torn`, { timeout: 90000 }, async () => {
  installKeys();
  publish('Seeadler', 1, ['legal', 'press']);
  const all = await startSession(BROWSER, { policies: at('policies') });
  try {
    const { page } = all;
    await openComposer(page, 'LinkedIn B');
    await page.type('Seeadler, Milan, Habicht');
    await seeWords(page, 'Seeadler');

    publish('Milan', 2, ['legal', 'press']);
    assert.match(difference(), /Stricter[^]*Milan[^]*Looser[^]*Seeadler/);
    await page.type(' und');
    await seeWords(page, 'Milan');

    const harms = {
      'one signature is too few': () => publish('Habicht', 3, ['legal']),
      'a stranger is none of them': () => publish('Habicht', 3, ['legal', 'stranger']),
      'what was replaced does not come back': () => publish('Seeadler', 1, ['legal', 'press']),
      'half a file': () => {
        writeFileSync(at('policies/a.json'), bundle({ word: 'Habicht', version: 3 }).slice(0, 200));
      },
    };
    for (const [what, harm] of Object.entries(harms)) {
      harm();
      await sleep(600);
      await page.type(' Milan');
      await seeWords(page, ['Milan', ...Array(Object.keys(harms).indexOf(what) + 1).fill('Milan')].join(' '));
    }

    await popupShows(all, 'problems', /A file of the policy (cannot be used|lacks valid signatures): .*a\.json/);

    publish('Habicht', 4, ['legal', 'press', 'council'], { settings: { reasons: true } });
    await page.type('.');
    await seeWords(page, 'Habicht');
    await popupShows(all, 'signed', /^(legal, press|press, legal), for the employees: council$/);

    publish('Habicht', 5, ['legal', 'press'], { expires: '2026-11-02' });
    await popupShows(all, 'sentence', /ran out on/);
    await page.type(',');
    await seeWords(page, 'Habicht');

    alarm('Seeadler', 'legal');
    await sleep(600);
    await page.type(' Habicht');
    await seeWords(page, 'Habicht Habicht');
    alarm('Seeadler', 'officer');
    await page.type('.');
    await seeWords(page, 'Seeadler Habicht Habicht');
    await popupShows(all, 'emergency-rules', /nothing about it.*families do not know yet.*Until .*officer/);
    rmSync(at('policies/emergency/hall.json'));
    await page.type('.');
    await seeWords(page, 'Habicht Habicht');
    await popupShows(all, 'emergency-rules', /^$/);
  } finally {
    await all.close();
  }
});
