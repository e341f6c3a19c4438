// SPDX-License-Identifier: Apache-2.0
// Meaning: what the real host answers to which message.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {Client, places, policy, withLength} from './client.mjs';

/** A host with one small policy, greeted. */
async function started(t) {
  const place = places(t);
  writeFileSync(join(place.policies, 'test.json'), policy());
  const client = new Client(place);
  await client.ready();
  return client;
}

test('hello is answered with what is in force', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'test.json'), policy({version: 7}));
  const client = new Client(place);
  const welcome = await client.hello({locale: 'de'});
  assert.equal(welcome.protocol, 1);
  assert.match(welcome.host, /^\d+\.\d+\.\d+$/);
  const told = welcome.state === 'loading' ? await client.next('policy') : welcome;
  assert.equal(told.state, 'ok');
  assert.equal(told.policy.title, 'Leitlinie');
  assert.equal(told.policy.version, 7);
  assert.deepEqual(told.policy.contacts,
                   [{role: 'Pressestelle', mail: 'presse@musterwerk.example'}]);
  assert.deepEqual(told.settings.sites, ['linkedin', 'xing', 'x']);
  assert.equal(told.settings.hold_ms, 300);
  assert.deepEqual(told.problems, []);
});

test('check finds, in UTF-16 units, whatever stands before', async (t) => {
  const client = await started(t);
  for (const before of ['', 'ä', '🦅', '👩‍👩‍👧 ', 'a\r\nb\r\n', 'e\u0301 ', '\u0000 ']) {
    const text = `${before} Seeadler 🦅`;
    const {findings} = await client.check(text);
    assert.equal(findings.length, 1, JSON.stringify(before));
    assert.equal(text.slice(findings[0].start, findings[0].end), 'Seeadler');
    assert.equal(findings[0].rule, 'names');
    assert.equal(findings[0].severity, 'stop');
  }
});

test('a lone surrogate is one unit, so that offsets stay right', async (t) => {
  const client = await started(t);
  for (const escape of ['\\ud83d', '\\udd85', '\\ud83d\\ud83d\\udd85', '\\\\ud83d', '\\ud83d\\n']) {
    const text = JSON.parse(`"${escape} Seeadler"`);
    const body = `{"type":"check","doc":"d","rev":1,"text":"${escape} Seeadler"}`;
    await client.write(withLength(Buffer.from(body)));
    const {findings} = await client.next('findings');
    assert.equal(text.slice(findings[0].start, findings[0].end), 'Seeadler', escape);
  }
});

test('doc, part and rev come back as they were sent', async (t) => {
  const client = await started(t);
  for (const doc of ['a', 17, '17', 'ü🦅']) {
    const answer = await client.check('x', {doc, part: 2, parts: 3, rev: 41});
    assert.deepEqual([answer.doc, answer.part, answer.rev], [doc, 2, 41]);
  }
  assert.equal('part' in (await client.check('x')), false);
});

test('messages and reasons come in the language of the interface', async (t) => {
  const client = await started(t);
  assert.equal((await client.check('Seeadler', {locale: 'de'})).findings[0].message,
               'Ein Projektname.');
  assert.equal((await client.check('Seeadler')).findings[0].message, 'A project name.');
});

test('too many findings are capped below 1 MiB, and it is said', async (t) => {
  const client = await started(t);
  const answer = await client.check('Seeadler '.repeat(200_000));
  assert.equal(answer.capped, true);
  assert.ok(answer.findings.length > 10);
  assert.ok(Buffer.byteLength(JSON.stringify(answer)) < 1024 * 1024);
});

test('the newest text wins: an old one that waits is never answered', async (t) => {
  const client = await started(t);
  // The first keeps the checker busy until the others are there.
  const messages = [{type: 'check', doc: 'd', rev: 1, text: 'Seeadler '.repeat(400_000)}];
  for (let rev = 2; rev <= 20; ++rev) messages.push({type: 'check', doc: 'd', rev, text: 'Seeadler'});
  await client.send(...messages);
  const seen = [];
  do seen.push((await client.next('findings')).rev);
  while (seen.at(-1) !== 20);
  assert.ok(seen.length < 20, `${seen}`);
  assert.deepEqual(seen, [...seen].sort((a, b) => a - b));
});

test('bad input is named, echoed and survived', async (t) => {
  const client = await started(t);
  const cases = [
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), {code: 'bad-utf8'}],
    ['{"type":', {code: 'bad-json'}],
    ['['.repeat(100_000), {code: 'bad-json'}],
    ['[1]', {code: 'bad-message'}],
    ['"check"', {code: 'bad-message'}],
    ['{"type":7}', {code: 'bad-message'}],
    ['{"type":"dance","id":5}', {code: 'unknown-type', id: 5}],
    ['{"type":"dance","doc":"d","rev":3}', {code: 'unknown-type', doc: 'd', rev: 3}],
    ['{"type":"check","doc":"d","rev":"1","text":"x"}', {code: 'bad-field', doc: 'd', rev: '1'}],
    ['{"type":"check","doc":"d","rev":-1,"text":"x"}', {code: 'bad-field', doc: 'd', rev: -1}],
    ['{"type":"check","doc":{},"rev":1,"text":"x"}', {code: 'bad-field', rev: 1}],
    ['{"type":"check","doc":"d","rev":1}', {code: 'bad-field', doc: 'd', rev: 1}],
    ['{"type":"check","doc":"d","rev":1,"text":["x"]}', {code: 'bad-field', doc: 'd', rev: 1}],
    ['{"type":"suggest","id":9,"word":1}', {code: 'bad-field', id: 9}],
  ];
  for (const [body, wanted] of cases) {
    await client.write(withLength(Buffer.from(body)));
    const {type, message, ...rest} = await client.next();
    assert.equal(type, 'error');
    assert.ok(message.length > 5);
    assert.deepEqual(rest, wanted, String(body).slice(0, 80));
  }
  assert.equal((await client.check('Seeadler')).findings.length, 1);
});

test('a wrong field is named, what was typed is not repeated', async (t) => {
  const client = await started(t);
  await client.send({type: 'check', doc: 'd', rev: 'geheim', text: 'geheim'});
  const {message} = await client.next('error');
  assert.match(message, /"rev"/);
  assert.doesNotMatch(message, /geheim/);
});

test('unknown fields are ignored, and null is as good as absent', async (t) => {
  const client = await started(t);
  const deep = JSON.parse('['.repeat(60) + ']'.repeat(60));
  const answer = await client.check('Seeadler', {part: null, posting_as: null, later: {deep}});
  assert.equal(answer.findings.length, 1);
});

test('another protocol is a state, not a crash', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'test.json'), policy());
  const client = new Client(place);
  const welcome = await client.hello({protocol: 2});
  assert.deepEqual([welcome.state, welcome.protocol], ['protocol', 1]);
  const answer = await client.check('Seeadler');
  assert.deepEqual([answer.state, answer.findings], ['protocol', []]);
});

test('before hello there is nothing', async (t) => {
  const client = new Client(places(t));
  await client.send({type: 'check', doc: 'd', rev: 1, text: 'x'});
  assert.equal((await client.next()).code, 'hello-first');
  await client.hello();
});

test('closed, decision, suggest, rules, log and forget are understood', async (t) => {
  const client = await started(t);
  await client.send(
    {type: 'closed', doc: 'd'},
    {type: 'decision', site: 'x', surface: 'post', rule: 'names', action: 'dismissed'},
    {type: 'suggest', id: 1, word: 'Haus', locale: 'de'});
  assert.deepEqual(await client.next('suggestions'), {type: 'suggestions', id: 1, words: []});
  await client.send({type: 'rules', id: 2, locale: 'de'}, {type: 'log', id: 3}, {type: 'forget', id: 4});
  const {rules} = await client.next('rules');
  assert.deepEqual(rules, [{rule: 'names', kind: 'terms', category: 'confidential-project',
                            severity: 'stop', message: 'Ein Projektname.', narrowing: [],
                            entries: 1}]);
  assert.deepEqual(await client.next('log'), {type: 'log', id: 3, entries: [], counts: []});
  assert.deepEqual(await client.next('done'), {type: 'done', id: 4});
});
