// SPDX-License-Identifier: Apache-2.0
// Which composers are found, and that what looks like one is left alone.
import { COMPOSERS } from '../networks/networks.mjs';
import { SITES, assert, assertOverGlyphs, browserTest, marksOf, openComposer, picture, seeWords, until } from '../harness/suite.mjs';

browserTest('LinkedIn A: editor node replaced in mid-typing, marks follow to the new one', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn A');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  await page.replica('remount');
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

browserTest('LinkedIn A: what is typed before the node is replaced is marked afterwards', async (page) => {
  await openComposer(page, 'LinkedIn A');
  await page.press('Escape');
  await page.evaluate(() => { window.replica.settled = false; });
  await page.page.click('.share-box-feed-entry__trigger');
  await page.type('Seeadler');
  await until('the node is replaced', () => page.replica('settled'), Boolean);
  await seeWords(page, 'Seeadler');
});

browserTest('LinkedIn A: the hidden decoy is no composer', async (page) => {
  await openComposer(page, 'LinkedIn A');
  await page.type('Hallo');
  const seen = await page.see('one composer', (each) => each.composers.length === 1);
  assert.equal(seen.composers[0].text, 'Hallo');
});

browserTest('LinkedIn B: a draft that comes back without any event is marked', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B', { query: '?draft=Entwurf%20zum%20Seeadler' });
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

browserTest('LinkedIn B: text rendered anew on blur keeps its marks', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  const focusElsewhere = () => document.querySelector('dialog [aria-label="Media"]').focus();
  await page.evaluate(focusElsewhere);
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

browserTest('LinkedIn B: dialog and comment box at once', async (page) => {
  await page.goto(SITES['LinkedIn B'].url);
  await page.page.click('[componentkey^="commentBox-"] .tiptap');
  await page.type('Zum Seeadler sage ich nichts');
  await seeWords(page, 'Seeadler');
  await page.page.click('[aria-label="Start a post"]');
  await until('the dialog opens', () => page.replica('settled'), Boolean);
  await page.type('Auch hier: Seeadler');
  const seen = await seeWords(page, 'Seeadler Seeadler');
  const marks = marksOf(seen);
  assert.equal(new Set(marks.map((mark) => mark.doc)).size, 2, 'two composers');
  assert.deepEqual(marks.map((mark) => mark.surface).sort(), ['comment', 'post']);
  await picture(page, 'two-composers-LinkedIn B');
});

browserTest('X: post box, modal and thread at once; the search field is none', async (page) => {
  await openComposer(page, 'X');
  await page.type('Der Seeadler hier');
  await seeWords(page, 'Seeadler');
  await page.page.click('[data-testid="SideNav_NewTweet_Button"]');
  await until('the modal opens', () => page.replica('open', 'modal'), Boolean);
  await page.type('Seeadler dort');
  await page.page.click('[data-testid="addButton"]');
  await until('the second post', () => page.evaluate(() => Boolean(window.replica.editor('modal:1'))), Boolean);
  await page.type('und #Seeadler da');
  const seen = await page.see('three marks', (each) => marksOf(each).length === 3);
  assert.equal(await page.model('modal:1'), 'und #Seeadler da');
  assert.deepEqual(marksOf(seen).map((mark) => mark.word.replace('#', '')), ['Seeadler', 'Seeadler', 'Seeadler']);
  await picture(page, 'thread-X');
  await page.press('Escape');
  await page.page.click('[role="search"] [contenteditable]');
  await page.type('Seeadler');
  await seeWords(page, 'Seeadler');
});

browserTest('X: text between decorators (hashtag, mention) is read as it stands', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type('Mit @musterwerk zum Seeadler #Messe los');
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
  const seen = await page.snapshot();
  assert.equal(seen.composers.find((composer) => composer.marks.length).text, await page.model(editor));
});

browserTest('LinkedIn B: a mention is a name, and the text after it keeps its place', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Danke @An');
  await until('the list of names', () => page.evaluate(() => Boolean(document.querySelector('[role="listbox"]'))), Boolean);
  await page.press('Enter');
  await page.type(' für den Seeadler');
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
  assert.match(await page.model(editor), /Anna Beispiel/);
});

browserTest('LinkedIn A: a mention is a name, and the text after it keeps its place', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn A');
  await page.type('Danke @An');
  const option = await until('the list of names', () => page.evaluate(() => {
    const box = document.querySelector('#interop-outlet').shadowRoot.querySelector('[role="option"]')?.getBoundingClientRect();
    return box && { x: box.x + 5, y: box.y + 5 };
  }), Boolean);
  await page.clickAt(option.x, option.y);
  await until('the name', () => page.model(editor), (text) => text.startsWith('Danke Anna Beispiel'));
  await page.press('Control+End');
  await page.type('für den Seeadler');
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

browserTest('Mastodon: what only the people named in it may read is a message, and is not read', async (page) => {
  const { editor } = await openComposer(page, 'Mastodon');
  const audience = () => page.page.click('.compose-form__dropdowns button');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  await audience();
  await page.see('nothing is read', (seen) => seen.composers.length === 0);
  await audience();
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

for (const [name, decoy] of [['Bluesky alt text', 'main textarea'], ['Mastodon', '.search__input'], ['XING comment', '[data-testid="messenger-window"] [role="textbox"]'],
  ['YouTube comment', '#search']]) {
  browserTest(`${name}: the search or message field beside it is none`, async (page) => {
    await page.goto(COMPOSERS[name].url.replace('/intent/compose?text=', '/'));
    await page.page.click(decoy);
    await page.type('Seeadler');
    assert.match(await page.evaluate((selector) => document.querySelector(selector).value ?? document.querySelector(selector).textContent, decoy), /Seeadler/);
    const seen = await page.snapshot();
    assert.deepEqual(seen.composers.filter((composer) => composer.text !== ''), []);
  });
}

for (const [name, query] of [['Bluesky', '/intent/compose'], ['X', '/intent/post'], ['Mastodon', '/share']]) {
  browserTest(`${name}: a draft set by a link is marked`, async (page) => {
    await page.goto(new URL(`${query}?text=Mein%20Seeadler`, COMPOSERS[name].url).href);
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, name === 'X' ? 'modal' : 'post', 'Seeadler');
  });
}

browserTest('Bluesky: a mention keeps its "@", and the text after it keeps its place', async (page) => {
  const { editor } = await openComposer(page, 'Bluesky');
  await page.type('Danke @anna');
  await page.press('Enter');
  await until('the handle', () => page.model(editor), (text) => text.includes('anna.example'));
  await page.type('für den Seeadler #Messe');
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
  const seen = await page.snapshot();
  assert.equal(seen.composers[0].text, await page.model(editor));
});
