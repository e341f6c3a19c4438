// SPDX-License-Identifier: Apache-2.0
// Posting as a person does, and the question that may come before it.
import assert from 'node:assert/strict';
import { clickIn } from './card.mjs';
import { seeWords } from './composing.mjs';
import { until } from './wait.mjs';

export const CHANGE = /^(Beitrag ändern|Change the post)$/;
export const ANYWAY = /^(Trotzdem posten|Post anyway)$/;
/** The sentences of the example policy for a moment's thought. */
export const THOUGHT = /^(Ich habe gefragt|I have asked|Das ist schon|This is public|Vorab irrt|Vorab is mistaken)/;

/** Where a composer's Post button is, once it is awake and nothing of ours lies over it. */
export async function postButtonAt(page, editor) {
  const find = () => page.evaluate((which) => {
    const button = window.replica.postButton(which);
    if (!button?.checkVisibility() || button.disabled || button.getAttribute('aria-disabled') === 'true') return null;
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, editor);
  const at = await until('the Post button is awake', find, Boolean);
  // The first use's notice may lie over it where the dialog leaves no other room.
  const { notice } = await page.snapshot();
  const box = notice?.rect;
  if (box && at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height) {
    const shown = await page.frame('notice');
    if (shown) await clickIn(page, shown, shown.boxes.find(({ tag }) => tag === 'button').text);
  }
  return at;
}

/** Clicks a composer's Post button, where it is now. */
export async function pressPost(page, editor, options) {
  const { x, y } = await postButtonAt(page, editor);
  await page.clickAt(x, y, options);
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

/** The open gate with its sentences, once it has grown for them and stands still; null if it closed without any. */
export async function seeThought(page) {
  let before = '';
  return until(`${page.name}: a moment's thought, or none`, () => page.frame('gate'), (gate) => {
    if (gate === null) return true;
    const now = gate.boxes.some((box) => THOUGHT.test(box.text)) ? JSON.stringify(gate.rect) : '';
    const steady = now !== '' && now === before;
    before = now;
    return steady;
  });
}

/** Clicks the open gate's button with this text; after "post anyway" the first sentence, where the policy has some. */
export async function choose(page, text) {
  await clickIn(page, await seeGate(page), text);
  const thought = ANYWAY.test(text) ? await seeThought(page) : null;
  if (thought) await clickIn(page, thought, named(thought, THOUGHT));
}

/** Posts by `press`, is asked, and posts all the same: then the page has these texts. */
export async function postAnyway(page, press, expected) {
  await press();
  const gate = await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await choose(page, named(gate, ANYWAY));
  await seeNoGate(page);
  await press();
  await until('posted', () => posted(page), (all) => JSON.stringify(all) === JSON.stringify(expected));
}
