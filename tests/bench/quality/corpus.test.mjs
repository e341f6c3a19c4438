// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import test from 'node:test';

import { readText, unmark } from './corpus.mjs';

test('marks are taken out, and stand where their words are in UTF-16', () => {
  const { text, marks } = unmark('🦅 Pin [[secrets|4711]] und [[personal-data|Frau\nAlbers]].');
  assert.equal(text, '🦅 Pin 4711 und Frau\nAlbers.');
  assert.deepEqual(marks.map(({ pack, start, end }) => [pack, text.slice(start, end)]), [
    ['secrets', '4711'],
    ['personal-data', 'Frau\nAlbers'],
  ]);
  assert.deepEqual(unmark('a[0][[1]]'), { text: 'a[0][[1]]', marks: [] });
});

test('a line says what check is to see; in ordinary texts brackets are brackets', () => {
  const line = { id: 'kf-1', site: 'x', surface: 'post', attachments: { image: 1 }, text: '[[claims|bestes]] Rad', whole: ['disclosure'] };
  const known = readText('known', JSON.stringify(line));
  assert.deepEqual(known.line, { id: 'kf-1', site: 'x', surface: 'post', attachments: { image: 1 }, text: 'bestes Rad' });
  assert.deepEqual(known.whole, ['disclosure']);
  const ordinary = readText('post', '{"id": "op-1", "text": "[[a|b]]", "tags": ["code"]}');
  assert.equal(ordinary.text, '[[a|b]]');
  assert.deepEqual(ordinary.marks, []);
});
