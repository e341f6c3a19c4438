// SPDX-License-Identifier: Apache-2.0
// What a spec imports. All specs of one process share one browser; each test gets a fresh load of its replica.
// The browser's name is the first argument: `node specs/typing.mjs firefox`.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { noteKeys } from './in_page.mjs';
import { ROOT, startSession } from './session.mjs';
import { until } from './wait.mjs';

export const BROWSER = process.argv[2] ?? 'chromium';
export const ARTIFACTS = path.join(ROOT, 'artifacts/browser', BROWSER);
const TEST_MS = 45000;

/** The composers that the specs go through: how to open each, and what its editor is called there. */
export const SITES = {
  'LinkedIn A': { url: 'https://www.linkedin.com/feed/', trigger: '.share-box-feed-entry__trigger', editor: 'post', site: 'linkedin' },
  'LinkedIn B': { url: 'https://www.linkedin.com/feed/b/', trigger: '[aria-label="Start a post"]', editor: 'post', site: 'linkedin' },
  X: { url: 'https://x.com/home', trigger: null, editor: 'inline', site: 'x' },
};

let shared = null;

/** The shared browser, started at first use. */
export async function session() {
  shared ??= startSession(BROWSER);
  return shared;
}

after(async () => (await shared?.catch(() => null))?.close());

/** A test with the shared page; a failure leaves a screenshot and the snapshot's state in its message. */
export function browserTest(title, body) {
  test(`${BROWSER}: ${title}`, { timeout: TEST_MS }, async () => {
    const all = await session();
    await all.host.present(true);
    try {
      await body(all.page, all);
    } catch (error) {
      const file = path.join(ARTIFACTS, `failed-${title.replace(/\W+/g, '-')}.png`);
      await all.page.screenshot(file).catch(() => {});
      error.message += `\n(screenshot: ${path.relative(ROOT, file)})`;
      throw error;
    }
  });
}

/** Opens a site's composer, ready to type in. */
export async function openComposer(page, name, { query = '' } = {}) {
  const where = SITES[name];
  await page.resize(1000, 700);
  await page.goto(where.url + query);
  await page.evaluate(noteKeys);
  if (where.trigger) {
    await page.page.click(where.trigger);
    await until('the composer opens', () => page.replica('open'), Boolean);
    await until('the editor node is replaced', () => page.replica('settled'), Boolean);
  } else {
    const box = await page.editorBox(where.editor);
    await page.clickAt(box.x + 20, box.y + 12);
  }
  return { ...where, name };
}

/** The marks of the composer whose text has `word`, as one list with its words. */
export function marksOf(snapshot) {
  return snapshot.composers.flatMap((composer) => composer.marks.map((mark) => ({
    ...mark, doc: composer.doc, surface: composer.surface, word: composer.text.slice(mark.start, mark.end),
    fresh: composer.answeredRev === composer.rev,
  })));
}

/** Marked words as a string, in the order of the text: what most specs wait for. */
export const words = (snapshot) => marksOf(snapshot).map((mark) => mark.word).join(' ');

/** Waits until exactly these words are marked and the answer is to the newest text. */
export function seeWords(page, expected, options) {
  return page.see(`marked: "${expected}"`, (seen) => words(seen) === expected && marksOf(seen).every((mark) => mark.fresh) &&
      seen.composers.length > 0, options);
}

const TOLERANCE_PX = 1.5;

/** Asserts that the marks of `word` lie over the glyphs that the browser drew, line by line. */
export async function assertOverGlyphs(page, which, word, nth = 0) {
  const near = (a, b) => Math.abs(a - b) <= TOLERANCE_PX;
  let last = '';
  const look = async () => {
    const expected = await page.wordBoxes(which, word, nth);
    const mark = marksOf(await page.snapshot()).filter((each) => each.word === word)[nth];
    last = `${word}: drawn at ${JSON.stringify(expected)}, marked at ${JSON.stringify(mark?.rects)}`;
    return Boolean(expected && mark && expected.length === mark.rects.length && expected.every((box, i) => {
      const rect = mark.rects[i];
      return near(box.x, rect.x) && near(box.x + box.width, rect.x + rect.width) && near(box.y, rect.y) && near(box.y + box.height, rect.y + rect.height);
    }));
  };
  // A moment for the frame in which the mark follows; a mark in the wrong place stays there and fails.
  await until(`${BROWSER}: mark over the glyphs`, look, Boolean, { ms: 1500 }).catch(() => assert.fail(last));
}

/** Milliseconds from the last key press to the last painted mark. */
export async function keyToMark(page) {
  const [key, seen] = [await page.evaluate(() => window.vorabTestKeys.last), await page.snapshot()];
  return seen.lastPaint - key;
}

/** A picture of the run, kept under artifacts/browser. */
export const picture = (page, name) => page.screenshot(path.join(ARTIFACTS, `${name}.png`));
export { assert, until };
