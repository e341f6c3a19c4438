// SPDX-License-Identifier: Apache-2.0
// Marks stay over the glyphs whatever moves them: scrolling in the editor, scrolling the page, resizing, wrapping.
import { assert, assertOverGlyphs, browserTest, marksOf, openComposer, picture, seeWords, until } from '../harness/suite.mjs';

const LONG = [...Array(6).fill('Eine Zeile ohne Belang.'), 'Hier steht der Seeadler.', ...Array(30).fill('Noch eine Zeile.')].join('\n');

for (const name of ['LinkedIn A', 'LinkedIn B']) {
  browserTest(`${name}: the mark follows when the editor scrolls, and is not drawn outside of it`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.replica('load', LONG);
    await seeWords(page, 'Seeadler');
    await page.evaluate(() => window.replica.scroller().scrollTo(0, 0));
    await assertOverGlyphs(page, editor, 'Seeadler');
    const box = await page.editorBox(editor);
    await page.moveTo(box.x + 100, Math.max(box.y, 60) + 80);
    await page.wheel(60);
    await until('the editor has scrolled', () => page.evaluate(() => window.replica.scroller().scrollTop), (top) => top > 0);
    await assertOverGlyphs(page, editor, 'Seeadler');
    await page.evaluate(() => window.replica.scroller().scrollTo(0, 600));
    await page.see('nothing is drawn for a word out of sight', (seen) => marksOf(seen).every((mark) => mark.rects.length === 0));
    await page.evaluate(() => window.replica.scroller().scrollTo(0, 0));
    await assertOverGlyphs(page, editor, 'Seeadler');
  });
}

browserTest('X: the mark follows when the page scrolls', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.replica('load', LONG);
  // The caret stands at the end, and the page may have gone there.
  await page.evaluate(() => window.scrollTo(0, 0));
  await seeWords(page, 'Seeadler');
  await page.moveTo(400, 300);
  await page.wheel(120);
  await until('the page has scrolled', () => page.evaluate(() => window.scrollY), (top) => top > 0);
  await assertOverGlyphs(page, editor, 'Seeadler');
});

for (const name of ['LinkedIn A', 'LinkedIn B', 'X']) {
  browserTest(`${name}: the mark follows when the window is resized and lines break anew`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(`${'Viele Wörter davor, '.repeat(6)}dann der Seeadler und Schluss`);
    await seeWords(page, 'Seeadler');
    const before = await page.wordBoxes(editor, 'Seeadler');
    await page.resize(560, 640);
    await until('lines break anew', () => page.wordBoxes(editor, 'Seeadler'), (now) => now[0].x !== before[0].x || now[0].y !== before[0].y);
    await assertOverGlyphs(page, editor, 'Seeadler');
    await picture(page, `narrow-${name}`);
    await page.resize(1000, 700);
    await assertOverGlyphs(page, editor, 'Seeadler');
  });
}

browserTest('LinkedIn B: two words on two lines are marked on both', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  let boxes = [];
  for (let letters = 30; letters < 70 && boxes.length !== 2; letters++) {
    await page.replica('load', `${'m'.repeat(8)} ${'ok '.repeat(letters)}Projekt Nordstern ist da`);
    boxes = await page.wordBoxes(editor, 'Projekt Nordstern');
  }
  assert.equal(boxes.length, 2, 'the name stands on two lines');
  await seeWords(page, 'Projekt Nordstern');
  await assertOverGlyphs(page, editor, 'Projekt Nordstern');
  await picture(page, 'two-lines-LinkedIn B');
});
