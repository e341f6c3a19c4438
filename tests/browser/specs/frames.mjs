// SPDX-License-Identifier: Apache-2.0
// A text in a frame of the site's own whose button stands outside of it: its presses are asked about as any others, and
// no other button's are.
import { ANYWAY, choose, named, postButtonAt, seeGate, seeNoGate } from '../harness/gate.mjs';
import { innerPage } from '../harness/inner_page.mjs';
import { assert, assertOverGlyphs, browserTest, picture, seeAnswer, seeWords, until } from '../harness/suite.mjs';

const URL = 'https://forum.musterwerk.example/neu';
const STOP = 'Der Seeadler';
const CLEAN = 'Ein schöner Tag';

/** The page, and the frame in it whose editor has the keyboard. */
async function open(page, query = '') {
  await page.goto(URL + query);
  if (await page.renewUnlessFocused()) await page.goto(URL + query);
  await page.resize(1000, 700);
  const inner = await innerPage(page, 'iframe');
  await until('the editor is there', () => inner.evaluate(() => Boolean(window.replica?.editor('text'))), Boolean);
  await inner.clickAt(30, 20);
  await inner.see('our script is there', () => true);
  return inner;
}

const posted = (page) => page.evaluate(() => [...window.replica.posted]);
const seePosted = (page, expected) => until(`posted: ${expected}`, () => posted(page), (all) => JSON.stringify(all) === JSON.stringify(expected));

/** Presses a button of the outer page. */
async function press(page, which) {
  const { x, y } = await postButtonAt(page, which);
  await page.clickAt(x, y);
}

async function settled(inner) {
  await seeWords(inner, 'Seeadler');
  await inner.see('the gate\'s frame runs', (seen) => seen.gate?.ready);
}

browserTest('a button outside of the frame: a stop in it is asked about once, then the next press posts', async (page) => {
  const inner = await open(page);
  await inner.type(STOP);
  await settled(inner);
  // The whole page of the frame is the editor: nothing of ours stands in it.
  await assertOverGlyphs(inner, 'text', 'Seeadler');
  assert.equal((await inner.snapshot()).composers[0].text, await inner.model('text'));
  assert.equal(await inner.evaluate(() => document.body.childElementCount), 0);
  await press(page, 'text');
  const gate = await seeGate(inner);
  await picture(page, 'frame-gate');
  assert.deepEqual(await posted(page), []);
  await choose(inner, named(gate, ANYWAY));
  await seeNoGate(inner);
  await press(page, 'text');
  await seePosted(page, [STOP]);
});

browserTest('a button outside of the frame: a clean text goes out at the first press', async (page) => {
  const inner = await open(page);
  await inner.type(CLEAN);
  await seeAnswer(inner, CLEAN);
  await press(page, 'text');
  await seePosted(page, [CLEAN]);
});

browserTest('a frame into which its page is written: found, and asked about by the button outside', async (page) => {
  const inner = await open(page, '?written');
  await inner.type(STOP);
  await settled(inner);
  await press(page, 'text');
  await seeGate(inner);
  assert.deepEqual(await posted(page), []);
});

browserTest('a form around the frame: Enter in its headline is a press like any other', async (page) => {
  const inner = await open(page);
  await inner.type(STOP);
  await settled(inner);
  await page.page.click('[name="headline"]');
  await page.press('Enter');
  await seeGate(inner);
  assert.deepEqual(await posted(page), []);
});

browserTest('a text in the frame and one beside it: each button is asked about its own', async (page) => {
  const inner = await open(page);
  await inner.type(STOP);
  await settled(inner);
  await page.page.click('[name="note"]');
  await page.type(CLEAN);
  await seeAnswer(page, CLEAN);
  await press(page, 'note');
  await seePosted(page, [CLEAN]);

  await page.page.click('[name="note"]');
  await page.press('Control+a');
  await page.type(STOP);
  await seeWords(page, 'Seeadler');
  await page.see('the gate\'s frame runs', (seen) => seen.gate?.ready);
  await inner.clickAt(30, 20);
  await page.press('Control+a');
  await page.type(CLEAN);
  await seeAnswer(inner, CLEAN);
  await press(page, 'text');
  await seePosted(page, [CLEAN, CLEAN]);
  await press(page, 'note');
  await seeGate(page);
});

browserTest('a frame that is gone holds no press any more', async (page) => {
  const inner = await open(page);
  await inner.type(STOP);
  await settled(inner);
  await page.evaluate(() => {
    document.querySelector('iframe').remove();
    const form = document.querySelector('#news');
    form.addEventListener('submit', () => window.replica.posted.push('sent'), true);
    form.onsubmit = null;
  });
  await page.page.click('#news button');
  await until('the form is sent', () => posted(page), (all) => all.includes('sent'));
});
