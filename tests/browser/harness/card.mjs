// SPDX-License-Identifier: Apache-2.0
// Working with the card as a person does: point at a mark, read, click.
import { marksOf } from './composing.mjs';
import { sleep, until } from './wait.mjs';

/** Waits until the card's frame runs: on a busy machine that takes longer than a click would wait for it. */
export const cardReady = (page) => page.see('the card\'s frame runs', (seen) => seen.card?.ready);

/** The middle of the `nth` mark of a word, once it is drawn and the card can open. */
export async function middleOfMark(page, word, nth = 0) {
  const find = (seen) => marksOf(seen).filter((each) => each.word === word)[nth];
  await cardReady(page);
  const [box] = find(await page.see('the mark is drawn', (seen) => find(seen)?.rects.length > 0)).rects;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Clicks the middle of the `nth` mark of a word. */
export async function clickMark(page, word, nth = 0) {
  const { x, y } = await middleOfMark(page, word, nth);
  await page.clickAt(x, y);
}

/** Waits for an open card that `accept`s; gives its text and buttons. */
export function seeCard(page, accept = () => true, options = {}) {
  return until(`${page.name}: the card opens`, () => page.frame('card'), (card) => Boolean(card) && accept(card), options);
}

/**
 * Clicks a mark until its card is open: while the answer to the last key is on its way the mark may be drawn anew
 * under the pointer, and a person clicks once more. Gives the card.
 */
export async function openByClick(page, word, nth = 0) {
  for (let click = 1; ; click += 1) {
    await clickMark(page, word, nth);
    try {
      return await seeCard(page, () => true, { ms: 3000 });
    } catch (error) {
      if (click === 2) throw error;
      console.log(`${page.name}: ${word} was clicked once more`);
    }
  }
}

/** Waits until no card is open. */
export const seeNoCard = (page) => page.see('the card is closed', (seen) => !seen.card?.open);

/** Clicks the button of an open card (or notice) whose text has `text`; scrolls inside if it is out of sight there. */
export async function clickIn(page, frame, text) {
  const find = (all) => all.boxes.find((each) => each.text.includes(text));
  if (!find(frame)) throw new Error(`no button "${text}" among ${JSON.stringify(frame.boxes)}`);
  const below = (all) => find(all).y + find(all).height - (all.rect.y + all.rect.height);
  let now = frame;
  if (below(now) > 0) {
    // It may only be growing.
    await sleep(100);
    now = await until('the card', () => page.frame(frame.kind), (all) => Boolean(all && find(all)));
  }
  if (below(now) > 0) {
    await page.moveTo(now.rect.x + now.rect.width / 2, now.rect.y + now.rect.height / 2);
    await page.wheel(below(now) + 10);
    now = await until('the card scrolls', () => page.frame(frame.kind), (all) => Boolean(all && find(all)) && below(all) <= 0);
  }
  const { x, y } = await stillMiddle(page, frame.kind, find);
  await page.clickAt(x, y);
}

/** The middle of the box that `find` gives, once it has stopped moving and is pressed on purpose: what has just come is not (hand.js). */
async function stillMiddle(page, kind, find) {
  const place = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });
  let last;
  return until(`${page.name}: it stands still`, async () => {
    const seen = await page.snapshot();
    const all = await page.frame(kind);
    const now = all && find(all) ? place(find(all)) : undefined;
    const still = seen?.[kind]?.steady !== false && now && now.x === last?.x && now.y === last?.y;
    last = now;
    return still ? now : undefined;
  }, Boolean);
}

/** The focused element of the page's world, through open shadow roots: is it this editor? */
export const hasFocus = (page, editor) => page.evaluate((which) => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return document.hasFocus() && active === window.replica.editor(which);
}, editor);

/** Waits until the keyboard is in the editor, and the browser's processes agree about it. */
export async function backInEditor(page, editor) {
  await until(`${page.name}: the focus is back in the editor`, () => hasFocus(page, editor), Boolean);
  await sleep(80); // no faster than a hand
}
