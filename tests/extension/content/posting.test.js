// SPDX-License-Identifier: Apache-2.0
// Which keys post; which buttons do is tried on the replicas (tests/browser/specs/gate.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { isPostKey } = load(['posting.js'], ['isPostKey']);

const composer = (keys, attributes = {}) => ({
  spec: { posting: { keys } },
  element: { getAttribute: (name) => attributes[name] ?? null },
});
const enter = (more = {}) => ({
  key: 'Enter', keyCode: 13, isComposing: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...more,
});

test('Ctrl or Cmd and Enter post where they do, plain Enter only where it does', () => {
  assert.ok(isPostKey(enter({ ctrlKey: true }), composer(['Mod+Enter'])));
  assert.ok(isPostKey(enter({ metaKey: true }), composer(['Mod+Enter'])));
  assert.ok(!isPostKey(enter(), composer(['Mod+Enter'])));
  assert.ok(isPostKey(enter(), composer(['Enter'])));
  assert.ok(!isPostKey(enter({ key: 'a', ctrlKey: true }), composer(['Mod+Enter', 'Enter'])));
  assert.ok(!isPostKey(enter(), { spec: {}, element: null }));
});

test('a new line, an input method and a list of names keep their Enter', () => {
  const both = ['Mod+Enter', 'Enter'];
  assert.ok(!isPostKey(enter({ shiftKey: true }), composer(both)));
  assert.ok(!isPostKey(enter({ isComposing: true }), composer(both)));
  assert.ok(!isPostKey(enter({ keyCode: 229 }), composer(both)));
  assert.ok(!isPostKey(enter(), composer(both, { 'aria-expanded': 'true' })));
  assert.ok(!isPostKey(enter(), composer(both, { 'aria-activedescendant': 'option-1' })));
  assert.ok(isPostKey(enter(), composer(both, { 'aria-expanded': 'false' })));
});
