// SPDX-License-Identifier: Apache-2.0
// Marks stay over their words whatever moves them: scrolling, zoom, resizing, transforms, late fonts and pictures, text
// from right to left; and they look right in the dark and where the system's own colours are forced.
import { assertOverField } from '../harness/hands.mjs';
import { assert, assertOverGlyphs, browserTest, marksOf, picture, seeWords, until } from '../harness/suite.mjs';

const LINES = ['Erste Zeile', 'Zweite mit dem Seeadler darin', ...Array(14).fill('Noch eine Zeile'), 'Unten ein Seeadler'].join('\n');

async function open(page, editor, text) {
  const url = `https://editors.linkedin.com/${editor}?in=light`;
  await page.goto(url);
  if (await page.renewUnlessFocused()) await page.goto(url);
  await page.resize(1000, 700);
  await until('the editor is there', () => page.evaluate(() => Boolean(window.replica?.editor?.())), Boolean);
  const box = await page.editorBox();
  await page.clickAt(box.x + 20, box.y + 18);
  await page.replica('load', text);
}

/** Asserts that the canvas lies where it was meant to: boxes alone say where it should be painted, not where it was. */
async function assertInPlace(page) {
  const near = (seen) => seen.composers.every(({ visible, drawn }) =>
    ['x', 'y', 'width', 'height'].every((side) => Math.abs(visible[side] - drawn[side]) <= 2));
  await page.see('the canvas covers what is visible of the editor', near, { ms: 2000 });
}

/** What moves an editor about, each on top of the one before; `page.evaluate` runs it in the page. */
const MOVES = {
  'the editor scrolls': () => { window.replica.scroller().scrollTop = 20; },
  'a picture comes late above it': () => {
    const picture = document.createElement('div');
    document.body.prepend(picture);
    setTimeout(() => { picture.style.height = '37px'; }, 60);
  },
  'the page scrolls': () => {
    document.body.style.paddingBottom = '1500px';
    window.scrollTo(0, 15);
  },
  'its text grows': () => { window.replica.editor().style.fontSize = '19px'; },
  'a font comes late': () => { window.replica.editor().style.fontFamily = 'monospace'; },
  'it gets narrower, and lines break anew': () => { window.replica.editor().style.width = '210px'; },
  'the page is zoomed by style': () => { document.body.style.zoom = '1.25'; },
  'it is moved by a transform': () => { window.replica.scroller().style.transform = 'translate(23px, 11px)'; },
};

for (const editor of ['plain', 'textarea']) {
  const overWord = editor === 'plain' ? assertOverGlyphs : assertOverField;
  browserTest(`${editor}: marks follow ${Object.keys(MOVES).length} kinds of moves`, async (page) => {
    await open(page, editor, LINES);
    await seeWords(page, 'Seeadler Seeadler');
    for (const [what, move] of Object.entries(MOVES)) {
      await page.evaluate(move);
      await overWord(page, undefined, 'Seeadler').catch((error) => { throw new Error(`${what}: ${error.message}`); });
      await assertInPlace(page);
    }
    await picture(page, `marks-moved-${editor}`);
  });
}

browserTest('finer and coarser screens', async (page) => {
  await open(page, 'plain', LINES);
  await seeWords(page, 'Seeadler Seeadler');
  for (const deviceScaleFactor of page.name === 'chromium' ? [0.8, 1.5, 2] : []) {
    await page.page.setViewport({ width: 900, height: 640, deviceScaleFactor });
    await assertOverGlyphs(page, undefined, 'Seeadler');
    await picture(page, `marks-scale-${deviceScaleFactor}`);
  }
  await page.page.setViewport({ width: 480, height: 500, deviceScaleFactor: 1 });
  await assertOverGlyphs(page, undefined, 'Seeadler');
});

browserTest('text from right to left around a word, and the whole editor from right to left', async (page) => {
  const text = 'שלום Seeadler עולם\nمرحبا Seeadler بالعالم';
  await open(page, 'plain', text);
  await seeWords(page, 'Seeadler Seeadler');
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((value) => { window.replica.editor().dir = value; }, direction);
    for (const nth of [0, 1]) await assertOverGlyphs(page, undefined, 'Seeadler', nth);
    await picture(page, `marks-${direction}`);
  }
});

browserTest('severities by shape, in the light, in the dark and in forced colours', async (page) => {
  await open(page, 'plain', 'Der Seeadler fliegt mit Kestrelmatic\n#MW2025 auch');
  const seen = await page.see('three marks', (each) => marksOf(each).length >= 3);
  assert.deepEqual([...new Set(marksOf(seen).map((mark) => mark.severity))].sort(), ['hint', 'stop', 'warn']);
  await page.evaluate(() => { window.replica.editor().style.fontSize = '30px'; });
  await assertOverGlyphs(page, undefined, 'Seeadler');
  await picture(page, 'marks-light');
  await page.evaluate(() => {
    document.body.style.background = '#15202b';
    window.replica.editor().style.color = '#f7f9f9';
  });
  await assertOverGlyphs(page, undefined, 'Seeadler');
  await picture(page, 'marks-dark');
  if (page.name !== 'chromium') return;
  const cdp = await page.page.createCDPSession();
  const before = (await page.snapshot()).lastPaint;
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await until('forced colours', () => page.evaluate(() => matchMedia('(forced-colors: active)').matches), Boolean);
  await assertOverGlyphs(page, undefined, 'Seeadler');
  await page.see('painted again', (each) => each.lastPaint > before);
  await picture(page, 'marks-forced');
  await cdp.send('Emulation.setEmulatedMedia', { features: [] });
});
