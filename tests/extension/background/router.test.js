// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { TEXT_LIMIT } from '../../../extension/background/incoming.js';
import { Router, TRIES } from '../../../extension/background/router.js';
import { FakeClock, FakePort } from './fakes.js';

let sent, there, urged, proved, resting, logging, router, a, b;

beforeEach(() => {
  sent = [];
  there = true;
  urged = 0;
  resting = false;
  logging = true;
  proved = 0;
  router = new Router({
    send: (message) => there && sent.push(message) > 0,
    urge: () => urged++,
    prove: () => proved++,
    locale: () => 'de', logs: () => logging, paused: () => resting,
  });
  a = new FakePort({ sender: { tab: { id: 1 }, frameId: 0 } });
  b = new FakePort({ sender: { tab: { id: 1 }, frameId: 4 } });
  router.add(a);
  router.add(b);
});

const check = (more = {}) => ({ type: 'check', doc: 'c1', rev: 1, site: 'x', surface: 'post', text: 'Hallo', ...more });
const answer = (more = {}) => ({ type: 'findings', doc: sent.at(-1).doc, rev: 1, findings: [], state: 'ok', micros: 9, ...more });

test('the same doc in two frames is two composers, and each gets its own answer under its own name', () => {
  router.fromContent(a, check({ text: 'from a' }));
  router.fromContent(b, check({ text: 'from b' }));
  assert.notEqual(sent[0].doc, sent[1].doc);
  router.fromHost(answer({ doc: sent[1].doc }));
  assert.equal(a.sent.length, 0);
  assert.equal(b.sent[0].doc, 'c1');
  assert.equal(proved, 1);
});

test('the locale is added, unknown fields are dropped', () => {
  router.fromContent(a, check({ locale: 'fr', spy: 'no', posting_as: 'company', attachments: { image: 2 }, part: 2, parts: 3 }));
  assert.deepEqual(JSON.parse(JSON.stringify(sent[0])), {
    type: 'check', doc: sent[0].doc, part: 2, parts: 3, rev: 1, site: 'x', surface: 'post', text: 'Hallo',
    posting_as: 'company', attachments: { image: 2 }, locale: 'de',
  });
});

test('a text that came while no host was there is sent when one is, the newest only', () => {
  there = false;
  router.fromContent(a, check({ rev: 1, text: 'H' }));
  router.fromContent(a, check({ rev: 2, text: 'Ha' }));
  assert.equal(urged, 2);
  there = true;
  router.ready();
  assert.deepEqual(sent.map(({ text }) => text), ['Ha']);
  router.ready();
  assert.equal(sent.length, 1);
});

test('what a dead host owed is asked of the next one; what it had answered is not', () => {
  router.fromContent(a, check({ rev: 1, text: 'done' }));
  router.fromHost(answer({ rev: 1 }));
  router.fromContent(b, check({ rev: 4, text: 'owed' }));
  assert.equal(router.owed, true);
  router.lost();
  assert.equal(router.owed, false);
  sent = [];
  router.ready();
  assert.deepEqual(sent.map(({ text }) => text), ['owed']);
});

test('an answer to an older text is passed on but does not settle the newer one', () => {
  router.fromContent(a, check({ rev: 1 }));
  router.fromContent(a, check({ rev: 2 }));
  router.fromHost(answer({ rev: 1 }));
  assert.equal(a.ofType('findings')[0].rev, 1);
  assert.equal(router.owed, true);
  router.fromHost(answer({ rev: 2 }));
  assert.equal(router.owed, false);
});

test('posts of one thread wait apart', () => {
  there = false;
  router.fromContent(a, check({ part: 1, text: 'one' }));
  router.fromContent(a, check({ part: 2, text: 'two' }));
  there = true;
  router.ready();
  assert.deepEqual(sent.map(({ text }) => text), ['one', 'two']);
  router.fromHost(answer({ part: 1 }));
  assert.equal(router.owed, true);
});

test('a text over which every host died is left alone until it changes', () => {
  router.fromContent(a, check({ rev: 5, text: 'poison' }));
  for (let i = 0; i < TRIES; i++) {
    router.lost();
    router.ready();
  }
  assert.equal(sent.length, TRIES);
  assert.deepEqual(a.ofType('error').map(({ code, rev, doc }) => ({ code, rev, doc })), [{ code: 'gave-up', rev: 5, doc: 'c1' }]);
  router.fromContent(a, check({ rev: 5, text: 'poison' }));
  assert.equal(sent.length, TRIES);
  router.fromContent(a, check({ rev: 6, text: 'fine' }));
  assert.equal(sent.length, TRIES + 1);
});

test('a recheck after every death is no new chance for the same text, only a change is', () => {
  let rev = 1;
  let hosts = 0;
  router.fromContent(a, check({ rev, text: 'poison' }));
  for (let i = 0; i < 12; i++) {
    if (router.owed) hosts++;
    router.lost();
    sent = [];
    router.ready();
    router.fromContent(a, check({ rev: ++rev, text: 'poison' }));
  }
  assert.equal(hosts, TRIES);
  assert.equal(sent.length, 0);
  assert.deepEqual(a.ofType('error').at(-1), { type: 'error', doc: 'c1', rev, code: 'gave-up', message: a.ofType('error').at(-1).message });
  router.fromContent(a, check({ rev: ++rev, text: 'poison, mended' }));
  assert.equal(sent.length, 1);
});

test('a host that we let go ourselves counts against no text', () => {
  router.fromContent(a, check({ text: 'fine' }));
  for (let i = 0; i < 2 * TRIES; i++) {
    router.lost(false);
    assert.equal(router.owed, false);
    router.ready();
    assert.equal(router.owed, true);
  }
  assert.deepEqual(a.ofType('error'), []);
});

test('beyond five hundred texts in one page a check is answered with an error', () => {
  for (let i = 0; i < 501; i++) router.fromContent(a, check({ doc: `c${i}` }));
  assert.equal(sent.length, 500);
  assert.deepEqual(a.sent.map(({ type, doc, rev, code }) => ({ type, doc, rev, code })), [{ type: 'error', doc: 'c500', rev: 1, code: 'too-many' }]);
});

test('an over-long text is answered, not sent', () => {
  router.fromContent(a, check({ text: 'x'.repeat(TEXT_LIMIT + 1) }));
  assert.equal(sent.length, 0);
  assert.equal(a.sent[0].code, 'too-long');
  router.fromContent(a, check({ rev: 2, text: 'x'.repeat(TEXT_LIMIT) }));
  assert.equal(sent.length, 1);
});

test('a busy host is asked again a little later, and the composer hears nothing of it', async () => {
  const clock = new FakeClock();
  try {
    router.fromContent(a, check());
    router.fromHost({ type: 'error', doc: sent[0].doc, rev: 1, code: 'busy', message: '' });
    assert.equal(a.sent.length, 0);
    await clock.pass(100);
    assert.equal(sent.length, 2);
  } finally {
    clock.restore();
  }
});

test("the host's error about a text reaches its composer and settles it", () => {
  router.fromContent(a, check());
  router.fromHost({ type: 'error', doc: sent[0].doc, rev: 1, code: 'internal', message: 'no' });
  assert.equal(a.sent[0].code, 'internal');
  assert.equal(router.owed, false);
  assert.equal(proved, 0);
});

test('a closed composer is forgotten on both sides', () => {
  there = false;
  router.fromContent(a, check());
  there = true;
  router.fromContent(a, { type: 'closed', doc: 'c1' });
  assert.deepEqual(sent.map(({ type }) => type), ['closed']);
  router.ready();
  assert.equal(sent.length, 1);
  router.fromContent(a, { type: 'closed', doc: 'never-seen' });
  assert.equal(sent.length, 1);
});

test('c1 closes; c10 stays', () => {
  there = false;
  router.fromContent(a, check({ doc: 'c1' }));
  router.fromContent(a, check({ doc: 'c10' }));
  router.fromContent(a, { type: 'closed', doc: 'c1' });
  there = true;
  router.ready();
  assert.equal(sent.length, 1);
});

test('a tab that goes takes its composers along', () => {
  router.fromContent(a, check({ doc: 'c1' }));
  router.fromContent(a, check({ doc: 'c2' }));
  router.remove(a);
  assert.equal(sent.filter(({ type }) => type === 'closed').length, 2);
  assert.equal(router.owed, false);
  router.fromHost(answer({ doc: sent[0].doc }));
  assert.equal(a.sent.length, 0);
});

test('decisions are passed on without anything that could be text', () => {
  router.fromContent(a, { type: 'decision', site: 'x', surface: 'post', rule: 'r', entry: 'e', action: 'dismissed', text: 'secret' });
  assert.deepEqual(sent, [{ type: 'decision', site: 'x', rule: 'r', action: 'dismissed' }]);
  router.fromContent(a, { type: 'decision', rule: 'r', action: 'spied' });
  assert.equal(sent.length, 1);
});

test('without a log no decision leaves the extension, and from the practice page none ever does', () => {
  const decision = { type: 'decision', site: 'x', rule: 'r', action: 'dismissed' };
  logging = false;
  router.fromContent(a, decision);
  logging = true;
  const practice = new FakePort({ sender: { tab: { id: 2 }, frameId: 0 } });
  router.add(practice, true);
  router.fromContent(practice, decision);
  assert.deepEqual(sent, []);
  router.fromContent(practice, check());
  router.fromContent(a, check());
  assert.deepEqual(sent.map((message) => message.practice), [true, undefined]);
});

test('junk of a content script reaches nobody', () => {
  for (const junk of [null, 1, 'check', [], {}, { type: 'hello' }, check({ doc: 7 }), check({ rev: 'x' }), check({ text: null }), { type: 'log' }])
    router.fromContent(a, junk);
  assert.equal(sent.length, 0);
});

test('junk of the host reaches nobody', () => {
  router.fromContent(a, check());
  for (const junk of [{}, { doc: 7, rev: 1 }, { doc: sent[0].doc }, { doc: 'x:y', rev: 1 }, { doc: '999:c1', rev: 1 }, { doc: `${sent[0].doc}0`, rev: 1 }])
    router.fromHost({ type: 'findings', findings: [], ...junk });
  assert.equal(a.sent.length, 0);
  assert.equal(b.sent.length, 0);
});

test('a command goes to the frames of one tab', () => {
  const c = new FakePort({ sender: { tab: { id: 2 } } });
  router.add(c);
  router.toTab(1, { type: 'command', command: 'next-finding' });
  assert.deepEqual([a, b, c].map((port) => port.sent.length), [1, 1, 0]);
  assert.equal(router.inTab(1), 2);
});

test('a port that closed meanwhile disturbs nobody', () => {
  a.open = false;
  router.broadcast({ type: 'recheck' });
  assert.equal(b.sent.length, 1);
});

afterEach(() => router.remove(a));

test('in a pause texts are given back unread, those that waited too, and none is kept', () => {
  router.fromContent(a, check());
  resting = true;
  router.pause();
  router.fromContent(a, check({ rev: 2 }));
  assert.deepEqual(a.ofType('error').map(({ code, rev, doc }) => [code, rev, doc]), [['paused', 1, 'c1'], ['paused', 2, 'c1']]);
  assert.equal(sent.filter(({ type }) => type === 'check').length, 1);
  resting = false;
  router.ready();
  assert.equal(sent.filter(({ type }) => type === 'check').length, 1);
  router.fromContent(a, check({ rev: 3 }));
  assert.equal(sent.at(-1).rev, 3);
});
