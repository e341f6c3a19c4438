// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteData } from '../../../extension/background/site_data.js';

test('what a policy says of known networks is passed on as it stands', () => {
  const said = { linkedin: { 'post-b': { find: ['.new'], within: 'dialog', without: '.old', press: ['.go'], names: ['Post'], area: 'dialog' } } };
  assert.deepEqual(siteData(said), said);
});

test('nonsense is nothing', () => {
  for (const junk of [undefined, null, 7, 'text', [], [{ linkedin: {} }], () => {}]) assert.deepEqual(siteData(junk), {});
  assert.deepEqual(siteData({ linkedin: { 'post-b': 7, x: [], y: { find: 'no list', within: ['no text'], keys: ['Enter'], surface: 'post', input: true } } }), {
    linkedin: { 'post-b': {}, x: {}, y: {} },
  });
});

test('no other network, no host, no field that we do not know, nothing of the prototype', () => {
  const hostile = JSON.parse('{"__proto__": {"p": {"find": ["a"]}}, "constructor": {"p": {"find": ["a"]}}, "evil.example": {"p": {"find": ["a"]}}, "practice": {}, "generic": {}, "x": {"__proto__": {"find": ["a"]}, "post": {"__proto__": {"find": ["b"]}, "hosts": ["evil.example"], "find": ["c"]}}}');
  const made = siteData(hostile);
  assert.deepEqual(made, { x: { post: { find: ['c'] } } });
  assert.equal(Object.getPrototypeOf(made.x.post), Object.prototype);
  assert.equal({}.find, undefined);
});

test('sizes are bounded', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`c${i}`, { find: Array(5000).fill('.a'), within: 'x'.repeat(301) }]));
  const { x } = siteData({ x: many });
  assert.equal(Object.keys(x).length, 50);
  assert.deepEqual(x.c0, { find: Array(20).fill('.a') });
  assert.deepEqual(siteData({ x: { post: { find: ['x'.repeat(301), '', ' ', 7, null] } } }), { x: { post: {} } });
});
