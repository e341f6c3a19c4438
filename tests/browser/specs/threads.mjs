// SPDX-License-Identifier: Apache-2.0
// Threads: each post is checked by itself and all of them as a whole, while posts are added, taken out of the middle
// and put in another order.
import { assert, assertOverGlyphs, browserTest, marksOf, openComposer, picture, until } from '../harness/suite.mjs';

/** Networks whose composers write threads, and how a post is added after the one in use and taken out. */
const WRITERS = [
  { name: 'X new post', add: '[data-testid="addButton"]', remove: '[aria-label="Remove post"]' },
  { name: 'Bluesky', add: '[aria-label="Add new post"]', remove: '[aria-label="Delete post"]' },
];
const WHOLE = 'customer-mosaic';
/** Each says little of a customer; together they say enough. */
const POSTS = ['Heute in der Molkerei', 'Der Seeadler flog mit ins Allgäu', 'So ein Neukunde macht Freude'];

const nameAt = (editor, index) => (index ? `${editor}:${index}` : editor);

/** What is marked as words, post by post, and where the whole thread is marked. */
const seen = (snapshot) => snapshot.composers.map((composer) => ({
  doc: composer.doc,
  text: composer.text,
  words: composer.marks.filter((mark) => mark.start !== undefined).map((mark) => composer.text.slice(mark.start, mark.end)).join(' '),
  whole: composer.marks.some((mark) => mark.rule === WHOLE),
  fresh: composer.answeredRev === composer.rev,
}));

/** Waits until the posts read so, in this order, and the whole thread is marked in the first, or nowhere. */
async function seeThread(page, texts, { whole }) {
  const found = await page.see(`${texts.length} posts, ${whole ? 'marked' : 'not marked'} as a whole`, (snapshot) => {
    const posts = seen(snapshot).filter((post) => post.text !== '' || texts.includes(''));
    return JSON.stringify(posts.map((post) => post.text)) === JSON.stringify(texts) && posts.every((post) => post.fresh) &&
      posts.every((post, index) => post.whole === (whole && index === 0)) &&
      posts.every((post) => post.words === (post.text.includes('Seeadler') ? 'Seeadler' : ''));
  });
  return seen(found);
}

async function press(page, selector) {
  const box = await until(`${selector} is there`, () => page.evaluate((which) => {
    const { x, y, width, height } = document.querySelector(which)?.getBoundingClientRect() ?? {};
    return width ? { x: x + width / 2, y: y + height / 2 } : null;
  }, selector), Boolean);
  await page.clickAt(box.x, box.y);
}

/** Puts a post after the one in use. */
async function add(page, { add: button }, name, text) {
  const before = await page.evaluate(() => document.querySelectorAll('[contenteditable="true"][role="textbox"]').length);
  await press(page, button);
  await until('one post more', () => page.evaluate(() => document.querySelectorAll('[contenteditable="true"][role="textbox"]').length), (now) => now > before);
  await until('it is ready', () => page.evaluate((which) => document.activeElement === window.replica.editor(which), name), Boolean);
  await page.type(text);
}

/** Puts the keyboard into a post. */
async function use(page, name) {
  const box = await page.editorBox(name);
  await page.clickAt(box.x + 20, box.y + 10);
}

async function writeAll(page, writer) {
  const { editor } = await openComposer(page, writer.name);
  await page.type(POSTS[0]);
  for (const index of [1, 2]) await add(page, writer, nameAt(editor, index), POSTS[index]);
  return editor;
}

for (const writer of WRITERS) {
  browserTest(`${writer.name}: a thread is checked post by post, and once as a whole`, async (page) => {
    const editor = await writeAll(page, writer);
    const posts = await seeThread(page, POSTS, { whole: true });
    assert.equal(new Set(posts.filter((post) => post.text).map((post) => post.doc)).size, 1, 'one document');
    await assertOverGlyphs(page, nameAt(editor, 1), 'Seeadler');
    await picture(page, `thread-${writer.name.replace(/\W+/g, '-')}`);
  });

  browserTest(`${writer.name}: a post taken out of the middle and one put in change what the whole says`, async (page) => {
    const editor = await writeAll(page, writer);
    await seeThread(page, POSTS, { whole: true });
    await use(page, nameAt(editor, 1));
    await press(page, writer.remove);
    await seeThread(page, [POSTS[0], POSTS[2]], { whole: false });
    await use(page, editor);
    await add(page, writer, nameAt(editor, 1), 'Schön ist das Allgäu, Seeadler');
    await seeThread(page, [POSTS[0], 'Schön ist das Allgäu, Seeadler', POSTS[2]], { whole: true });
    await assertOverGlyphs(page, nameAt(editor, 1), 'Seeadler');
  });

  browserTest(`${writer.name}: without its first post a thread goes on`, async (page) => {
    const editor = await writeAll(page, writer);
    await seeThread(page, POSTS, { whole: true });
    await use(page, editor);
    await press(page, writer.remove);
    await seeThread(page, POSTS.slice(1), { whole: false });
    await use(page, nameAt(editor, 1));
    await page.press('End');
    await page.type(', seit der Molkerei');
    await seeThread(page, [POSTS[1], `${POSTS[2]}, seit der Molkerei`], { whole: true });
    await assertOverGlyphs(page, editor, 'Seeadler');
  });

  browserTest(`${writer.name}: posts in another order keep their marks, the whole is marked in the new first`, async (page) => {
    const editor = await writeAll(page, writer);
    await seeThread(page, POSTS, { whole: true });
    await page.evaluate((name) => window.reverseThread(name), editor);
    const order = [...POSTS].reverse();
    const posts = await seeThread(page, order, { whole: true });
    assert.equal(new Set(posts.filter((post) => post.text).map((post) => post.doc)).size, 1, 'one document');
    await assertOverGlyphs(page, nameAt(editor, 1), 'Seeadler');
  });
}

browserTest('X: one press asks about all posts of a thread and posts them as they stand', async (page) => {
  const writer = WRITERS[0];
  const editor = await writeAll(page, writer);
  await seeThread(page, POSTS, { whole: true });
  await page.press('Control+Enter');
  await until('the gate asks', () => page.frame('gate'), Boolean);
  assert.deepEqual(await page.replica('posted'), []);
  assert.equal(marksOf(await page.snapshot()).filter((mark) => mark.severity === 'stop').length, 1);
  assert.equal(await page.model(nameAt(editor, 1)), POSTS[1]);
});
