// SPDX-License-Identifier: Apache-2.0
// Re-aiming by policy, the hostile one first of all. What a selector then finds in a page is tried in browsers
// (tests/browser/specs/sites.mjs).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { aimSite, isBounded } = load(['posting.js', 'aim.js'], ['aimSite', 'isBounded']);
const site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  composers: [
    { id: 'post', surface: 'post', find: ['.old'], within: '.dialog', without: '.msg', posting: { press: ['.go'], names: ['Post'], keys: ['Mod+Enter'] } },
    { id: 'comment', surface: 'comment', find: ['.comment'] },
  ],
};
const parses = (selector) => !selector.includes('!');
const aim = (data) => aimSite(site, data, parses);
const post = (said) => aim({ linkedin: { post: said } }).composers[0];

test('each field takes the place of our own, what is excluded stays excluded, keys and surface are ours', () => {
  assert.deepEqual(plain(post({ find: ['.new', 'div[data-x="y"]'], within: 'main', without: '.draft', press: ['.send'], names: ['Los'], area: 'form' })), {
    id: 'post', surface: 'post', find: ['.new', 'div[data-x="y"]'].map((one) => `:is(${one}):not(input)`), within: 'main', without: '.msg,.draft',
    posting: { press: [':is(.send):is(button, [role="button"], input[type="submit"])'], names: ['Los'], area: 'form', keys: ['Mod+Enter'] },
  });
  assert.deepEqual(plain(post({ names: ['Los'] }).find), ['.old']);
});

test('a message box that we know stays one, wherever the policy looks for further ones', () => {
  const chat = { id: 'linkedin', composers: [{ id: 'message', surface: 'message', find: ['.msg'] }] };
  const made = aimSite(chat, { linkedin: { message: { find: ['.elsewhere'], within: '.nowhere' } } }, parses);
  assert.deepEqual(plain(made.composers.map(({ find }) => find)), [[':is(.elsewhere):not(input)'], ['.msg']]);
});

test('of what nothing is said stays the same object', () => {
  assert.equal(aim({ linkedin: { post: { find: ['.new'] } } }).composers[1], site.composers[1]);
  for (const nothing of [undefined, null, 7, [], {}, { x: { post: { find: ['.new'] } } }, { linkedin: [] }]) assert.equal(aim(nothing), site);
});

test('no host, no surface, no key, no new composer, no line of input', () => {
  const made = aim({ linkedin: { hosts: ['evil.example'], fresh: { find: ['.a'] }, post: { surface: 'message', input: true, mayBeCombobox: true, keys: ['a'], id: 'q', hosts: ['evil.example'], posting: { keys: ['a'] } } } });
  assert.deepEqual(made.hosts, ['linkedin.com']);
  assert.deepEqual(plain(made.composers.map(({ id, surface, input, mayBeCombobox }) => [id, surface, input, mayBeCombobox])), plain([['post', 'post'], ['comment', 'comment']].map(([a, b]) => [a, b, undefined, undefined])));
  assert.deepEqual(plain(made.composers[0].posting.keys), ['Mod+Enter']);
});

test('selectors that do not parse or do not fit are left out one by one; with none left our own stay', () => {
  assert.deepEqual(plain(post({ find: ['!', '.good', '*', 7, null, {}, ''] }).find), [':is(.good):not(input)']);
  assert.deepEqual(plain(post({ find: ['!', '*'] }).find), ['.old']);
  assert.equal(post({ within: '!', area: '*', without: 7 }).within, '.dialog');
  assert.equal(post({ without: '!' }).without, '.msg');
});

test('a press is on a button and its name is short', () => {
  assert.match(post({ press: ['body'] }).posting.press[0], /:is\(button,/);
  assert.deepEqual(plain(post({ names: ['', ' ', 'x'.repeat(41), 7] }).posting.names), ['Post']);
});

test('prototype keys are no keys', () => {
  const made = aim(JSON.parse('{"__proto__": {"linkedin": {"post": {"find": [".p"]}}}, "linkedin": {"__proto__": {"post": {"find": [".p"]}}}}'));
  assert.deepEqual(plain(made.composers[0].find), ['.old']);
  assert.deepEqual(plain(post(JSON.parse('{"__proto__": {"find": [".p"]}}')).find), ['.old']);
});

test('thousands of entries are not gone through', () => {
  assert.equal(post({ find: Array(10_000).fill('.a') }).find.length, 20);
  assert.equal(post({ find: ['!'.repeat(10), ...Array(30).fill('!'), '.late'] }).find[0], '.old');
});

test('everything, chains without end, a look into everything inside, pieces that break out: refused', () => {
  for (const bad of [
    '*', 'div *', 'div > *', ':is(*)', '.a:has(*)', '.a:has(.b .c)', '.a:has(> .b)', '.a:has(.b:has(.c))', '.a:has(.b):has(.c)',
    Array(14).fill('div').join(' '), Array(14).fill('.a').join(','), ':host', ':root', '::before', ':nth-child(2n)', ':focus', ':visited',
    '.a { color: red }', 'a/**/b', '.a\\:b', 'a|b', 'x'.repeat(301), ' ', '"', '[data-x="*"]"',
  ])
    assert.equal(isBounded(bad), false, bad);
});

test('what networks really need is allowed', () => {
  for (const good of [
    '[componentkey="ShareBox_textEditor"][contenteditable="true"]', 'dialog[open] .tiptap.ProseMirror', '[data-testid^="tweetTextarea_"]',
    'dialog:has([data-sdui-screen*="sharing.ShareCompose"])', '[role="dialog"] > div [contenteditable="true"]:not([aria-hidden="true"])',
    '.a, .b', '[aria-label="What\'s on your mind, (everybody)?"]', "[data-x='*'] .y",
  ])
    assert.equal(isBounded(good), true, good);
});
