// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { singleEdit, shiftFindings } = load(['shift.js'], ['singleEdit', 'shiftFindings']);
const text = 'Der Seeadler und der Nordstern';
const marks = [
  { start: 4, end: 12 },
  { start: 21, end: 30 },
];
const shifted = (after) => plain(shiftFindings(marks, text, after)).map((mark) => after.slice(mark.start, mark.end));

test('one edit is found whatever happened', () => {
  assert.equal(singleEdit('gleich', 'gleich'), null);
  assert.deepEqual(plain(singleEdit('ab', 'aXb')), { start: 1, removed: 0, inserted: 'X' });
  assert.deepEqual(plain(singleEdit('aXXb', 'ab')), { start: 1, removed: 2, inserted: '' });
  assert.deepEqual(plain(singleEdit('', 'neu')), { start: 0, removed: 0, inserted: 'neu' });
  assert.deepEqual(plain(singleEdit('aaa', 'aaaa')), { start: 3, removed: 0, inserted: 'a' });
});

test('an edit never begins or ends within a character', () => {
  assert.deepEqual(plain(singleEdit('a🦅b', 'a🦆b')), { start: 1, removed: 2, inserted: '🦆' });
  assert.deepEqual(plain(singleEdit('\u{1f600}', '\u{1fa00}')), { start: 0, removed: 2, inserted: '\u{1fa00}' });
  assert.deepEqual(plain(singleEdit('🦅', '🦅🦅')), { start: 2, removed: 0, inserted: '🦅' });
});

test('marks behind an edit move, marks before it stay', () => {
  assert.deepEqual(shifted('Hallo! ' + text), ['Seeadler', 'Nordstern']);
  assert.deepEqual(shifted('Der Seeadler, und der Nordstern'), ['Seeadler', 'Nordstern']);
  assert.deepEqual(shifted('Der Seeadler der Nordstern'), ['Seeadler', 'Nordstern']);
});

test('marks that an edit touched are dropped', () => {
  assert.deepEqual(shifted('Der Seeadle und der Nordstern'), ['Nordstern']);
  assert.deepEqual(shifted('Der See adler und der Nordstern'), ['Nordstern']);
  assert.deepEqual(shifted('Der '), []);
});

test('a word that grows at its edge is another word; a space or a comma at its edge is nothing', () => {
  assert.deepEqual(shifted('Der Seeadlers und der Nordstern'), ['Nordstern']);
  assert.deepEqual(shifted('Der XSeeadler und der Nordstern'), ['Nordstern']);
  assert.deepEqual(shifted(text + '!'), ['Seeadler', 'Nordstern']);
  assert.deepEqual(shifted(text + ' '), ['Seeadler', 'Nordstern']);
});

test('findings of the whole post stay', () => {
  assert.equal(shiftFindings([{ rule: 'tag' }], 'a', 'b').length, 1);
});

test('what is kept still covers the same letters, for random edits', () => {
  let seed = 11;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 2000; ++round) {
    const at = random(text.length);
    const after = text.slice(0, at) + 'xy ,🦅'.slice(0, random(6)) + text.slice(at + random(5));
    for (const word of shifted(after)) assert.ok(['Seeadler', 'Nordstern'].includes(word), `${word} in ${after}`);
  }
});
