// SPDX-License-Identifier: Apache-2.0
// Without a mouse: the shortcut steps through the findings and opens the card, Tab and Enter fix, Escape goes back
// to the editor and leaves the network's own dialog open.
import { backInEditor, cardReady, hasFocus, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { SITES, assert, browserTest, openComposer, picture, seeWords, until } from '../harness/suite.mjs';

const NEXT = 'Alt+Shift+V';

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: shortcut, Tab, Enter: fixed without a mouse`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Den Seeadler und Projekt Nordstern hier');
    await seeWords(page, 'Seeadler Projekt Nordstern');
    await cardReady(page);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('Neuzugang')));
    await picture(page, `keyboard-${name}`);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('unser neues Projekt')));
    await page.press(NEXT);
    const card = await seeCard(page, (each) => each.focused && each.boxes.some((box) => box.text.includes('Neuzugang')));
    for (let i = 0; i <= card.boxes.length; i++) {
      if ((await page.frame('card'))?.active.includes('Neuzugang')) break;
      await page.press('Tab');
    }
    await seeCard(page, (each) => each.active.includes('Neuzugang'));
    await page.press('Enter');
    await until('the better word stands there', () => page.model(editor), (text) => text === 'Den Neuzugang und Projekt Nordstern hier');
    await backInEditor(page, editor);
    await seeWords(page, 'Projekt Nordstern');
  });

  browserTest(`${name}: Escape closes the card and nothing else, from inside and from the editor`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
    await cardReady(page);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused);
    await page.press('Escape');
    await seeNoCard(page);
    await backInEditor(page, editor);
    await page.type(' kommt');
    await until('the next key lands in the editor, where the caret was', () => page.model(editor), (text) => text === 'Der Seeadler kommt');

    await openByClick(page, 'Seeadler');
    await page.press('Escape');
    await seeNoCard(page);
    assert.ok(await hasFocus(page, editor));
    if (name !== 'X') {
      assert.equal(await page.replica('open'), true, 'the dialog stays open');
      await page.press('Escape');
      await until('the second Escape is the dialog\'s', () => page.replica('open'), (open) => !open);
    }
  });
}
