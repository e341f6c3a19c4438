// SPDX-License-Identifier: Apache-2.0
// Opening composers and looking at marks: what specs, demo and bench have in common.
import assert from 'node:assert/strict';
import { COMPOSERS } from '../networks/networks.mjs';
import { noteKeys } from './in_page.mjs';
import { until } from './wait.mjs';

/** The composers that every spec goes through; the others are in the table of table.mjs. */
export const SITES = Object.fromEntries(Object.entries(COMPOSERS).filter(([, composer]) => composer.thorough));

/** Runs in the page: whether its keyboard is in this editor. */
const isActive = (which) => {
  const editor = window.replica.editor(which);
  return editor.getRootNode().activeElement === editor;
};

/**
 * Opens a site's composer, ready to type in. `messages`: the policy says that private messages are read.
 */
export async function openComposer(page, name, { query = '', messages = false } = {}) {
  const where = COMPOSERS[name];
  await page.goto(where.url + query);
  if (await page.renewUnlessFocused()) await page.goto(where.url + query);
  await page.resize(1000, 700);
  await page.evaluate(noteKeys);
  if (messages) await page.probe('messages');
  if (where.trigger) {
    for (const step of [where.trigger].flat()) await page.page.locator(step).click();
    await until('the composer opens', () => page.replica('open', where.editor), Boolean);
    await until('the editor node is replaced', () => page.replica('settled', where.editor), Boolean);
  }
  // What opens has the keyboard in its first field.
  if (!where.trigger || !(await page.evaluate(isActive, where.editor))) {
    await page.evaluate((which) => window.replica.editor(which).scrollIntoView({ block: 'nearest' }), where.editor);
    const box = await page.editorBox(where.editor);
    await page.clickAt(box.x + 20, box.y + Math.min(12, box.height / 2));
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

/** Waits until the newest text of every composer is answered; `text` names what has to stand in one of them. */
export const seeAnswer = (page, text) => page.see('the answer', (seen) => seen.composers.length > 0 &&
    seen.composers.every((composer) => composer.answeredRev === composer.rev) &&
    (text === undefined || seen.composers.some((composer) => composer.text === text)));

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
  await until(`${page.name}: mark over the glyphs`, look, Boolean, { ms: 1500 }).catch(() => assert.fail(last));
}

/** Milliseconds from the last key press to the paint after which the marks are as `accept` wants them. */
export async function keyToMark(page, accept) {
  const key = await page.evaluate(() => window.vorabTestKeys.last);
  const seen = await page.see('painted', (each) => each.lastPaint > key && marksOf(each).every((mark) => mark.rects.length > 0) && accept(each), { ms: 2000, every: 20 });
  return seen.lastPaint - key;
}
