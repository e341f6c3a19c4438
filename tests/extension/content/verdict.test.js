// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { verdictOf, isWhole, Passes } = load(['verdict.js'], ['verdictOf', 'isWhole', 'Passes']);
const stop = { rule: 'a', severity: 'stop', message: '' };
const warn = { rule: 'b', severity: 'warn', message: '' };
const facts = (more) => ({ checking: true, fresh: true, whole: true, findings: [], ...more });

test('only a stop asks, and only about the text as it is', () => {
  assert.equal(verdictOf(facts({})), 'post');
  assert.equal(verdictOf(facts({ findings: [warn] })), 'post');
  assert.equal(verdictOf(facts({ findings: [warn, stop] })), 'ask');
  assert.equal(verdictOf(facts({ fresh: false, findings: [stop] })), 'wait');
  assert.equal(verdictOf(facts({ whole: false })), 'wait');
  assert.equal(verdictOf(facts({ whole: false, findings: [stop] })), 'ask', 'what may still come cannot take it back');
});

test('what cannot be checked is posted, unless the policy wants a question', () => {
  assert.equal(verdictOf(facts({ checking: false, findings: [stop] })), 'post');
  assert.equal(verdictOf(facts({ checking: false, withoutHost: 'post' })), 'post');
  assert.equal(verdictOf(facts({ checking: false, withoutHost: 'ask' })), 'ask-unchecked');
});

test('spelling that comes later holds nothing back; names still being looked up do', () => {
  assert.ok(isWhole([]));
  assert.ok(isWhole(['spelling']));
  assert.ok(!isWhole(['spelling', 'hidden']));
});

test('a pass is for one text of one composer, one press and half a minute', () => {
  let now = 0;
  const passes = new Passes(() => now);
  assert.ok(!passes.allows('c1', 'text'));
  passes.grant('c1', 'text');
  assert.ok(passes.allows('c1', 'text'), 'the pointer goes down');
  now += 5000; // however long somebody presses
  assert.ok(passes.allows('c1', 'text'), 'and clicks');
  passes.spend();
  now += 500;
  assert.ok(passes.allows('c1', 'text', true), 'the form that the click sends');
  assert.ok(!passes.allows('c1', 'text'), 'the same text once more is another press');

  passes.grant('c1', 'text');
  passes.spend();
  now += 1500;
  assert.ok(!passes.allows('c1', 'text', true), 'a form that is sent much later has no part in it');

  passes.grant('c1', 'text');
  assert.ok(!passes.allows('c1', 'text!'));
  assert.ok(!passes.allows('c1', 'text'), 'gone with the change');

  passes.grant('c1', 'text');
  assert.ok(!passes.allows('c2', 'text'));

  passes.grant('c1', 'text');
  now += 30_001;
  assert.ok(!passes.allows('c1', 'text'));
  passes.spend();
});
