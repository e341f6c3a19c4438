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

const wide = { start: 8, end: 16, replace: 'whole', replace_start: 4, replace_end: 16 };
const draft = 'mit dem Seeadler los';
const widened = (after) => plain(shiftFindings([wide], draft, after))[0];

test('what a suggestion replaces moves with its mark', () => {
  assert.deepEqual(widened('Hallo, ' + draft), { start: 15, end: 23, replace: 'whole', replace_start: 11, replace_end: 23 });
  assert.deepEqual(widened(draft + '!'), wide);
  assert.deepEqual(widened('mit, dem Seeadler los'), { start: 9, end: 17, replace: 'whole', replace_start: 5, replace_end: 17 });
});

test('a suggestion whose article was changed is only copied, and its mark stays', () => {
  assert.deepEqual(widened('mit de Seeadler los'), { start: 7, end: 15, replace: 'copy' });
  assert.deepEqual(widened('mit dem alten Seeadler los'), { start: 14, end: 22, replace: 'copy' });
  assert.deepEqual(widened('mit xdem Seeadler los'), { start: 9, end: 17, replace: 'copy' });
  assert.deepEqual(widened('mit Seeadler los'), { start: 4, end: 12, replace: 'copy' });
});

test('a suggestion whose compound was changed is only copied', () => {
  const compound = { start: 4, end: 12, replace: 'whole', replace_start: 4, replace_end: 17 };
  const after = (text) => plain(shiftFindings([compound], 'das Seeadler-Team los', text))[0];
  assert.deepEqual(after('das Seeadler-Tea los'), { start: 4, end: 12, replace: 'copy' });
  assert.deepEqual(after('das Seeadler-Teams los'), { start: 4, end: 12, replace: 'copy' });
  assert.deepEqual(after('das Seeadler-Team, los'), compound);
});

test('what is still replaced covers the same words, for random edits', () => {
  let seed = 5;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 2000; ++round) {
    const at = random(draft.length);
    const after = draft.slice(0, at) + 'xy ,🦅'.slice(0, random(6)) + draft.slice(at + random(5));
    const [found] = plain(shiftFindings([wide], draft, after));
    if (found?.replace === 'whole') assert.equal(after.slice(found.replace_start, found.replace_end), 'dem Seeadler');
  }
});
