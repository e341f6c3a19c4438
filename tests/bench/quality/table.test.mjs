// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import test from 'node:test';

import { count } from './count.mjs';
import { align, details, excerpt, packTable, ruleTable, textTable } from './table.mjs';

const texts = [
  { id: 'p', kind: 'post', text: 'Alles gut.', marks: [], whole: [] },
  { id: 'k', kind: 'known', text: 'Die Pin ist 4711.', marks: [{ pack: 'a', start: 12, end: 16 }], whole: ['b'] },
];
const sizes = { post: 4, comment: 0, known: 1 };
const answers = new Map([
  ['p', [{ rule: 'a-x', severity: 'warn', start: 0, end: 5 }]],
  ['k', [{ rule: 'a-x', severity: 'warn', start: 12, end: 16 }]],
]);
const counted = count(texts, answers, ['a', 'b', 'insults']);
const cells = (line) => line.trim().split(/\s{2,}/);

test('columns are as wide as their widest cell, the first one left', () => {
  assert.deepEqual(align([['a', 'bcd', ''], ['efgh', 'i', '']]), ['a     bcd', 'efgh    i']);
});

test('by pack, by rule and by text, with the sums', () => {
  const packs = packTable(counted, sizes, ['b']).map(cells);
  assert.deepEqual(packs[2], ['a', '1/1', '100.0 %', '·', '25.00', '·', '·', '·', '·', '·', '2.17', '·', '50.0 %']);
  assert.deepEqual(packs[3].slice(0, 3), ['b (no such pack)', '0/1', '0.0 %']);
  assert.deepEqual(packs[5].slice(0, 3), ['all but insults', '1/2', '50.0 %']);
  assert.deepEqual(cells(ruleTable(counted, sizes)[2]).slice(0, 4), ['a-x', '1', '·', '25.00']);
  const [, posts, comments, both] = textTable(counted.disturbances, sizes).map(cells);
  assert.deepEqual(posts, ['posts', '4', '0 (0.0 %)', '1 (25.0 %)', '0 (0.0 %)']);
  assert.deepEqual(comments, ['comments', '0', '0 (–)', '0 (–)', '0 (–)']);
  assert.deepEqual(both.slice(0, 2), ['both', '4']);
});

test('details name what was missed and what disturbed', () => {
  assert.deepEqual(details(counted), [
    'Misses (1)', '  k  b  (the whole text) Die Pin ist 4711.', '',
    'Disturbances (1)', '  p  warn a-x  [Alles] gut.',
  ]);
});

test('an excerpt is a line around the words', () => {
  const long = `${'ä '.repeat(60)}\nPin 4711${' ö'.repeat(60)}`;
  const start = long.indexOf('4711');
  assert.match(excerpt(long, { start, end: start + 4 }), /^… ?(ä )+Pin \[4711\]( ö)+…$/);
});
