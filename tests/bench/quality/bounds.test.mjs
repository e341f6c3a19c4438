// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import test from 'node:test';

import { judge } from './bounds.mjs';
import { emptyTally } from './count.mjs';

const sizes = { post: 1500, comment: 500, known: 0 };
const disturbed = (times, severity, pack = 'a') =>
  Array.from({ length: times }, (_, at) => ({ text: { id: `${severity}${at}`, kind: 'post' }, finding: { severity, pack } }));
const judged = (disturbances, { marked = 100, found = 100, packs = ['a', 'insults'] } = {}) => {
  const byPack = new Map(packs.map((pack) => [pack, { ...emptyTally(), marked, found }]));
  return judge({ byPack, disturbances }, sizes);
};
const holds = (...given) => judged(...given).map((verdict) => verdict.holds);

test('fewer than 1 in 25 hints, 1 in 200 warnings, 1 in 2,000 stops', () => {
  assert.deepEqual(holds([]), [true, true, true, true]);
  assert.deepEqual(holds([...disturbed(79, 'hint'), ...disturbed(9, 'warn')]), [true, true, true, true]);
  assert.deepEqual(holds([...disturbed(80, 'hint'), ...disturbed(10, 'warn'), ...disturbed(1, 'stop')]), [false, false, false, true]);
});

test('98 % of the known findings', () => {
  assert.deepEqual(holds([], { found: 98 }), [true, true, true, true]);
  assert.deepEqual(holds([], { found: 97 }), [true, true, true, false]);
  assert.deepEqual(holds([], { marked: 0, found: 0 }), [true, true, true, true]);
});

test('insults are in no bound', () => {
  assert.deepEqual(holds(disturbed(2000, 'stop', 'insults')), [true, true, true, true]);
  assert.deepEqual(judged([], { packs: ['insults'] }), []);
});

test('a verdict says how often, and how little so many texts can tell of what never came', () => {
  const [hints, warnings] = judged(disturbed(30, 'hint'));
  assert.equal(hints.text, '30 of 2000 ordinary texts get a hint, 1 in 66; fewer than 1 in 25 are to');
  assert.match(warnings.text, /^0 of 2000 ordinary texts get a warning: rarer than 1 in 666 with 95 % certainty/);
});
