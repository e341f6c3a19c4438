// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, findings, welcome } from '../../../extension/background/incoming.js';
import { webAddress } from '../../../extension/background/reading.js';
import { WELCOME } from './fakes.js';

const finding = { rule: 'r', category: 'c', severity: 'stop', confidence: 1, start: 3, end: 9, message: 'm' };
const read = (...all) => findings({ doc: '1:a', rev: 1, findings: all }).findings;

test('a good finding passes with all that the design names', () => {
  const full = {
    ...finding, scope: 'thread', entry: 'e1', why: 'w', instead: ['a', 'b'], replace: 'whole', section: '4.2',
    link: 'https://intra.example/', contact: { role: 'Presse', mail: 'p@x.example', phone: '1' }, show: 'once-a-day',
  };
  assert.deepEqual(read(full), [full]);
});

test('a suggestion that replaces more than the marked words says so with two places around them, or is only copied', () => {
  const wide = { ...finding, instead: ['a'], replace: 'whole', replace_start: 0, replace_end: 9 };
  assert.deepEqual(read(wide), [wide]);
  const copied = { ...finding, instead: ['a'], replace: 'copy' };
  for (const wrong of [
    { replace_start: 4 }, { replace_end: 8 }, { replace_start: undefined }, { replace_end: undefined }, { replace_start: '0' },
    { replace_end: 1e12 }, { replace_start: -1 }, { start: undefined, end: undefined },
  ]) {
    const [{ replace, ...got }] = read({ ...wide, ...wrong });
    assert.equal(replace, 'copy');
    assert.equal('replace_start' in got || 'replace_end' in got, false);
  }
  assert.deepEqual(read({ ...wide, replace: 'copy' }), [copied]);
});

test('a finding without a place concerns the whole post', () => {
  const rest = { ...finding, start: undefined, end: undefined };
  assert.equal('start' in read(rest)[0], false);
});

test('findings that make no sense are left out, the others stay', () => {
  const bad = [
    null, 7, {}, { ...finding, severity: 'fatal' }, { ...finding, rule: '' }, { ...finding, start: 9 }, { ...finding, start: -1 },
    { ...finding, end: 1e12 }, { ...finding, start: 1.5 }, { ...finding, start: '3' }, { ...finding, end: undefined },
  ];
  assert.deepEqual(read(...bad, finding), [finding]);
});

test('numbers and lengths are capped', () => {
  assert.equal(read(...Array(5000).fill(finding)).length, 1000);
  const [one] = read({ ...finding, message: 'x'.repeat(1e6), confidence: 9, instead: Array(500).fill('y') });
  assert.equal(one.message.length, 2000);
  assert.equal(one.confidence, 1);
  assert.equal(one.instead.length, 20);
});

test('only addresses of the web become links', () => {
  assert.equal(webAddress('https://a.example/b'), 'https://a.example/b');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'intranet', 7, null]) assert.equal(webAddress(bad), '');
  assert.equal('link' in read({ ...finding, link: 'javascript:alert(1)' })[0], false);
  assert.equal(welcome({ ...WELCOME, policy: { ...WELCOME.policy, guideline: 'javascript:1' } }, 'de').policy.guideline, '');
});

test('a welcome of nonsense becomes an honest nothing', () => {
  for (const junk of [null, 7, [], {}, { policy: 7, settings: [], problems: 'no', state: 4 }]) {
    const made = welcome(junk, 'de');
    assert.equal(made.state, 'protocol');
    assert.equal(made.policy, null);
    assert.deepEqual(made.problems, []);
    assert.deepEqual(made.settings, {
      sites: ['linkedin', 'xing', 'x'], hold_ms: 300, without_host: 'post', shortcuts: { next: 'Alt+Shift+V' }, languages: ['de', 'en'],
      reflect: [], posting_as: false, pause: true, messages: false, log: false, reasons: false, counts: false,
    });
  }
});

test('settings: what is set counts, what is out of bounds does not', () => {
  const { settings } = welcome(WELCOME, 'de');
  assert.deepEqual(settings, { ...WELCOME.settings, messages: false, posting_as: false, counts: false });
  assert.equal(welcome({ settings: { posting_as: true } }, 'de').settings.posting_as, true);
  assert.equal(welcome({ settings: { posting_as: 'yes' } }, 'de').settings.posting_as, false);
  assert.equal(welcome({ settings: { messages: true } }, 'de').settings.messages, true);
  assert.equal(welcome({ settings: { messages: 'yes' } }, 'de').settings.messages, false);
  assert.equal(welcome({ settings: { hold_ms: 99_999 } }, 'de').settings.hold_ms, 300);
  assert.deepEqual(welcome({ settings: { sites: [] } }, 'de').settings.sites, []);
});

test('what could watch people, or take their pause, counts only where it is said outright', () => {
  const { settings } = welcome({ settings: { log: 'yes', messages: 1, reasons: {}, counts: 'all', pause: null } }, 'de');
  assert.deepEqual([settings.log, settings.messages, settings.reasons, settings.counts, settings.pause], [false, false, false, false, true]);
  const asked = welcome({ settings: { log: true, messages: true, reasons: true, pause: false, reflect: ['a', 7, 'b', 'c', 'd'] } }, 'de').settings;
  assert.deepEqual([asked.log, asked.messages, asked.reasons, asked.pause], [true, true, true, false]);
  assert.deepEqual(asked.reflect, ['a', 'b', 'c']);
});

test('rules on trial: how many, until when, and whether they are counted', () => {
  const trial = (said) => welcome({ policy: { id: 'p', trial: said } }, 'de').policy.trial;
  assert.deepEqual(trial({ count: 2, until: '2026-12-24', counted: true, rule: 'x' }), { count: 2, until: '2026-12-24', counted: true });
  assert.deepEqual(trial({ count: 1, until: 7, counted: 'yes' }), { count: 1, until: '', counted: false });
  for (const none of [undefined, null, true, {}, { count: 0 }, { count: 'x' }]) assert.equal(trial(none), null);
});

test('who signed is told, and a policy that nobody signed has nobody', () => {
  const policy = { id: 'p', signatures: [{ file: '10.json', signers: ['legal', 7, 'press'] }, 7, {}, { file: '20.json', signers: [] }, { file: '30.json', signers: ['legal'], employees: ['council', {}] }] };
  assert.deepEqual(welcome({ policy }, 'de').policy.signatures, [
    { file: '10.json', signers: ['legal', 'press'], employees: [] },
    { file: '30.json', signers: ['legal'], employees: ['council'] },
  ]);
  assert.deepEqual(welcome(WELCOME, 'de').policy.signatures, []);
});

test('the sandbox is told as it is, in words and numbers only', () => {
  assert.deepEqual(welcome({ sandbox: { seccomp: true, landlock: 7, x: { y: 1 }, z: 'text' } }, 'de').sandbox, { seccomp: true, landlock: 7 });
  assert.deepEqual(welcome({ sandbox: 'full' }, 'de').sandbox, {});
});

test('texts by language are read in ours', () => {
  const policy = { id: 'p', title: { de: 'Leitlinie', en: 'Guideline' }, contacts: [{ role: { en: 'Press' } }] };
  assert.equal(welcome({ policy }, 'de').policy.title, 'Leitlinie');
  assert.equal(welcome({ policy }, 'en').policy.title, 'Guideline');
  assert.equal(welcome({ policy }, 'de').policy.contacts[0].role, 'Press');
});

test('a check keeps its text as it is, lone surrogates and line ends included', () => {
  const text = 'a\ud800b\r\n\u2028\u0000🦅';
  assert.equal(check({ doc: 'd', rev: 1, text }).text, text);
});
