// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { partNumber, placesInThreads } = load(['threads.js'], ['partNumber', 'placesInThreads']);
const item = (doc, number, container) => ({ doc, number, container });

test('the running number of a test id', () => {
  assert.equal(partNumber('tweetTextarea_12'), 12);
  assert.equal(partNumber(null), 0);
});

test('rising numbers in one container are one document, named after its first part', () => {
  const places = placesInThreads([item('c1', 0, 'dialog'), item('c3', 1, 'dialog'), item('c2', 2, 'dialog')]);
  assert.deepEqual(plain(places), [
    { doc: 'c1', part: 0, parts: 3 },
    { doc: 'c1', part: 1, parts: 3 },
    { doc: 'c1', part: 2, parts: 3 },
  ]);
});

test('an inline composer and a dialog are two documents, as are two with one number', () => {
  assert.deepEqual(plain(placesInThreads([item('c1', 0, 'main'), item('c2', 0, 'dialog')])), [{ doc: 'c1' }, { doc: 'c2' }]);
  assert.deepEqual(plain(placesInThreads([item('c1', 0, 'main'), item('c2', 0, 'main')])), [{ doc: 'c1' }, { doc: 'c2' }]);
});
