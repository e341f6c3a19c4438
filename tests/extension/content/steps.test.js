// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const marked = (...names) => ({ canvas: null, marks: names.map((name) => ({ name })) });

function steps(all, current, serves = true) {
  const { Steps } = load(['steps.js'], ['Steps']);
  const opened = [];
  const card = {
    shown: null,
    open: (composer, mark) => {
      card.shown = { composer, mark };
      opened.push(mark.name);
    },
    openPanel: () => opened.push('panel'),
  };
  return { opened, steps: new Steps({ card, composers: () => all, current: () => current, serves: () => serves }) };
}

test('forward and back through the findings, round and round', () => {
  const composer = marked('a', 'b');
  const { opened, steps: way } = steps([composer], composer);
  for (const by of [1, 1, 1, -1]) way.step(by);
  assert.deepEqual(opened, ['a', 'b', 'a', 'b']);
  const { opened: last, steps: back } = steps([composer], composer);
  back.step(-1);
  assert.deepEqual(last, ['b']);
});

test('where the composer in use has none, another one is shown; where none has, the panel', () => {
  const used = marked();
  const { opened, steps: way } = steps([used, marked('a')], used);
  assert.equal(way.step(1), true);
  const { opened: panel, steps: alone } = steps([used], used);
  assert.equal(alone.step(1), true);
  assert.deepEqual([opened, panel], [['a'], ['panel']]);
});

test('without a composer in use, or where nothing is served, the key is the page’s', () => {
  assert.equal(steps([marked()], null).steps.step(1), false);
  assert.equal(steps([marked()], marked(), false).steps.step(1), false);
});
