// SPDX-License-Identifier: Apache-2.0
// What is in force, as the command says it; that the host says the same is in tests/host.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';

/** A machine: keys of two signers and the council, and nothing else yet. */
function machine(t) {
  const place = workshop(t);
  mkdirSync(place.path('policies'));
  return {
    ...place,
    key(kind, name) {
      assert.equal(place.vorab(['sign', '--new-key', name, '--no-password']).code, 0);
      place.write(`policies/keys/${kind}/${name}.pub`, readFileSync(place.path(`${name}.pub`)));
    },
    put(name, text, ...keys) {
      place.write(`policies/${name}`, text);
      for (const key of keys) {
        const done = place.vorab(['sign', `policies/${name}`, '--key', `${key}.key`]);
        assert.equal(done.code, 0, done.err);
      }
    },
    text: (...args) => place.vorab(['status', '--policies', 'policies', '--state', 'state', ...args]),
    status(...args) {
      const done = place.vorab(['status', '--policies', 'policies', '--state', 'state', '--json', ...args]);
      return { code: done.code, ...JSON.parse(done.out) };
    },
  };
}

test('pass_unsigned: in force, and no key is installed', (t) => {
  const place = machine(t);
  place.put('a.json', bundle());
  const told = place.status();
  assert.equal(told.code, 0);
  assert.equal(told.state, 'ok');
  assert.deepEqual(told.policy.layers, [{ file: 'a.json', id: 'test.policy', version: 1 }]);
  assert.deepEqual(told.policy.granted, { pause: true, messages: false, log: false, reasons: false, counts: false });
  assert.deepEqual(told.keys, { policy: null, emergency: null, employees: null });
  assert.deepEqual([told.problems, told.versions_seen], [[], {}]);
  assert.match(place.text().out, /^ok: a policy is in force\nGuideline, version 1, by Musterwerk AG\n.*\nlayers:\n {2}a\.json: test\.policy version 1, no key is installed/);
});

test('pass_signed: who signed, who agreed, which keys', (t) => {
  const place = machine(t);
  place.key('policy', 'legal');
  place.key('employees', 'council');
  place.put('a.json', bundle({ settings: { messages: true } }), 'legal', 'council');
  place.put('b.json', bundle({ id: 'test.other', settings: { log: true } }), 'legal');
  const told = place.status();
  assert.equal(told.code, 0, JSON.stringify(told));
  assert.deepEqual(told.policy.layers, [
    { file: 'a.json', id: 'test.policy', version: 1, signers: ['legal'], employees: ['council'] },
    { file: 'b.json', id: 'test.other', version: 1, signers: ['legal'], employees: [] },
  ]);
  assert.deepEqual(told.policy.granted, { pause: true, messages: true, log: false, reasons: false, counts: false });
  assert.deepEqual(told.problems.map(({ code }) => code), ['kept-private']);
  assert.equal(told.keys.policy.threshold, 1);
  assert.match(told.keys.policy.keys[0].number, /^[0-9A-F]{16}$/);
  assert.match(place.text().out, /a\.json: test\.policy version 1, signed by legal, for the employees by council\n/);
});

test('fail_refused: which file, and why', (t) => {
  const place = machine(t);
  place.key('policy', 'legal');
  place.put('a.json', bundle(), 'legal');
  place.put('b.json', bundle({ id: 'test.other' }));
  const told = place.status();
  assert.equal(told.code, 4);
  assert.equal(told.state, 'ok');
  assert.equal(told.problems[0].code, 'not-signed');
  assert.match(told.problems[0].message, /policies\/b\.json.*not signed well enough: 0 of 1 signers.*hint: sign the bundle/);
  assert.equal(told.policy.layers.length, 1);
});

test('fail_states: none, refused, expired', (t) => {
  const place = machine(t);
  assert.deepEqual([place.status().state, place.status().code], ['no-policy', 3]);
  place.write('policies/a.json', '{');
  assert.deepEqual([place.status().state, place.status().code], ['refused', 3]);
  place.put('a.json', bundle());
  const late = place.status('--at', '2099-02-01');
  assert.deepEqual([late.state, late.code, late.policy.rules], ['expired', 3, 1]);
  assert.match(place.text('--at', '2099-02-01').out, /^expired: .*keeps working/);
});

test('pass_writes_nothing', (t) => {
  const place = machine(t);
  place.put('a.json', bundle());
  assert.equal(place.status().code, 0);
  assert.ok(!existsSync(place.path('state')));
});

test('fail_usage', (t) => {
  assert.equal(machine(t).vorab(['status', 'here']).code, 2);
});
