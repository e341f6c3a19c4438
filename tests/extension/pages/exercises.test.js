// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exercisesOf, newChanges } from '../../../extension/pages/exercises.js';

const rule = (name, ...practice) => ({ rule: name, message: 'm', practice: practice.map(([text, hit]) => ({ text, hit })) });

test('of each rule at most one sentence of each kind, and its reason with it', () => {
  const all = exercisesOf([rule('a', ['1', true], ['2', true], ['3', false]), rule('b'), rule('c', ['4', false], ['5', false], ['6', false])]);
  assert.deepEqual(all.map(({ text }) => text).sort(), ['1', '3', '4', '5']);
  assert.equal(all.find(({ text }) => text === '1').rule.rule, 'a');
  assert.deepEqual(exercisesOf([]), []);
});

test('sentences are mixed, but always in the same way', () => {
  const rules = Array.from({ length: 12 }, (_, i) => rule(`r${i}`, [`Satz ${i}`, true], [`Text ${i}`, false]));
  const hits = exercisesOf(rules).map(({ hit }) => (hit ? 'h' : 'm')).join('');
  assert.equal(hits.length, 24);
  assert.doesNotMatch(hits, /h{9}|m{9}/);
  assert.notEqual(hits, 'hm'.repeat(12));
  assert.deepEqual(exercisesOf([...rules].reverse()), exercisesOf(rules));
});

test('changes since the last look; who never looked has nothing new', () => {
  const changes = [{ version: 12 }, { version: 11 }, { version: 9 }];
  assert.deepEqual(newChanges(changes, 10), [{ version: 12 }, { version: 11 }]);
  assert.deepEqual(newChanges(changes, 12), []);
  assert.deepEqual(newChanges(changes, undefined), []);
});
