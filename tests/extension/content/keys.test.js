// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { stepOf } = load(['keys.js'], ['stepOf']);
const key = (name, more = {}) => ({ key: name, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more });

test('Alt+Shift+V steps on, with Ctrl back, other modifiers nothing', () => {
  assert.equal(stepOf(key('V', { altKey: true, shiftKey: true })), 1);
  assert.equal(stepOf(key('V', { altKey: true, shiftKey: true, ctrlKey: true })), -1);
  assert.equal(stepOf(key('v')), 0);
  assert.equal(stepOf(key('v', { altKey: true })), 0);
  assert.equal(stepOf(key('W', { altKey: true, shiftKey: true })), 0);
});

test('the policy may name another shortcut; without Shift in it, Shift steps back', () => {
  assert.equal(stepOf(key('F8', { altKey: true }), 'Alt+F8'), 1);
  assert.equal(stepOf(key('F8', { altKey: true, shiftKey: true }), 'Alt+F8'), -1);
  assert.equal(stepOf(key('F8', { altKey: true, ctrlKey: true }), 'Alt+F8'), 0);
  assert.equal(stepOf(key('V', { altKey: true, shiftKey: true }), 'Alt+F8'), 0);
});

test('where Alt writes another character, the key counts; an empty shortcut is the default', () => {
  assert.equal(stepOf(key('◊', { altKey: true, shiftKey: true, code: 'KeyV' }), 'Alt+Shift+V'), 1);
  assert.equal(stepOf(key('V', { altKey: true, shiftKey: true }), ''), 1);
});
