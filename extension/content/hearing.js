// SPDX-License-Identifier: Apache-2.0
// Listeners at the window and the document. A page that is written anew (`document.open`, as some editors fill their
// frames) loses all of them without a word; ours are put back.

/** What puts each of them there; one that is there already stays where it is. @type {(() => void)[]} */
const HEARD = [];

/**
 * Hear events of a type for as long as the page lives, before it does if it was there first.
 * @param {EventTarget} target
 * @param {string} type
 * @param {(event: any) => void} listener
 * @param {AddEventListenerOptions} [options]
 */
function hear(target, type, listener, options) {
  const put = () => target.addEventListener(type, listener, { capture: true, ...options });
  // What else is heard, a shadow root, goes with its own.
  if (target === window || target === document) HEARD.push(put);
  put();
}

/** The page has another root element than before. */
function hearAgain() {
  for (const put of HEARD) put();
}

/** Whenever the page is written anew. */
function keepHearing() {
  new MutationObserver(hearAgain).observe(document, { childList: true });
}
