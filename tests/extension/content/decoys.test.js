// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { decoysBeside, PLACES } = load(['decoys.js'], ['decoysBeside', 'PLACES']);
const marks = (count) => Array.from({ length: count }, (_, index) => ({ start: index, end: index + 1, findings: [{}] }));

test('marks and decoys are as many together, whatever was found', () => {
  for (const found of [0, 1, 50, PLACES]) assert.equal(found + decoysBeside(marks(found), 3000).length, PLACES);
  assert.equal(decoysBeside(marks(PLACES + 9), 3000).length, 0);
  assert.equal(decoysBeside([{ findings: [{}] }], 3000).length, PLACES, 'what concerns the whole post has no place');
});

test('they stand all over the text and never past it', () => {
  for (const length of [0, 1, 8, 9, 10, 100, 3000]) {
    const decoys = plain(decoysBeside(marks(PLACES - 5), length));
    assert.ok(decoys.every(({ start, end }) => start >= 0 && start <= end && end <= length), String(length));
    assert.deepEqual([decoys[0].start, decoys.at(-1).end], [0, length]);
  }
});
