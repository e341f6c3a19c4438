// SPDX-License-Identifier: Apache-2.0
// The log and rules on trial, in the popup of somebody who types: nothing until company and employees both signed for
// it; then why, what and a way to delete it. A rule on trial marks nothing, and its counts are there to be copied.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { bundle } from '../../cli/keys.mjs';
import { backInEditor, clickIn, openByClick, seeCard } from '../harness/card.mjs';
import { pressPost, seeGate, seeNoGate, settled } from '../harness/gate.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { ROOT, startSession } from '../harness/session.mjs';
import { ARTIFACTS, BROWSER, assert, isOurs, openComposer, seeWords, until } from '../harness/suite.mjs';

const REASON = 'It is public already.';
const desk = mkdtempSync(path.join(os.tmpdir(), 'vorab-log-'));
const at = (...names) => path.join(desk, ...names);
after(() => rmSync(desk, { recursive: true }));

function vorab(...args) {
  const done = spawnSync(path.join(ROOT, 'build/bin/vorab'), args, { cwd: desk, encoding: 'utf8' });
  assert.equal(done.status, 0, done.stderr);
  return done.stdout;
}

function installKeys() {
  for (const [name, kind] of [['legal', 'policy'], ['council', 'employees']]) {
    vorab('sign', '--new-key', name, '--no-password');
    mkdirSync(at('policies/keys', kind), { recursive: true });
    copyFileSync(at(`${name}.pub`), at('policies/keys', kind, `${name}.pub`));
  }
}

/** A guideline with a rule on trial that asks for these settings, signed by these, in place. */
function publish(version, settings, ...signers) {
  const made = JSON.parse(bundle({ version }));
  const [names] = made.rules;
  const until = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  made.rules.push({
    ...names, id: 'milan', words: ['Milan'], trial: { until }, message: { de: 'Ein Vogel auf Probe.', en: 'A bird on trial.' },
    examples: { hit: ['Der [[Milan]] kommt.'], miss: ['Nichts davon.'] },
  });
  writeFileSync(at('a.json'), JSON.stringify({ ...made, issued: new Date().toISOString().slice(0, 10), settings }));
  for (const signer of signers) vorab('sign', 'a.json', '--key', `${signer}.key`);
  for (const name of readdirSync(desk).filter((one) => one.startsWith('a.json.'))) renameSync(at(name), at('policies', name));
  renameSync(at('a.json'), at('policies/a.json'));
}

const shown = (popup, id) => popup.$eval(`#${id}`, (element) => (element.checkVisibility() ? element.innerText : ''));
const seePopup = (popup, id, pattern) => until(`the popup's ${id}`, () => shown(popup, id), (text) => pattern.test(text));
/** Opens what is folded, and presses a button in it with a real press. */
async function press(popup, part, id) {
  if (!(await popup.$eval(`#${part}`, (element) => element.open))) await popup.click(`#${part} summary`);
  await popup.click(`#${id}`);
}

const TITLE = 'log and trial: only with both signatures, and then to be seen, copied and deleted';
if (isOurs(TITLE)) test(`${BROWSER}: ${TITLE}`, { timeout: 90000 }, async () => {
  installKeys();
  publish(1, { log: true, counts: true }, 'legal');
  const all = await startSession(BROWSER, { policies: at('policies') });
  const kept = (name) => path.join(all.temp, 'state', name);
  try {
    const { page } = all;
    const draft = async () => {
      const { editor } = await openComposer(page, 'LinkedIn B');
      await page.type('Seeadler und Milan');
      await seeWords(page, 'Seeadler');
      const card = await openByClick(page, 'Seeadler');
      await clickIn(page, card, 'More');
      await clickIn(page, await seeCard(page, (each) => each.text.includes('in this draft')), 'in this draft');
      await seeWords(page, '');
      await backInEditor(page, editor);
    };
    await draft();
    await withOwnPage(all, 'pages/popup.html', async (popup) => {
      await seePopup(popup, 'trial-state', /^1 rule is on trial until .+ and shows nothing\. Nothing is counted\.$/);
      assert.equal(await shown(popup, 'log-part'), '');
      assert.equal(await shown(popup, 'trial-more'), '');
    });
    assert.ok(!existsSync(kept('log')) && !existsSync(kept('counts')));

    await openComposer(page, 'X'); // what is open when they agree would count
    publish(2, { log: true, counts: true, reasons: true }, 'legal', 'council');
    await withOwnPage(all, 'pages/popup.html', (popup) => seePopup(popup, 'log-why', /Signed by legal; for the employees: council\.$/));
    await draft();
    await page.press('Control+a');
    await page.press('Delete'); // the draft is over
    await until('it is counted', () => existsSync(kept('counts')), Boolean);
    const { editor } = await openComposer(page, 'X');
    // Both agreed to a reason, too: it is asked for, and kept nowhere.
    await page.type('Der Seeadler');
    await settled(page, 'Seeadler');
    await pressPost(page, editor);
    await clickIn(page, await seeGate(page), 'Post anyway');
    await clickIn(page, await until('a reason is asked for', () => page.frame('gate'), (gate) => gate?.text.includes(REASON)), REASON);
    await seeNoGate(page);
    await withOwnPage(all, 'pages/popup.html', async (popup) => {
      await seePopup(popup, 'log-count', /^See what is in it \(2\)$/);
      await popup.click('#log-more summary');
      await seePopup(popup, 'log', /, X, posted anyway, Version\s2\s+A project name\.\s+.+, LinkedIn, put away, Version\s2$/);
      await seePopup(popup, 'trial-state', /Counted on this computer only\.$/);
      await popup.click('#trial-more summary');
      await seePopup(popup, 'trial', /^A bird on trial\.\s+.+: 1 draft$/);
      await popup.setViewport({ width: 400, height: 1100 });
      await popup.screenshot({ path: path.join(ARTIFACTS, 'popup-log.png') });
      await popup.click('#trial-copy');
      await seePopup(popup, 'trial-said', /^Copied\.$/);
      assert.match(vorab('log', '--state', path.join(all.temp, 'state')), /linkedin {2}names-test-policy: put away[^]*milan: 1\n/);
      for (const name of ['log', 'counts']) assert.ok(!/Seeadler|Milan|public/.test(readFileSync(kept(name), 'utf8')), name);

      await press(popup, 'log-more', 'log-delete');
      await seePopup(popup, 'log-empty', /./);
      await press(popup, 'trial-more', 'trial-delete');
      await until('no counts', () => shown(popup, 'trial-more'), (text) => text === '');
    });
    assert.ok(!existsSync(kept('log')) && !existsSync(kept('counts')));
  } finally {
    await all.close();
  }
});
