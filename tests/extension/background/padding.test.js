// SPDX-License-Identifier: Apache-2.0
// An answer tells nothing by its size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../content/load.js';
import { padding } from '../../../extension/background/padding.js';

test('as many as content has places for, and none is another once more, which would be sent as a mere reference', () => {
  const { PLACES } = load(['decoys.js'], ['PLACES']);
  assert.equal(padding(0).length, PLACES);
  assert.equal(new Set(padding(0)).size, PLACES);
  assert.equal(new Set(padding(0).map(({ instead }) => instead)).size, PLACES);
});

test('findings and padding are as many together, up to what a text hardly ever has', () => {
  for (const count of [0, 1, 50, 64]) assert.equal(count + padding(count).length, 64);
  assert.deepEqual(padding(200), []);
});
