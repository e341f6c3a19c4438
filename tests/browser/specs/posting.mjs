// SPDX-License-Identifier: Apache-2.0
// What is clean goes out at the first press, by button and by key, in every composer; and where plain Enter posts,
// it does not while it chooses a name, and Shift+Enter is a line.
import { COMPOSERS } from '../networks/networks.mjs';
import { assert, browserTest, openComposer, seeAnswer, seeWords, until } from '../harness/suite.mjs';

const SITES = ['facebook', 'instagram', 'threads', 'reddit', 'tiktok', 'generic'];
const CLEAN = 'Ein schöner Tag';

const posted = (page) => page.evaluate(() => [...window.replica.posted]);
const seePosted = (page, expected) => until(`posted: ${JSON.stringify(expected)}`, () => posted(page), (all) => JSON.stringify(all) === JSON.stringify(expected));
const seeModel = (page, editor, accept) => until('the text', () => page.model(editor), accept);

/** Where the Post button is, once it is awake. */
async function pressPost(page, editor) {
  const find = () => page.evaluate((which) => {
    const button = window.replica.postButton(which);
    if (!button?.checkVisibility() || button.disabled || button.getAttribute('aria-disabled') === 'true') return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, editor);
  const { x, y } = await until('the button is awake', find, Boolean);
  await page.clickAt(x, y);
}

/** Messages post as well, though nobody reads them. */
const ready = (page, { surface }, text) => (surface === 'message' ? undefined : seeAnswer(page, text));

for (const composer of Object.values(COMPOSERS).filter(({ site, posts }) => SITES.includes(site) && posts)) {
  const { name, editor, posts } = composer;
  for (const key of posts.keys) {
    browserTest(`${name}: ${key} posts what is clean`, async (page) => {
      await openComposer(page, name);
      await page.type(CLEAN);
      await ready(page, composer, CLEAN);
      await page.press(key);
      await seePosted(page, [CLEAN]);
    });
  }
  if (posts.button === false) continue;
  browserTest(`${name}: the button posts what is clean${posts.schedule ? ', later too' : ''}`, async (page) => {
    await openComposer(page, name);
    await page.type(CLEAN);
    await ready(page, composer, CLEAN);
    if (posts.schedule) await page.replica('schedule', editor);
    await pressPost(page, editor);
    // "Next" leads to the settings of the post.
    if ((await posted(page)).length === 0 && name.endsWith('in steps')) await pressPost(page, editor);
    await seePosted(page, [CLEAN]);
  });
}

browserTest('Facebook comment: Enter chooses a name while names are offered, Shift+Enter is a line; then Enter is asked about', async (page) => {
  const { editor } = await openComposer(page, 'Facebook comment');
  await page.type('Danke @An');
  await until('names are offered', () => page.evaluate(() => Boolean(document.querySelector('[role="listbox"]'))), Boolean);
  await page.press('Enter');
  await seeModel(page, editor, (text) => text === 'Danke Anna Beispiel ');
  await page.press('Shift+Enter');
  await page.type('Der Seeadler kommt');
  await seeModel(page, editor, (text) => text === 'Danke Anna Beispiel \nDer Seeadler kommt');
  await seeWords(page, 'Seeadler');
  await page.see('the gate\'s frame runs', (seen) => seen.gate?.ready);
  await page.press('Enter');
  await until('it is asked', () => page.frame('gate'), (gate) => Boolean(gate?.text));
  assert.deepEqual(await posted(page), []);
});
