// SPDX-License-Identifier: Apache-2.0
// Which keys post, and what goes out together; which buttons do is tried on the replicas (tests/browser/specs/gate.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { isPostKey, goingWith } = load(['safe_fields.js', 'posting.js'], ['isPostKey', 'goingWith'], { ShadowRoot: class {} });

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

test('what goes out with a text: its thread, and what one press posts together with it in the same place', () => {
  const [page, dialog] = [{}, {}];
  const composer = (doc, around, together) => ({
    place: { doc },
    spec: { posting: { together } },
    element: { closest: (selector) => (selector === together ? around : null), getRootNode: () => ({}) },
  });
  const thread = [composer('c1', dialog, 'main'), composer('c1', dialog, 'main')];
  const answer = composer('c2', dialog, 'main');
  const others = [composer('c3', page, 'main'), composer('c4', dialog, 'form'), composer('c5', dialog)];
  const all = [answer, ...others, ...thread];
  assert.deepEqual([...goingWith([thread[1]], all)], [thread[1], answer, thread[0]]);
  assert.deepEqual([...goingWith([answer], all)], [answer, ...thread]);
  assert.deepEqual([...goingWith([others[2]], all)], [others[2]]);
});
