// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const POST = { id: 'post', surface: 'post' };
const MESSAGE = { id: 'direct', surface: 'message' };

/** A table of composers whose elements are what `is` says. @param {(element: object) => object|null} is */
function table(is) {
  const { Composers } = load(['threads.js', 'composers.js'], ['Composers'], { specOf: (_site, element) => is(element), Node: { DOCUMENT_POSITION_FOLLOWING: 4, DOCUMENT_POSITION_PRECEDING: 2 } });
  const closed = [];
  const left = [];
  const made = new Composers({ composers: [POST, MESSAGE] }, {}, { opened() {}, closed: (one) => closed.push(one), left: (doc) => left.push(doc) });
  const add = (place, more = {}) => {
    const composer = { place, lostAt: 0, spec: POST, element: { compareDocumentPosition: () => 0 }, asked: 0, close() {}, ...more };
    composer.loop = { again: () => { composer.asked += 1; } };
    made.list.push(composer);
    return composer;
  };
  return { made, closed, left, add };
}

test('an answer is for the post that stands there now, not for one taken out of the thread', () => {
  const { made, add } = table(() => POST);
  const gone = add({ doc: 'a', part: 1 }, { lostAt: 5 });
  const here = add({ doc: 'a', part: 1 });
  assert.equal(made.byPlace({ doc: 'a', part: 1 }), here);
  made.list = [gone];
  assert.equal(made.byPlace({ doc: 'a', part: 1 }), gone);
  assert.equal(made.byPlace({ doc: 'a', part: 2 }), null);
});

test('a post that becomes a message is let go of, unless messages are read; then it is checked anew', () => {
  const { made, closed, add } = table(() => MESSAGE);
  const first = add({ doc: 'a' });
  made.retarget(made.site, true);
  assert.equal(first.spec, MESSAGE);
  assert.equal(first.asked, 1);
  made.retarget(made.site, true);
  assert.equal(first.asked, 1);
  made.retarget(made.site, false);
  assert.equal(made.list.length, 0);
  assert.deepEqual(closed, [first]);
});

test('what is no composer any more is let go of; what only vanished waits', () => {
  const { made, closed, add } = table(() => null);
  const lost = add({ doc: 'a' }, { lostAt: 5 });
  const other = add({ doc: 'b' });
  made.retarget(made.site, false);
  assert.deepEqual(closed, [other]);
  assert.deepEqual([...made.list], [lost]);
});

test('a post that goes is let go of though its thread lives on; the document ends with its last post', () => {
  const { made, closed, left, add } = table((element) => element.spec);
  const first = add({ doc: 'a', part: 0 }, { element: { spec: POST, compareDocumentPosition: () => 0 } });
  const second = add({ doc: 'a', part: 1 }, { element: { spec: null, compareDocumentPosition: () => 0 } });
  made.retarget(made.site, false);
  assert.deepEqual([closed, left], [[second], []]);
  first.element.spec = null;
  made.retarget(made.site, false);
  assert.deepEqual([closed, left], [[second, first], ['a']]);
});
