// SPDX-License-Identifier: Apache-2.0
// Policies that come by browser policy, through `hello`: judged as files are, replaced by another hello,
// kept for the next start apart from what a browser without them has.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {makeKey, publicFile, signatureFile} from '../cli/minisig.mjs';
import {Client, places, policy} from './client.mjs';

const codes = (told) => told.problems.map(({code}) => code);
const found = async (client, text) => (await client.check(text)).findings.length;

/** What the extension hands on: this policy, signed by these. */
const managed = (text, ...keys) =>
    ({policies: [{name: 'a.json', bundle: text, signatures: keys.map((key) => signatureFile(key, Buffer.from(text)))}]});

/** Says hello and waits for what is in force with it. */
async function greet(client, handed) {
  const welcome = await client.hello({managed: handed});
  return welcome.state === 'loading' ? client.next('policy') : welcome;
}

async function kept(place) {
  for (let i = 0; i < 500 && !existsSync(join(place.state, 'managed/last-good')); ++i) await new Promise((r) => setTimeout(r, 10));
}

test('with keys: signed, changed, foreign, unsigned, without a text, after a restart', async (t) => {
  const place = places(t);
  const legal = makeKey();
  mkdirSync(join(place.policies, 'keys/policy'), {recursive: true});
  writeFileSync(join(place.policies, 'keys/policy/legal.pub'), publicFile(legal));
  const client = new Client(place);
  const first = await greet(client, managed(policy({version: 1}), legal));
  assert.deepEqual([first.state, first.policy.version, first.problems], ['ok', 1, []]);
  assert.deepEqual(first.policy.signatures, [{file: 'a.json', signers: ['legal']}]);
  assert.equal(await found(client, 'Seeadler'), 1);

  await client.hello({managed: managed(policy({version: 2, words: ['Milan']}), legal)});
  await client.next((m) => m.type === 'policy' && m.policy.version === 2);
  assert.equal(await found(client, 'Milan'), 1);
  await kept(place);

  const next = policy({version: 3, words: ['Habicht']});
  const bad = [[managed(next, makeKey()), 'not-signed'], [managed(next), 'not-signed'], [{policies: [{name: 'a.json'}]}, 'broken-policy'],
    [managed(policy({version: 1}), legal), 'older-version'], [{policies: 'x'}, 'broken-policy']];
  for (const [handed, code] of bad) {
    await client.hello({managed: handed});
    const told = await client.next((m) => m.type === 'policy' && codes(m).includes(code) && codes(m).includes('last-good'));
    assert.deepEqual([told.state, told.policy.version], ['ok', 2], code);
    assert.equal(await found(client, 'Milan'), 1);
  }
  await client.end();

  const again = new Client(place);
  const told = await greet(again, managed(next, makeKey()));
  assert.deepEqual([told.state, told.policy.version, codes(told)], ['ok', 2, ['not-signed', 'last-good']]);
  assert.equal((await greet(new Client(place), undefined)).state, 'no-policy', 'a browser without it has none of it');
});

test('without keys, among files and without a folder', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'b.json'), policy({id: 'test.other', rule: 'others', words: ['Milan']}));
  writeFileSync(join(place.policies, 'a.json'), policy({words: ['Sperber']}));
  const told = await greet(new Client(place), managed(policy()));
  assert.deepEqual([told.state, told.problems], ['ok', []]);
  const client = new Client(place);
  await greet(client, managed(policy()));
  for (const [word, count] of [['Seeadler', 1], ['Milan', 1], ['Sperber', 0]]) assert.equal(await found(client, word), count, word);

  rmSync(place.policies, {recursive: true});
  const alone = new Client(place);
  assert.deepEqual(codes(await greet(alone, managed(policy()))), []);
  assert.equal(await found(alone, 'Seeadler'), 1);
});

test('groups and an emergency rule come the same way', async (t) => {
  const client = new Client(places(t));
  const rules = JSON.parse(policy());
  rules.rules[0].audience = ['finance'];
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const emergency = {format: 1, emergency: 'hall-3', issued: day(-1), until: day(2), reason: {de: 'G', en: 'R'}, message: {de: 'M', en: 'M'}, words: ['Halle 3']};
  const handed = (audience) => {
    const {policies} = managed(JSON.stringify(rules));
    return {policies: [...policies, {name: 'emergency/hall-3.json', bundle: JSON.stringify(emergency)}], audience};
  };
  const both = async () => [await found(client, 'Seeadler'), await found(client, 'Halle 3')];
  await greet(client, handed(['finance']));
  assert.deepEqual(await both(), [1, 1]);
  await client.hello({managed: handed(['canteen'])});
  await client.next('recheck');
  assert.deepEqual(await both(), [0, 1]);
  await client.hello({managed: handed('finance')});
  await client.next((m) => m.type === 'policy' && codes(m).includes('bad-audience'));
  assert.deepEqual(await both(), [1, 1], 'groups that are none are unknown');
});
