// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { stepOf } = load(['keys.js'], ['stepOf']);
const key = (name, more = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

test('Alt+F8 steps on, with Shift back, alone nothing', () => {
  assert.equal(stepOf(key('F8', { altKey: true })), 1);
  assert.equal(stepOf(key('F8', { altKey: true, shiftKey: true })), -1);
  assert.equal(stepOf(key('F8')), 0);
  assert.equal(stepOf(key('F8', { altKey: true, ctrlKey: true })), 0);
});

test('the policy may name another shortcut, also where Alt writes another character', () => {
  assert.equal(stepOf(key('ArrowDown', { ctrlKey: true }), 'Ctrl+ArrowDown'), 1);
  assert.equal(stepOf(key('F8', { altKey: true }), 'Ctrl+ArrowDown'), 0);
  assert.equal(stepOf(key('√', { altKey: true, code: 'KeyV' }), 'Alt+V'), 1);
  assert.equal(stepOf(key('F8', { altKey: true }), ''), 1);
});
