// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import test from 'node:test';

import { count, disturbedTexts, perMonth, precision, sum } from './count.mjs';

const known = (id, marks, whole = []) => ({ id, kind: 'known', text: '', marks, whole });
const mark = (pack, start, end) => ({ pack, start, end });
const finding = (rule, start, end, severity = 'warn') => ({ rule, severity, start, end });
const counted = (texts, answers, packs = ['a', 'b']) => count(texts, new Map(Object.entries(answers)), packs);

test('a mark is found if a finding of its own pack touches it', () => {
  const marks = [mark('a', 10, 20)];
  for (const [one, found] of [
    [finding('a-x', 10, 20), 1],
    [finding('a-x', 0, 11), 1],
    [finding('a-x', 19, 30), 1],
    [finding('a-x', 0, 10), 0],
    [finding('a-x', 20, 30), 0],
    [finding('b-x', 10, 20), 0],
    [{ rule: 'a-x', severity: 'hint' }, 0],
    [finding('own', 10, 20), 0],
  ]) {
    const { byPack, misses } = counted([known('k', marks)], { k: [one] });
    assert.deepEqual([byPack.get('a').marked, byPack.get('a').found, misses.length], [1, found, 1 - found], JSON.stringify(one));
  }
});

test('what names no words is found by any finding of its pack', () => {
  const texts = [known('k', [], ['a']), known('l', [], ['a'])];
  const { byPack, misses } = counted(texts, { k: [{ rule: 'a-x', severity: 'hint' }], l: [finding('b-x', 0, 3)] });
  assert.deepEqual([byPack.get('a').marked, byPack.get('a').found], [2, 1]);
  assert.deepEqual(misses.map(({ text, pack }) => [text.id, pack]), [['l', 'a']]);
});

test('one finding over two marks finds both and is right once; beside marks nothing is counted', () => {
  const texts = [known('k', [mark('a', 0, 4), mark('a', 6, 9)])];
  const { byPack, byRule } = counted(texts, { k: [finding('a-x', 0, 9), finding('a-y', 20, 30)] });
  assert.deepEqual([byPack.get('a').found, byPack.get('a').right], [2, 1]);
  assert.deepEqual([byRule.get('a-x').found, byRule.get('a-x').right], [2, 1]);
  assert.ok(!byRule.has('a-y'));
});

test('marks of packs that are not asked about do not count', () => {
  const { byPack } = counted([known('k', [mark('a', 0, 4), mark('c', 6, 9)])], { k: [] });
  assert.equal(sum([...byPack.values()]).marked, 1);
});

test('in ordinary texts every finding disturbs, and a text once for each severity', () => {
  const texts = [{ id: 'p', kind: 'post' }, { id: 'q', kind: 'post' }, { id: 'c', kind: 'comment' }];
  const { byPack, byRule, disturbances } = counted(texts, {
    p: [finding('a-x', 0, 1), finding('b-x', 0, 1), finding('a-x', 2, 3, 'stop')],
    c: [finding('a-x', 0, 1, 'hint')],
  });
  assert.deepEqual(byPack.get('a').disturbing, { post: { hint: 0, warn: 1, stop: 1 }, comment: { hint: 1, warn: 0, stop: 0 } });
  assert.equal(byRule.get('b-x').disturbing.post.warn, 1);
  assert.deepEqual(disturbedTexts(disturbances), { post: { hint: 0, warn: 1, stop: 1 }, comment: { hint: 1, warn: 0, stop: 0 } });
});

test('precision is the share of right findings, and nothing of nothing', () => {
  const disturbing = { post: { hint: 1, warn: 0, stop: 0 }, comment: { hint: 0, warn: 0, stop: 0 } };
  assert.equal(precision({ right: 3, disturbing }), 0.75);
  assert.ok(Number.isNaN(precision(sum([]))));
});

test('a month has 52/12 weeks of 2 posts and 25 comments', () => {
  const counts = { post: { hint: 6 }, comment: { hint: 3 } };
  const close = (value, wanted) => assert.ok(Math.abs(value - wanted) < 1e-9, `${value}`);
  close(perMonth(counts, 'hint', { post: 12, comment: 30, known: 0 }), (52 / 12) * (2 * 0.5 + 25 * 0.1));
  close(perMonth({ post: { hint: 0 }, comment: { hint: 0 } }, 'hint', { post: 0, comment: 0 }), 0);
});
