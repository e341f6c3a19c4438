// SPDX-License-Identifier: Apache-2.0
// Type, and the word is marked; go on, and the mark moves along; break the word, and the mark is gone.
import { SITES, assert, assertOverGlyphs, browserTest, openComposer, picture, seeWords } from '../harness/suite.mjs';

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: a word is marked while typing, over its glyphs`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Bald zeigen wir den Seeadler auf der Messe');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await picture(page, `typing-${name}`);
    assert.equal(await page.model(editor), 'Bald zeigen wir den Seeadler auf der Messe');
  });

  browserTest(`${name}: the mark moves when one types in front, and goes when the word does`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler kommt');
    await seeWords(page, 'Seeadler');
    await page.press('Home');
    await page.type('Also: ');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await page.press('End');
    await page.press('ArrowLeft', ' kommt'.length);
    await page.press('Backspace');
    await seeWords(page, '');
    await page.type('r');
    await seeWords(page, 'Seeadler');
    await page.press('Control+Backspace');
    await seeWords(page, '');
    assert.equal((await page.model(editor)).replace(/\s+/g, ' '), 'Also: Der kommt');
  });

  browserTest(`${name}: emoji, families and umlauts before the word do not shift the mark`, async (page) => {
    const { editor } = await openComposer(page, name);
    const text = 'Größe 🦅 und 👩‍👩‍👧‍👦 übermütig: Seeadler, ja';
    await page.type(text);
    const seen = await seeWords(page, 'Seeadler');
    const [mark] = seen.composers.flatMap((composer) => composer.marks);
    assert.equal(mark.start, text.indexOf('Seeadler'), 'offsets are UTF-16 code units');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await picture(page, `emoji-${name}`);
  });

  browserTest(`${name}: several lines and several words`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler fliegt.');
    await page.press('Enter');
    await page.press('Enter');
    await page.type('Noch ein Seeadler hier.');
    await seeWords(page, 'Seeadler Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler', 0);
    await assertOverGlyphs(page, editor, 'Seeadler', 1);
    assert.equal(await page.model(editor), 'Der Seeadler fliegt.\n\nNoch ein Seeadler hier.');
  });

  browserTest(`${name}: a pasted word is marked`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Neu: ');
    await page.paste('der Seeadler ist da');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    assert.equal(await page.model(editor), 'Neu: der Seeadler ist da');
  });
}
