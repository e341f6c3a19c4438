// SPDX-License-Identifier: Apache-2.0
// An answer tells nothing by its size.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { padding } from '../../../extension/background/padding.js';

test('findings and padding are as many together, up to what a text hardly ever has', () => {
  for (const count of [0, 1, 50, 64]) assert.equal(count + padding(count).length, 64);
  assert.deepEqual(padding(200), []);
});
