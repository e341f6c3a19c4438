// SPDX-License-Identifier: Apache-2.0
// Which spec an element belongs to; what is really found is tried on the replicas (tests/browser/specs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { specOf } = load(['safe_fields.js', 'find.js'], ['specOf'], { ShadowRoot: class {} });

const site = {
  composers: [
    { id: 'post', surface: 'post', find: ['.editor', '.msg'], within: '.dialog', without: '.draft' },
    { id: 'any', surface: 'comment', find: ['.editor', '.msg', '.loose'] },
    { id: 'message', surface: 'message', find: ['.msg'] },
  ],
};
/** An element of a class, somewhere below elements of other classes. */
const element = (own, around = []) => ({
  matches: (selector) => selector === `.${own}`,
  closest: (selector) => ([own, ...around].some((one) => selector === `.${one}`) ? {} : null),
  getRootNode: () => ({}),
});
const idOf = (...rest) => specOf(site, ...rest)?.id ?? null;

test('the first spec whose selectors and surroundings fit', () => {
  assert.equal(idOf(element('editor', ['dialog'])), 'post');
  assert.equal(idOf(element('editor')), 'any');
  assert.equal(idOf(element('editor', ['dialog', 'draft'])), 'any');
  assert.equal(idOf(element('other')), null);
});

test('a message box is no other composer, whatever the others say, and none at all unless messages are read', () => {
  assert.equal(idOf(element('msg', ['dialog'])), null);
  assert.equal(idOf(element('msg', ['dialog']), true), 'message');
  assert.equal(idOf(element('loose'), true), 'any');
});
