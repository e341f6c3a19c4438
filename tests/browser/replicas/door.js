// SPDX-License-Identifier: Apache-2.0
// The test door that replicas share: what is on the page now, by name. A composer enters itself when it appears
// and leaves when it goes; the tests ask `window.replica` (networks.mjs says what they ask).

/**
 * @typedef {object} OnThePage
 * @property {() => HTMLElement|null} editor
 * @property {() => string} model             the editor's own text: what would be posted
 * @property {(text: string) => void} load    sets the text without an event, as a restored draft comes
 * @property {() => void} remount             another node, same text
 * @property {() => Element} [scroller]       what scrolls the text, if not the page
 * @property {() => Element|null} [button]    what posts it
 * @property {() => void} [schedule]          turns that button into one that plans
 */

/** @type {Map<string, OnThePage>} */
const composers = new Map();
/** What was posted, text by text. @type {string[]} */
export const posted = [];

/** @param {string} name @param {OnThePage} composer @returns {() => void} takes it away again */
export function enter(name, composer) {
  composers.set(name, composer);
  return () => {
    if (composers.get(name) === composer) composers.delete(name);
  };
}

const named = (which) => composers.get(which ?? composers.keys().next().value);

window.replica = {
  posted,
  settled: true,
  open: (which) => Boolean(named(which)?.editor()),
  editor: (which) => named(which)?.editor() ?? null,
  model: (which) => named(which).model(),
  load: (text, which) => named(which).load(text),
  remount: (which) => named(which).remount(),
  scroller: (which) => named(which).scroller?.() ?? document.scrollingElement,
  postButton: (which) => named(which).button?.() ?? null,
  schedule: (which) => named(which).schedule(),
};
