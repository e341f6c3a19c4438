// SPDX-License-Identifier: Apache-2.0
// Working with the card as a person does: point at a mark, read, click.
import { marksOf } from './suite.mjs';
import { until } from './wait.mjs';

/** Clicks the middle of the `nth` mark of a word. */
export async function clickMark(page, word, nth = 0) {
  const mark = marksOf(await page.snapshot()).filter((each) => each.word === word)[nth];
  const [box] = mark.rects;
  await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Waits for an open card that `accept`s; gives its text and buttons. */
export function seeCard(page, accept = () => true, options = {}) {
  return until(`${page.name}: the card opens`, () => page.frame('card'), (card) => Boolean(card) && accept(card), options);
}

/** Waits until no card is open. */
export const seeNoCard = (page) => page.see('the card is closed', (seen) => !seen.card?.open);

/** Clicks the button of an open card (or notice) whose text has `text`. */
export async function clickIn(page, frame, text) {
  const box = frame.boxes.find((each) => each.text.includes(text));
  if (!box) throw new Error(`no button "${text}" among ${JSON.stringify(frame.boxes)}`);
  await page.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** The focused element of the page's world, through open shadow roots: is it this editor? */
export const hasFocus = (page, editor) => page.evaluate((which) => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return document.hasFocus() && active === window.replica.editor(which);
}, editor);
