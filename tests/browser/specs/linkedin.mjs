// SPDX-License-Identifier: Apache-2.0
// What is LinkedIn's own: which of its buttons and keys post, which only look like it, several composers at once, an
// article that goes out with one press, and what there is never read.
import linkedin from '../networks/linkedin.mjs';
import { backInEditor } from '../harness/card.mjs';
import { ANYWAY, choose, named, postAnyway, posted, pressPost, seeGate, seeNoGate, settled } from '../harness/gate.mjs';
import { assert, assertOverGlyphs, browserTest, openComposer, seeAnswer, seeWords, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler';
const click = async (page, editor) => {
  const box = await page.editorBox(editor);
  await page.clickAt(box.x + 20, box.y + Math.min(12, box.height / 2));
};

for (const { name, editor, posts, surface } of linkedin.composers) {
  if (!posts || surface === 'message' || posts.button === false) continue;
  browserTest(`${name}: its button is known, by whatever name it posts`, async (page) => {
    await openComposer(page, name);
    await page.type(DRAFT);
    await settled(page, 'Seeadler');
    if (posts.schedule) {
      await page.replica('schedule', editor);
      await pressPost(page, editor);
      await seeGate(page);
      await page.press('Escape');
      await seeNoGate(page);
      await backInEditor(page, editor);
    }
    for (const key of posts.keys) {
      await page.press(key);
      await seeGate(page);
      await page.press('Escape');
      await seeNoGate(page);
      await backInEditor(page, editor);
    }
    await postAnyway(page, () => pressPost(page, editor), [DRAFT]);
  });
}

browserTest('LinkedIn feed: comments and a reply at once are composers of their own', async (page) => {
  await openComposer(page, 'LinkedIn comment (feed)');
  const all = ['comment', 'reply', 'comment2'];
  for (const which of all) {
    await click(page, which);
    await page.type(`Der Seeadler (${which})`);
  }
  const places = async () => {
    await seeWords(page, 'Seeadler Seeadler Seeadler');
    const { composers } = await page.snapshot();
    for (const which of all) {
      const { marks } = composers.find((composer) => composer.text.endsWith(`(${which})`));
      const [drawn] = await page.wordBoxes(which, 'Seeadler');
      assert.ok(Math.abs(marks[0].rects[0].y - drawn.y) < 1.5 && Math.abs(marks[0].rects[0].x - drawn.x) < 1.5, which);
    }
    return new Set(composers.map((composer) => composer.doc)).size;
  };
  assert.equal(await places(), 3);
  await page.replica('remount', 'reply');
  await page.replica('remount', 'comment2');
  await sleep(200);
  assert.equal(await places(), 3);
});

browserTest('LinkedIn feed: a comment is posted by its own button alone, not by its neighbour\'s or the post\'s', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn comment (feed)');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await page.page.click('._bar button'); // "Kommentieren", with a picture: opens the comments
  await sleep(200);
  await click(page, 'comment2');
  await page.type('Ein schöner Tag');
  await seeAnswer(page, 'Ein schöner Tag');
  await pressPost(page, 'comment2');
  await until('the other comment is posted', () => posted(page), (all) => all.length === 1 && all[0] === 'Ein schöner Tag');
  assert.equal((await page.snapshot()).gate?.open ?? false, false);
  assert.equal(await page.model(editor), DRAFT);
});

browserTest('LinkedIn B: the post that is reshared is none of ours', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn reshare');
  await page.type('Lesenswert');
  await seeAnswer(page, 'Lesenswert');
  await seeWords(page, '');
  await pressPost(page, editor);
  await until('posted at the first press', () => posted(page), (all) => all.length === 1);
});

browserTest('LinkedIn C: the feed comes back without a page load, and the composer is forgotten', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn C');
  await page.type('Ein schöner Tag');
  await seeAnswer(page, 'Ein schöner Tag'); // else a press is held until it is checked
  await settled(page, '');
  assert.match(await page.evaluate(() => location.pathname), /^\/sharing\/compose$/);
  await pressPost(page, editor);
  await until('posted', () => posted(page), (all) => all.length === 1);
  await page.see('no composer', (seen) => seen.composers.length === 0);
  await page.page.click('[aria-label="Start a post"]');
  await page.type(DRAFT);
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
});

browserTest('LinkedIn article: the body keeps its marks when the title saves the draft; one press posts all, and asks about all', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn article');
  await page.type('Vom Seeadler');
  await seeWords(page, 'Seeadler');
  await click(page, 'title');
  await page.type('Ein Vogel');
  await until('the draft is saved', () => page.evaluate(() => location.pathname), (path) => path.startsWith('/article/edit/'));
  await seeWords(page, 'Seeadler');
  await assertOverGlyphs(page, editor, 'Seeadler');
  await page.page.click('.article-editor-nav__next');
  await page.type('Neu von mir');
  await settled(page, 'Seeadler');
  await pressPost(page, 'intro');
  const gate = await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await choose(page, named(gate, ANYWAY));
  await seeNoGate(page);
  await pressPost(page, 'intro');
  await until('published', () => posted(page), (all) => all.join('|') === 'Neu von mir|Ein Vogel|Vom Seeadler');
});

browserTest('LinkedIn profile: the headline is read, the name is not', async (page) => {
  await openComposer(page, 'LinkedIn headline (long)');
  await page.page.click('[id$="-firstName"]');
  await page.type(' Seeadler');
  await click(page, 'headline');
  await page.type('Ich');
  await seeAnswer(page, 'Ich');
  const seen = await page.snapshot();
  assert.deepEqual(seen.composers.map((composer) => composer.text), ['Ich']);
});

browserTest('LinkedIn messages: not read unless the policy says so, and sent as ever', async (page) => {
  await openComposer(page, 'LinkedIn message');
  await page.type(DRAFT);
  await page.see('the policy is known', (seen) => seen.state === 'ok');
  await sleep(500);
  assert.deepEqual((await page.snapshot()).composers, []);
  await page.press('Enter');
  await until('sent at once', () => posted(page), (all) => all.length === 1 && all[0] === DRAFT);
});

browserTest('LinkedIn messages: Enter is asked about where it sends, and is a new line where a button does', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn message', { messages: true });
  await page.type('Hallo');
  await page.press('Shift+Enter');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await page.press('Enter');
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await page.press('Escape');
  await seeNoGate(page);
  await backInEditor(page, editor);
  await page.page.click('.msg-form__send-toggle');
  await click(page, editor);
  await page.press('Control+End');
  await page.press('Enter');
  await page.type('Bis bald');
  await settled(page, 'Seeadler');
  assert.equal((await page.model(editor)).split('\n').at(-1), 'Bis bald', 'Enter is a new line now');
  await pressPost(page, editor);
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
});
