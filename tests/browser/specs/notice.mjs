// SPDX-License-Identifier: Apache-2.0
// The first-use notice: once, beside the composer, without taking the focus.
import { backInEditor, clickIn, clickMark, hasFocus, seeCard } from '../harness/card.mjs';
import { firstUse } from '../harness/first_use.mjs';
import { SITES, assert, browserTest, openComposer, picture, until } from '../harness/suite.mjs';

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: the first time a composer is used, a notice says what Vorab does, and takes no focus`, async (page) => {
    const [editor, notice] = await firstUse(page, name);
    await page.type('Ha');
    assert.match(notice.text, /Vorab/);
    assert.match(notice.text, /sends, stores and reports nothing of what you type/);
    assert.ok(await hasFocus(page, editor), 'the editor keeps the focus');
    await picture(page, `notice-${name}`);
    const button = await page.evaluate((which) => window.replica.postButton(which).getBoundingClientRect().toJSON(), editor);
    const { x, y, width, height } = notice.rect;
    const apart = x >= button.right || x + width <= button.left || y >= button.bottom || y + height <= button.top;
    assert.ok(apart, 'the button that posts is not covered');
    await page.type('llo');
    assert.equal(await page.model(editor), 'Hallo');

    await openComposer(page, name);
    await page.type('Hallo');
    await page.see('the composer is read', (seen) => seen.composers.some((composer) => composer.text === 'Hallo' && composer.answeredRev === composer.rev));
    assert.equal((await page.snapshot()).notice, null, 'only once');
  });
}

browserTest('LinkedIn B: the notice is closed by its button, and the editor has the focus again', async (page) => {
  const [editor, notice] = await firstUse(page, 'LinkedIn B');
  const close = notice.boxes.find((box) => box.tag === 'button');
  await clickIn(page, notice, close.text);
  await page.see('the notice is gone', (seen) => !seen.notice);
  await backInEditor(page, editor);
  await page.type('weiter');
  await until('the next keys land in the editor', () => page.model(editor), (text) => text === 'weiter');
});

browserTest('LinkedIn B: the notice goes when the card comes', async (page) => {
  await firstUse(page, 'LinkedIn B');
  await page.type('Der Seeadler');
  await clickMark(page, 'Seeadler');
  await seeCard(page);
  await page.see('the notice is gone', (seen) => !seen.notice);
});

browserTest('LinkedIn B: a screen reader is told politely what was found, once the typing rests', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.type('Der Seeadler');
  const told = await until('the announcement', () => page.probe('card'), (card) => Boolean(card?.live));
  assert.match(told.live, /project name/);
});
