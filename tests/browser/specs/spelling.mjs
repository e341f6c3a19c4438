// SPDX-License-Identifier: Apache-2.0
// Typing errors: marked once the word is done, not while it is typed; the card offers words, more come late and move
// nothing; one click mends it.
import { clickIn, clickMark, seeCard } from '../harness/card.mjs';
import { assert, browserTest, openComposer, picture, seeWords, until, words } from '../harness/suite.mjs';

browserTest('LinkedIn B: a typing error is marked when the word is done, and mended with a click', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Das ist nciht');
  await page.see('the unfinished word is left in peace', (seen) => words(seen) === '' && seen.composers.some((one) => one.text.endsWith('nciht')));
  await page.type(' gut gemacht.');
  await seeWords(page, 'nciht', { ms: 8000 });
  await clickMark(page, 'nciht');
  const card = await seeCard(page, (each) => each.boxes.some((box) => box.text === 'nicht'));
  const { height } = card.rect;
  await picture(page, 'spelling');
  await clickIn(page, card, 'nicht');
  await until('the word is mended', () => page.model(editor), (text) => text === 'Das ist nicht gut gemacht.');
  assert.ok(height < 400);
  await seeWords(page, '');
});

browserTest('X: a word that stays as it is, is marked after a moment', async (page) => {
  await openComposer(page, 'X');
  await page.type('Danke an alle Kolegen');
  await seeWords(page, 'Kolegen', { ms: 8000 });
});
