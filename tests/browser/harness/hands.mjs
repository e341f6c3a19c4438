// SPDX-License-Identifier: Apache-2.0
// What hands do beside typing and clicking, as far as each browser's driver lets one.

import assert from 'node:assert/strict';
import { marksOf } from './composing.mjs';
import { until } from './wait.mjs';

/** Whether this browser's driver can compose and drop as an input method and a mouse do. */
export const handy = (page) => page.name === 'chromium';

const clients = new WeakMap();
async function client(page) {
  if (!clients.has(page.page)) clients.set(page.page, await page.page.createCDPSession());
  return clients.get(page.page);
}

/** Composes as an input method or a dead key does: each step replaces the one before, the last is committed. */
export async function compose(page, ...steps) {
  const cdp = await client(page);
  for (const text of steps) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send('Input.insertText', { text: steps.at(-1) });
}

/** Drops a text from elsewhere at a point. */
export async function dropText(page, text, x, y) {
  const cdp = await client(page);
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
}

/**
 * Asserts that the mark of a word in a field lies over it: the browser, asked which character stands at the mark's
 * ends, names the word's first and last. (A field's characters have no boxes of their own that a page could ask for.)
 */
export async function assertOverField(page, _which, word, nth = 0) {
  let last = '';
  const look = async () => {
    const mark = marksOf(await page.snapshot()).filter((each) => each.word === word)[nth];
    if (!mark?.rects.length) return false;
    const ends = [mark.rects[0], mark.rects.at(-1)];
    const points = [{ x: ends[0].x + 1, y: ends[0].y + ends[0].height / 2 }, { x: ends[1].x + ends[1].width - 1, y: ends[1].y + ends[1].height / 2 }];
    const found = await page.evaluate((all) => all.map(({ x, y }) => {
      const { root } = window.replica;
      const place = document.caretPositionFromPoint(x, y, { shadowRoots: root === document ? [] : [root] });
      return place?.offsetNode === window.replica.editor() ? place.offset : -1;
    }), points);
    last = `${word} from ${mark.start} to ${mark.end}: at the mark's ends are ${found}`;
    return found[0] === mark.start && found[1] === mark.end;
  };
  await until(`${page.name}: the mark is over the word`, look, Boolean, { ms: 1500 }).catch(() => assert.fail(last));
}
