// SPDX-License-Identifier: Apache-2.0
// Texts in several fields that go out with one press are asked about together, by whichever way they are posted, and
// those of another post on the page are not.
import { postAnyway, posted, pressPost } from '../harness/gate.mjs';
import { browserTest, openComposer, seeWords, until } from '../harness/suite.mjs';
import { backInEditor } from '../harness/card.mjs';

const CLEAN = 'Welcher Vogel?';
const STOP = 'Der Seeadler';

/** Puts the keyboard into a field. */
async function use(page, which) {
  await page.evaluate((name) => window.replica.editor(name).scrollIntoView({ block: 'nearest' }), which);
  const box = await page.editorBox(which);
  await page.clickAt(box.x + 20, box.y + Math.min(12, box.height / 2));
  await backInEditor(page, which);
}

/** Writes a clean text and, in another field, one with a stop in it, and waits until both are checked. */
async function write(page, { clean, stop }) {
  for (const [which, text] of [[clean, CLEAN], [stop, STOP]]) {
    await use(page, which);
    await page.type(text);
  }
  await seeWords(page, 'Seeadler');
  await page.see('all is answered', ({ composers, gate }) => gate?.ready && composers.every(({ rev, answeredRev }) => rev === answeredRev));
}

browserTest('X poll: an answer is asked about when the question posts', async (page) => {
  await openComposer(page, 'X poll');
  await write(page, { clean: 'inline', stop: 'inline:answer2' });
  await postAnyway(page, () => pressPost(page, 'inline'), [CLEAN, STOP]);
});

browserTest('X poll: an answer is asked about when a key posts the question', async (page) => {
  await openComposer(page, 'X poll');
  await write(page, { clean: 'inline', stop: 'inline:answer1' });
  await postAnyway(page, async () => {
    await use(page, 'inline');
    await page.press('Control+Enter');
  }, [CLEAN, STOP]);
});

browserTest('X poll: a poll in the page is not asked about when the dialog over it posts', async (page) => {
  await openComposer(page, 'X poll');
  await write(page, { clean: 'inline', stop: 'inline:answer1' });
  await page.page.click('[data-testid="SideNav_NewTweet_Button"]');
  await until('the dialog opens', () => page.replica('open', 'modal'), Boolean);
  await page.type('Ein schöner Tag');
  await page.see('all is answered', ({ composers }) => composers.some(({ text }) => text === 'Ein schöner Tag') && composers.every(({ rev, answeredRev }) => rev === answeredRev));
  await page.press('Control+Enter');
  await until('posted at once', () => posted(page), (all) => JSON.stringify(all) === JSON.stringify(['Ein schöner Tag']));
});

browserTest('LinkedIn poll: an answer is asked about together with the question', async (page) => {
  await openComposer(page, 'LinkedIn poll');
  await write(page, { clean: 'question', stop: 'answer2' });
  await postAnyway(page, () => pressPost(page, 'question'), [CLEAN, STOP]);
});

browserTest('YouTube Studio: title and description are asked about together', async (page) => {
  await openComposer(page, 'YouTube Studio title');
  await write(page, { clean: 'title', stop: 'description' });
  await postAnyway(page, () => pressPost(page, 'title'), [`${CLEAN}\n\n${STOP}`]);
});

browserTest('Mastodon: a content warning is asked about when a key posts the text', async (page) => {
  await openComposer(page, 'Mastodon content warning');
  await write(page, { clean: 'post', stop: 'warning' });
  await postAnyway(page, async () => {
    await use(page, 'post');
    await page.press('Control+Enter');
  }, [`${STOP}\n\n${CLEAN}`]);
});
