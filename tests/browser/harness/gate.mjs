// SPDX-License-Identifier: Apache-2.0
// Posting as a person does, and the question that may come before it.
import { clickIn } from './card.mjs';
import { seeWords } from './composing.mjs';
import { until } from './wait.mjs';

export const CHANGE = /^(Beitrag ändern|Change the post)$/;
export const ANYWAY = /^(Trotzdem posten|Post anyway)$/;

/** Clicks a composer's Post button, where it is now. */
export async function pressPost(page, editor) {
  const find = () => page.evaluate((which) => {
    const button = window.replica.postButton(which);
    if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return null;
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, editor);
  const at = await until('the Post button is awake', find, Boolean);
  // The first use's notice may lie over it where the dialog leaves no other room.
  const notice = await page.frame('notice');
  if (notice) await clickIn(page, notice, notice.boxes.find((box) => box.tag === 'button').text);
  await page.clickAt(at.x, at.y);
}

/** What the replica has posted so far. */
export const posted = (page) => page.evaluate(() => [...window.replica.posted]);

/** Waits until exactly these words are marked and the gate could open. */
export async function settled(page, words) {
  await seeWords(page, words);
  await page.see('the gate\'s frame runs', (seen) => seen.gate?.ready);
}

/** Waits for the open gate; gives its text and buttons. */
export const seeGate = (page) => until(`${page.name}: the gate opens`, () => page.frame('gate'), (gate) => Boolean(gate?.text));
export const seeNoGate = (page) => page.see('no gate', (seen) => !seen.gate?.open);

/** The text of the gate's button that a pattern names. */
export const named = (gate, pattern) => gate.boxes.find((box) => pattern.test(box.text)).text;
/** Clicks the open gate's button with this text. */
export const choose = async (page, text) => clickIn(page, await seeGate(page), text);
