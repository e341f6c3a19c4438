// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load, plain } from './load.js';

let due, told, free, teller;
beforeEach(() => {
  due = null;
  told = [];
  free = true;
  const { Teller } = load(['teller.js'], ['Teller'], { setTimeout: (run) => ((due = run), 1), clearTimeout: () => (due = null) });
  teller = new Teller((what) => {
    if (free) told.push(plain(what));
    return free;
  });
});
const rest = () => { const run = due; due = null; run?.(); };
const of = (...messages) => messages.map((message) => ({ findings: [{ message }] }));

test('findings are told once they have settled, each only once', () => {
  const composer = { marks: of('a') };
  teller.changed(composer);
  composer.marks = of('a', 'b');
  teller.changed(composer);
  rest();
  assert.deepEqual(told, [{ count: 2, message: 'a' }]);
  teller.changed(composer);
  assert.equal(due, null, 'paints alone change nothing');
  composer.marks = [];
  teller.changed(composer);
  rest();
  assert.deepEqual(told.at(-1), { count: 0, message: '' });
});

test('every answer is told, whatever it found: the page must not tell them apart by time', () => {
  for (const marks of [[], of('a')]) {
    const composer = { marks, answers: 1 };
    for (const answers of [1, 2]) {
      teller.changed(Object.assign(composer, { answers }));
      rest();
    }
    assert.deepEqual(told.splice(0), Array(2).fill({ count: marks.length, message: marks[0]?.findings[0].message ?? '' }));
  }
});

test('what could not be told is tried again at the next change', () => {
  const composer = { marks: of('a') };
  free = false;
  teller.changed(composer);
  rest();
  free = true;
  teller.changed(composer);
  rest();
  assert.deepEqual(told, [{ count: 1, message: 'a' }]);
});
