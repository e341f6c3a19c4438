// SPDX-License-Identifier: Apache-2.0
// A sentence that stands nowhere else is typed, put away, reported as a false alarm and posted anyway. Afterwards it is
// in no file that was written on our behalf: not in the host's state, not in the temp folder, and in no file of the
// browser's profile in which a browser without us does not keep what was typed, too.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { backInEditor, clickIn, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { ANYWAY, choose, named, posted, pressPost, seeGate, seeNoGate } from '../harness/gate.mjs';
import { report } from '../harness/report.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, assert, openComposer, seeWords, isOurs, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const CANARY = 'Quittenmarder';
const DRAFT = `Der ${CANARY} und der Seeadler`;
/** The ways in which a file may keep it. */
const WAYS = [Buffer.from(CANARY), Buffer.from(CANARY, 'utf16le'), Buffer.from(Buffer.from(CANARY).toString('base64').slice(0, 16))];
const SITE = 'X';

/** Every file below a folder that has the canary, by its path there. */
function filesWith(folder) {
  const found = [];
  let read = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    try {
      if (statSync(file).size > 200e6) continue;
      const bytes = readFileSync(file);
      read += 1;
      if (WAYS.some((way) => bytes.includes(way))) found.push(path.relative(folder, file));
    } catch { /* it is gone by now */ }
  }
  return { found, read };
}

/** What a file is for, whatever number it has. */
const kind = (file) => file.replaceAll(/\d+/g, '#');

/** Reads the folder of a session while the browser still runs, and when it has ended and written all it keeps. */
async function searchAround(session) {
  const planted = path.join(session.temp, 'planted');
  writeFileSync(planted, Buffer.from(`x${CANARY}`, 'utf16le'));
  const running = filesWith(session.temp);
  await sleep(1500); // what is written late
  const late = filesWith(session.temp);
  await session.browser.close();
  const ended = filesWith(session.temp);
  assert.ok([running, late, ended].every(({ found }) => found.includes('planted')), 'the search finds what is there');
  const found = new Set([...running.found, ...late.found, ...ended.found]);
  found.delete('planted');
  return { found: [...found], read: ended.read };
}

if (isOurs('a canary sentence is in no file that was written on our behalf')) test(`${BROWSER}: a canary sentence is in no file that was written on our behalf`, { timeout: 180000 }, async () => {
  // The control: the same browser, page and text without the extension.
  const bare = await startSession(BROWSER, { probes: false, bare: true });
  let control;
  try {
    await openComposer(bare.page, SITE);
    await bare.page.type(DRAFT);
    await sleep(500);
    await pressPostBare(bare.page);
    control = await searchAround(bare);
  } finally {
    await bare.close();
  }
  const ours = await startSession(BROWSER);
  let mine;
  try {
    const { page } = ours;
    const { editor } = await openComposer(page, SITE);
    const notice = await until('the introduction', () => page.frame('notice'), Boolean);
    await clickIn(page, notice, notice.boxes.find((box) => box.tag === 'button').text);
    await backInEditor(page, editor);
    await page.type(DRAFT);
    await seeWords(page, 'Seeadler');
    // Reported as a false alarm, with its words shown, as one does who means it.
    const card = await openByClick(page, 'Seeadler');
    await clickIn(page, card, 'More');
    const more = await seeCard(page, (each) => each.text.includes('false alarm'));
    await clickIn(page, more, 'false alarm');
    await sleep(500);
    const draft = await page.frame('card');
    const shows = draft.boxes.find((box) => box.tag === 'label');
    await clickIn(page, draft, shows.text);
    await sleep(300);
    await page.press('Escape');
    await seeNoCard(page);
    // Posted anyway.
    await backInEditor(page, editor);
    await pressPost(page, editor);
    await choose(page, named(await seeGate(page), ANYWAY));
    await seeNoGate(page);
    await pressPost(page, editor);
    await until('posted', () => posted(page), (all) => all.length === 1 && all[0] === DRAFT);
    // Once more, and put away.
    await openComposer(page, SITE);
    await page.type(DRAFT);
    await seeWords(page, 'Seeadler');
    const again = await openByClick(page, 'Seeadler');
    await clickIn(page, again, 'More');
    await clickIn(page, await seeCard(page, (each) => each.text.includes('in this draft')), 'in this draft');
    await sleep(500);
    mine = await searchAround(ours);
  } finally {
    await ours.close();
  }
  const browsers = new Set(control.found.map(kind));
  const extra = mine.found.filter((file) => !browsers.has(kind(file)));
  report(BROWSER, `\na canary sentence, typed, reported, posted, put away\n  files read: ${mine.read}; with it: ${mine.found.length}` +
    ` (without us: ${control.found.length}: ${[...browsers].join(', ') || 'none'}); written on our behalf: ${extra.join(', ') || 'none'}`);
  assert.ok(mine.read > 30, 'the profile was read');
  assert.deepEqual(extra, []);
  assert.deepEqual(mine.found.filter((file) => /^(state|policies|extension)\b/.test(file)), []);
});

/** Presses Post where no gate comes. */
async function pressPostBare(page) {
  const { x, y } = await page.evaluate(() => {
    const box = window.replica.postButton('inline').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.clickAt(x, y);
  await until('posted', () => posted(page), (all) => all.length === 1);
}
