// SPDX-License-Identifier: Apache-2.0
// Keys, signatures and versions while the host runs; all kinds of bad ones are in
// bad_inputs.test.mjs.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {makeKey, publicFile, signatureFile} from '../cli/minisig.mjs';
import {Client, kHost, places, policy} from './client.mjs';

const codes = (told) => told.problems.map(({code}) => code);
const found = async (client, text) => (await client.check(text)).findings.length;

/** A machine with the company's key and the employees'. */
function machine(t) {
  const place = {...places(t), legal: makeKey(), council: makeKey()};
  for (const [folder, name] of [['policy', 'legal'], ['employees', 'council']]) {
    mkdirSync(join(place.policies, 'keys', folder), {recursive: true});
    writeFileSync(join(place.policies, 'keys', folder, `${name}.pub`), publicFile(place[name]));
  }
  return {
    ...place,
    /** As IT does it: the signatures first, then the bundle in one step. */
    put(name, text, ...signers) {
      const file = join(place.policies, name);
      signers.forEach((key, i) => writeFileSync(`${file}.${i}.minisig`, signatureFile(key, Buffer.from(text))));
      writeFileSync(`${file}.new`, text);
      renameSync(`${file}.new`, file);
    },
  };
}

/** The policy as a bundle that asks for these settings. */
const asking = (settings, fields) => JSON.stringify({...JSON.parse(policy(fields)), settings});

test('a day: signed, changed, foreign, older, torn, signed again', async (t) => {
  const place = machine(t);
  place.put('a.json', policy({version: 1}), place.legal);
  const client = new Client(place);
  const first = await client.ready();
  assert.deepEqual([first.state, first.problems], ['ok', []]);
  assert.deepEqual(first.policy.signatures, [{file: 'a.json', signers: ['legal']}]);

  place.put('a.json', policy({version: 2, words: ['Milan']}), place.legal);
  await client.next((m) => m.type === 'policy' && m.policy.version === 2);
  assert.equal(await found(client, 'Milan'), 1);

  for (const [text, key, code] of [
    [policy({version: 3, words: ['Habicht']}), makeKey(), 'not-signed'],
    [policy({version: 1}), place.legal, 'older-version'],
    ['{"format": 1', place.legal, 'broken-policy'],
  ]) {
    place.put('a.json', text, key);
    // What does not fit its signatures may be on its way for five seconds.
    const told = await client.next((m) => m.type === 'policy' && codes(m).includes(code), 10_000);
    assert.deepEqual([told.state, told.policy.version], ['ok', 2], code);
    assert.ok(codes(told).includes('last-good'));
    assert.equal(await found(client, 'Milan'), 1);
  }

  place.put('a.json', policy({version: 4, words: ['Sperber']}), place.legal);
  const last = await client.next((m) => m.type === 'policy' && m.policy.version === 4);
  assert.deepEqual(last.problems, []);
  assert.equal(await found(client, 'Sperber'), 1);
});

test('a policy that comes before its signature: not a word until both are there', async (t) => {
  const place = machine(t);
  place.put('a.json', policy({version: 1}), place.legal);
  const client = new Client(place);
  await client.ready();
  const next = policy({version: 2, words: ['Milan']});
  place.put('a.json', next);  // beside the signature of version 1
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.deepEqual(client.rest().filter(({type}) => type === 'policy'), []);
  assert.equal(await found(client, 'Seeadler'), 1);
  writeFileSync(join(place.policies, 'a.json.0.minisig'), signatureFile(place.legal, Buffer.from(next)));
  const told = await client.next('policy');
  assert.deepEqual([told.policy.version, told.problems], [2, []]);
});

test('the employees agree, and take it back with the next version', async (t) => {
  const place = machine(t);
  const settings = {messages: true, pause: false, log: true, reasons: true};
  place.put('a.json', asking(settings, {version: 1}), place.legal);
  const client = new Client(place);
  const alone = await client.ready();
  assert.deepEqual(codes(alone), Array(4).fill('kept-private'));
  const {pause, messages, log, reasons} = alone.settings;
  assert.deepEqual({pause, messages, log, reasons}, {pause: true, messages: false, log: false, reasons: false});

  place.put('a.json', asking(settings, {version: 2}), place.legal, place.council);
  const agreed = await client.next((m) => m.type === 'policy' && m.policy.version === 2 && m.problems.length === 0);
  assert.deepEqual(agreed.policy.signatures, [{file: 'a.json', signers: ['legal'], employees: ['council']}]);
  for (const [name, value] of Object.entries(settings)) assert.equal(agreed.settings[name], value, name);

  unlinkSync(join(place.policies, 'a.json.1.minisig'));
  const without = await client.next((m) => m.type === 'policy' && m.settings.messages === false);
  assert.deepEqual([without.policy.version, codes(without).length], [2, 4]);
});

test('the employees\' key is taken away while the host runs', async (t) => {
  const place = machine(t);
  place.put('a.json', asking({messages: true}), place.legal, place.council);
  const client = new Client(place);
  assert.equal((await client.ready()).settings.messages, true);
  unlinkSync(join(place.policies, 'keys/employees/council.pub'));
  const told = await client.next((m) => m.type === 'policy' && m.settings.messages === false);
  assert.deepEqual(codes(told), ['kept-private']);
});

test('a first key while the host runs: what nobody signed is out of force, and that is said', async (t) => {
  const place = machine(t);
  rmSync(join(place.policies, 'keys'), {recursive: true});
  place.put('a.json', policy());
  const client = new Client(place);
  assert.deepEqual((await client.ready()).policy.signatures, []);
  mkdirSync(join(place.policies, 'keys/policy'), {recursive: true});
  writeFileSync(join(place.policies, 'keys/policy/legal.pub'), publicFile(place.legal));
  place.put('a.json', policy(), makeKey());
  const told = await client.next((m) => m.type === 'policy' && m.state === 'refused');
  assert.ok(codes(told).includes('not-signed'));
});

test('vorab status says what the host says', async (t) => {
  const place = machine(t);
  place.put('a.json', asking({log: true}), place.legal);
  place.put('b.json', policy({id: 'test.other', rule: 'others', words: ['Milan']}), makeKey());
  const client = new Client(place);
  const told = await client.ready();
  const line = ['status', '--json', '--policies', place.policies, '--state', place.state];
  const done = spawnSync(join(kHost, '..', 'vorab'), line, {encoding: 'utf8'});
  const status = JSON.parse(done.stdout);
  assert.equal(done.status, 4);
  assert.equal(status.state, told.state);
  assert.deepEqual(status.problems, told.problems);
  assert.equal(status.policy.version, told.policy.version);
  assert.deepEqual(codes(told), ['not-signed', 'kept-private']);
});

test('a full disk for the state: in force, and said', async (t) => {
  const place = machine(t);
  mkdirSync(place.state);
  const mount = 'mount -t tmpfs -o size=8k none "$0" && exec "$@"';
  if (spawnSync('unshare', ['-rm', 'sh', '-c', mount, place.state, 'true']).status !== 0) return t.skip('no user namespaces here');
  place.host = join(place.folder, 'host');
  writeFileSync(place.host, `#!/bin/sh\nexec unshare -rm sh -c '${mount}' '${place.state}' '${kHost}' "$@"\n`, {mode: 0o755});
  place.put('a.json', policy({words: ['Seeadler', ...Array.from({length: 3000}, (_, i) => `Wort${i}`)]}), place.legal);
  const client = new Client(place);
  const welcome = await client.hello();
  const isFull = (m) => m.problems?.some(({code}) => code === 'not-kept');
  const told = isFull(welcome) ? welcome : await client.next(isFull);
  assert.equal(told.state, 'ok');
  assert.match(told.problems.at(-1).message, /No space left/);
  assert.equal(await found(client, 'Seeadler'), 1);
});
