// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { CheckLoop, ANSWER_PATIENCE } = load(['loop.js'], ['CheckLoop', 'ANSWER_PATIENCE']);

function loop() {
  const world = { sent: [], works: true, time: 0 };
  const send = (rev, text) => (world.works ? world.sent.push([rev, text]) > 0 : false);
  return { ...world, world, loop: new CheckLoop(send, () => world.time) };
}

test('one check in flight, the newest text waits, older ones are forgotten', () => {
  const { loop: one, sent } = loop();
  for (const text of ['a', 'ab', 'abc', 'abcd']) one.changed(text);
  assert.deepEqual(sent, [[1, 'a']]);
  assert.equal(one.answer(1), 'a');
  assert.deepEqual(sent, [
    [1, 'a'],
    [4, 'abcd'],
  ]);
  assert.equal(one.answer(4), 'abcd');
  assert.equal(one.answered, 4);
});

test('answers that nobody asked for, and old ones, are ignored', () => {
  const { loop: one } = loop();
  one.changed('a');
  assert.equal(one.answer(2), null);
  assert.equal(one.answer(1), 'a');
  assert.equal(one.answer(1), null);
});

test('a late answer does not hold back newer text for ever', () => {
  const { loop: one, sent, world } = loop();
  one.changed('a');
  world.time = ANSWER_PATIENCE + 1;
  one.changed('ab');
  assert.deepEqual(sent.map(([rev]) => rev), [1, 2]);
  assert.equal(one.answer(1), 'a');
  assert.equal(one.answer(2), 'ab');
});

test('what could not be sent is sent when there is a way again', () => {
  const { loop: one, sent, world } = loop();
  world.works = false;
  one.changed('a');
  assert.deepEqual(sent, []);
  world.works = true;
  one.resume();
  assert.deepEqual(sent, [[1, 'a']]);
});

test('a broken way: only what was outstanding is sent again', () => {
  const { loop: one, sent } = loop();
  one.changed('a');
  assert.equal(one.lost(), true);
  one.resume();
  assert.deepEqual(sent, [
    [1, 'a'],
    [1, 'a'],
  ]);
  one.answer(1);
  assert.equal(one.lost(), false);
  one.resume();
  assert.equal(sent.length, 2);
});

test('the same text again is a new revision; a composer never typed in has none', () => {
  const { loop: one, sent } = loop();
  one.again();
  assert.deepEqual(sent, []);
  one.changed('a');
  one.answer(1);
  one.again();
  assert.deepEqual(sent[1], [2, 'a']);
});

test('without any answer only the two newest texts are kept', () => {
  const { loop: one, world } = loop();
  for (const text of ['a', 'ab', 'abc']) {
    one.changed(text);
    world.time += ANSWER_PATIENCE + 1;
  }
  assert.equal(one.answer(1), null);
  assert.equal(one.answer(2), 'ab');
  assert.equal(one.answer(3), 'abc');
});
