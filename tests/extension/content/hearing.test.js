// SPDX-License-Identifier: Apache-2.0
// That browsers take listeners away is seen in browsers (tests/browser/specs/frames.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** Something that is listened to. */
const target = () => {
  const made = { heard: [], addEventListener: (type, _listener, options) => made.heard.push([type, { ...options }]) };
  return made;
};

test('listeners of the window and the document are put back when the page is written anew, others are not', () => {
  const [window, document, root] = [target(), target(), target()];
  let written;
  class MutationObserver {
    constructor(listener) {
      written = listener;
    }

    observe(node, what) {
      assert.equal(node, document);
      assert.deepEqual({ ...what }, { childList: true });
    }
  }
  const { hear, keepHearing } = load(['hearing.js'], ['hear', 'keepHearing'], { window, document, MutationObserver });
  hear(window, 'click', () => {});
  hear(document, 'scroll', () => {}, { passive: true });
  hear(root, 'focusin', () => {});
  keepHearing();
  written();
  const click = ['click', { capture: true }];
  const scroll = ['scroll', { capture: true, passive: true }];
  assert.deepEqual([window.heard, document.heard, root.heard], [[click, click], [scroll, scroll], [['focusin', { capture: true }]]]);
});
