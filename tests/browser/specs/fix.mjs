// SPDX-License-Identifier: Apache-2.0
// The card: opened by a click on the mark, it says what and why, and one click puts the better word; Ctrl+Z undoes.
import { backInEditor, clickIn, clickMark, hasFocus, middleOfMark, seeCard, seeNoCard } from '../harness/card.mjs';
import { SITES, assert, assertOverGlyphs, browserTest, openComposer, picture, seeWords, until } from '../harness/suite.mjs';

const BEFORE = 'Bald zeigen wir den Seeadler 🦅 auf der Messe';
const AFTER = 'Bald zeigen wir den Neuzugang 🦅 auf der Messe';
const seeModel = (page, editor, text) => until(`${page.name}: the text is "${text}"`, () => page.model(editor), (now) => now === text);

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: opening the card by a click takes no focus, and typing goes on`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler hier');
    await seeWords(page, 'Seeadler');
    await clickMark(page, 'Seeadler');
    const card = await seeCard(page);
    assert.match(card.text, /project name/i);
    assert.match(card.text, /presse@musterwerk\.example|Press office/);
    await picture(page, `card-${name}`);
    assert.ok(await hasFocus(page, editor), 'the editor keeps the focus');
    await page.press('End');
    await page.type(' und dort');
    assert.equal(await page.model(editor), 'Der Seeadler hier und dort');
  });

  browserTest(`${name}: one click puts the better word, one undo takes it back`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(BEFORE);
    await seeWords(page, 'Seeadler');
    await clickMark(page, 'Seeadler');
    await clickIn(page, await seeCard(page), 'Neuzugang');
    await seeModel(page, editor, AFTER);
    await seeWords(page, '');
    await seeNoCard(page);
    await backInEditor(page, editor);
    await picture(page, `fixed-${name}`);
    await page.press('Control+z');
    await seeModel(page, editor, BEFORE);
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await page.press('End');
    await page.type('!');
    await seeModel(page, editor, `${BEFORE}!`);
  });

  browserTest(`${name}: the article goes with the word, and comes back with it`, async (page) => {
    const { editor } = await openComposer(page, name);
    const before = 'Wir sparen Strom mit dem Projekt Nordstern, ganz einfach';
    await page.type(before);
    await seeWords(page, 'Projekt Nordstern');
    await clickMark(page, 'Projekt Nordstern');
    await clickIn(page, await seeCard(page), 'unserem neuen Projekt');
    await seeModel(page, editor, 'Wir sparen Strom mit unserem neuen Projekt, ganz einfach');
    await seeWords(page, '');
    await backInEditor(page, editor);
    await page.press('Control+z');
    await seeModel(page, editor, before);
    await seeWords(page, 'Projekt Nordstern');
  });

  browserTest(`${name}: the second of two is replaced, not the first`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Seeadler ja');
    await page.press('Enter');
    await page.type('und den Seeadler #Messe nochmal');
    await seeWords(page, 'Seeadler Seeadler');
    await clickMark(page, 'Seeadler', 1);
    await clickIn(page, await seeCard(page), 'Neuzugang');
    await seeModel(page, editor, 'Seeadler ja\nund den Neuzugang #Messe nochmal');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await page.type('X');
    assert.match(await page.model(editor), /^Seeadler ja\nund den NeuzugangX? #Messe nochmal/, 'one goes on typing where one was');
  });
}

browserTest('X: pointing at a mark opens the card, pointing away closes it', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type('Der Seeadler hier');
  await seeWords(page, 'Seeadler');
  const { x, y } = await middleOfMark(page, 'Seeadler');
  await page.moveTo(x, y);
  await seeCard(page);
  assert.ok(await hasFocus(page, editor));
  await page.moveTo(600, 600);
  await seeNoCard(page);
});
