// SPDX-License-Identifier: Apache-2.0
// An emergency rule on the command line: lint, sign, verify, status and doctor each know it for what it is.
import assert from 'node:assert/strict';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';

const AT = ['--at', '2026-12-01T12:00:00Z'];

function emergency(more = {}) {
  return JSON.stringify({
    format: 1, emergency: 'hall-3', issued: '2026-11-30', until: '2026-12-04',
    reason: { de: 'Die Angehörigen wissen es noch nicht.', en: 'The families do not know yet.' },
    message: { de: 'Bitte nichts über Halle 3.', en: 'Please nothing about hall 3.' },
    words: ['Halle 3'], hashtags: ['#Halle3'], ...more,
  }, (_, value) => value ?? undefined);
}

/** A machine with keys for policies (legal) and emergency rules (officer), and a signed policy. */
function machine(t) {
  const shop = workshop(t);
  for (const name of ['legal', 'officer']) assert.equal(shop.vorab(['sign', '--new-key', name, '--no-password']).code, 0);
  const copy = (from, to) => shop.write(to, shop.read(from));
  copy('legal.pub', 'policies/keys/policy/legal.pub');
  copy('officer.pub', 'policies/keys/emergency/officer.pub');
  shop.write('policies/a.json', bundle());
  assert.equal(shop.vorab(['sign', 'policies/a.json', '--key', 'legal.key']).code, 0);
  return shop;
}

const status = (shop, at = AT) => {
  const done = shop.vorab(['status', '--policies', 'policies', '--state', 'state', '--json', ...at]);
  return { code: done.code, ...JSON.parse(done.out) };
};

test('lint names what does not belong into it, with its place', (t) => {
  const shop = workshop(t);
  const wrong = {
    'unknown key "settings"': { settings: { log: true } },
    'unknown key "sites"': { sites: ['xing'] },
    'an emergency rule lasts at most 14 days': { until: '2026-12-20' },
    'is about works councils, of which people may always speak (/words/1)': { words: ['Halle 3', 'Betriebsrat'] },
    'is about strikes': { hashtags: ['#Warnstreik'] },
    'review employers': { links: ['www.kununu.com'], words: undefined },
    'says nothing in "en"': { reason: { de: 'Nur Deutsch.' } },
    'has 21 entries': { words: Array.from({ length: 20 }, (_, i) => `Halle ${i}`), hashtags: ['#Halle3'] },
  };
  for (const [what, more] of Object.entries(wrong)) {
    shop.write('hall.json', emergency(more));
    const done = shop.vorab(['lint', 'hall.json', ...AT]);
    assert.equal(done.code, 3, what);
    assert.ok(done.out.includes(what), `${what}: ${done.out}`);
    assert.match(done.out, /^hall\.json:\d+:\d+: error: .*\nhint: ./);
    assert.equal(shop.vorab(['sign', 'hall.json', '--key', 'none.key', ...AT]).code, 3, what);
  }
  shop.write('hall.json', emergency());
  assert.equal(shop.vorab(['lint', 'hall.json', ...AT]).out, 'no problems\n');
  assert.match(shop.vorab(['lint', 'hall.json', '--at', '2026-12-06T00:00:00Z']).out, /over since 2026-12-05T00:00:00Z/);
});

test('sign and verify: the emergency key counts, the policy\'s does not', (t) => {
  const shop = machine(t);
  const verify = () => shop.vorab(['verify', 'hall.json', '--keys', 'policies/keys', ...AT]);
  shop.write('hall.json', emergency());
  shop.vorab(['sign', 'hall.json', '--key', 'legal.key', ...AT]);
  assert.equal(verify().code, 4);
  assert.match(shop.vorab(['sign', 'hall.json', '--key', 'officer.key', ...AT]).out, /emergency rule hall-3 until 2026-12-04, signed 2026/);
  const held = verify();
  assert.equal(held.code, 0, held.err);
  assert.match(held.out, /signed by officer .*\nhall\.json: emergency rule hall-3, issued 2026-11-30, until 2026-12-04, because: The families/s);
  assert.equal(shop.vorab(['verify', 'hall.json', '--keys', 'policies/keys', '--at', '2026-12-05T00:00:00Z']).code, 3);
});

test('status and doctor name it, its reason and its end, and what is wrong with one', (t) => {
  const shop = machine(t);
  shop.write('policies/emergency/hall.json', emergency());
  let told = status(shop);
  assert.equal(told.state, 'ok');
  assert.deepEqual(told.emergencies, []);
  assert.equal(told.problems[0].code, 'bad-emergency');

  shop.vorab(['sign', 'policies/emergency/hall.json', '--key', 'officer.key', ...AT]);
  told = status(shop);
  assert.equal(told.code, 0);
  assert.deepEqual(told.problems, []);
  assert.equal(told.emergencies[0].state, 'in-force');
  assert.deepEqual(told.emergencies[0].signers, ['officer']);
  assert.deepEqual(told.versions_seen, {});
  const text = shop.vorab(['status', '--policies', 'policies', '--state', 'state', ...AT]).out;
  assert.match(text, /emergency rule hall-3 \(emergency\/hall\.json\): in force until 2026-12-04, because: The families/);

  const doctor = (at) => shop.vorab(['doctor', '--policies', 'policies', '--state', 'state', '--root', 'none', '--home', 'none', '--json', ...at]).out;
  assert.match(doctor(AT), /emergency rule hall-3 until 2026-12-04, because/);
  const later = ['--at', '2026-12-06T00:00:00Z'];
  assert.match(doctor(later), /emergency rule hall-3 is over since 2026-12-05T00:00:00Z/);
  told = status(shop, later);
  assert.equal(told.emergencies[0].state, 'over');
  assert.deepEqual(told.problems, []);
});

test('in the place of a policy it is told where it belongs', (t) => {
  const shop = workshop(t);
  shop.write('policies/hall.json', emergency());
  const told = status(shop);
  assert.match(told.problems.map(({ message }) => message).join('\n'), /this is an emergency rule, and no policy.*folder emergency/);
});
