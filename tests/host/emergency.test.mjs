// SPDX-License-Identifier: Apache-2.0
// Emergency rules in the running host: they come and go live, and no bad one touches the policy.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {Client, places, policy} from './client.mjs';

const day = (ahead) => new Date(Date.now() + ahead * 86400e3).toISOString().slice(0, 10);

function emergency(more = {}) {
  return JSON.stringify({
    format: 1, emergency: 'hall-3', issued: day(0), until: day(3), words: ['Halle 3'],
    reason: {de: 'Die Angehörigen wissen es noch nicht.', en: 'The families do not know yet.'},
    message: {de: 'Bitte nichts über Halle 3.', en: 'Please nothing about hall 3.'},
    contact: {role: {de: 'Presse', en: 'Press'}, phone: '+49 30 1'}, ...more,
  });
}

function start(t, hasPolicy = true) {
  const place = places(t);
  if (hasPolicy) writeFileSync(join(place.policies, 'a.json'), policy());
  mkdirSync(join(place.policies, 'emergency'));
  return {place, hall: join(place.policies, 'emergency/hall.json'), client: new Client(place)};
}

async function put(client, file, bytes) {
  writeFileSync(`${file}.new`, bytes);
  renameSync(`${file}.new`, file);
  return client.next('policy');
}

const found = async (client, text) => (await client.check(text)).findings.map(({rule}) => rule);

test('it comes live in the language of the interface, on top of the policy, and goes with its file', async (t) => {
  const {client, hall} = start(t);
  await client.ready();
  assert.deepEqual(await found(client, 'Seeadler in Halle 3'), ['names']);
  const told = await put(client, hall, emergency());
  const [rule] = told.policy.emergency_rules;
  assert.equal(told.state, 'ok');
  assert.equal(rule.reason, 'The families do not know yet.');
  assert.equal(rule.until, day(3));
  assert.equal(Date.parse(rule.ends), Date.parse(day(4)));
  assert.deepEqual(rule.contact, {role: 'Press', phone: '+49 30 1'});
  assert.deepEqual(await found(client, 'Seeadler in Halle 3'), ['names', 'emergency:hall-3:words']);
  const [finding] = (await client.check('Halle 3', {locale: 'de'})).findings;
  assert.deepEqual([finding.severity, finding.category, finding.why, finding.contact], ['stop', 'emergency', 'Die Angehörigen wissen es noch nicht.', '+49 30 1']);
  const german = await client.hello({locale: 'de'});
  assert.equal(german.policy.emergency_rules[0].message, 'Bitte nichts über Halle 3.');
  rmSync(hall);
  assert.equal((await client.next('policy')).policy.emergency_rules, undefined);
  assert.deepEqual(await found(client, 'Seeadler in Halle 3'), ['names']);
});

test('it needs no policy, and a host that starts later has it at once', async (t) => {
  const {client, place, hall} = start(t, false);
  assert.equal((await client.ready()).state, 'no-policy');
  const told = await put(client, hall, emergency());
  assert.deepEqual([told.state, told.policy.id, told.policy.emergency_rules.length], ['ok', 'emergency', 1]);
  assert.deepEqual(await found(client, 'Halle 3'), ['emergency:hall-3:words']);
  writeFileSync(hall, '{');  // torn: what was good is kept across the restart
  const next = new Client(place);
  const kept = await next.ready();
  assert.deepEqual(kept.problems.map(({code}) => code), ['bad-emergency']);
  assert.deepEqual(await found(next, 'Halle 3'), ['emergency:hall-3:words']);
});

test('it ends while the host runs, without anybody\'s doing', async (t) => {
  const {client, hall} = start(t, false);
  await client.ready();
  const until = new Date(Math.ceil(Date.now() / 1000) * 1000 + 2000).toISOString().replace('.000', '');
  await put(client, hall, emergency({until}));
  assert.deepEqual(await found(client, 'Halle 3'), ['emergency:hall-3:words']);
  await new Promise((resolve) => setTimeout(resolve, Date.parse(until) - Date.now() + 20));
  assert.deepEqual(await found(client, 'Halle 3'), []);
  const over = await client.next('policy');
  assert.deepEqual([over.state, over.policy], ['no-policy', null]);
});

test('no bad one touches the policy or is taken', async (t) => {
  const good = emergency({words: ['Milan']});
  const deep = `${'['.repeat(100_000)}`;
  const bad = {
    empty: '', torn: good.slice(0, 100), 'a list': '[]', 'not UTF-8': Buffer.from([0x7b, 0xff, 0x7d]), 'another encoding': Buffer.from(good, 'utf16le'),
    'a key twice': good.replace('"format":1', '"format":1,"format":1'), deep, 'deep inside': good.replace('["Milan"]', `[${deep}`), large: good + ' '.repeat(70_000),
    'huge': `{"emergency":"x","a":"${'x'.repeat(9_000_000)}"}`, 'a policy': policy({words: ['Milan']}), 'format 2': emergency({format: 2, words: ['Milan']}),
    settings: emergency({words: ['Milan'], settings: {log: true}}), sites: emergency({words: ['Milan'], sites: ['xing']}), rules: emergency({words: ['Milan'], rules: []}),
    pattern: emergency({words: ['Milan'], pattern: '.*'}), adjust: emergency({words: ['Milan'], adjust: [{rule: 'names', off: true}]}),
    'nothing to look for': emergency({words: undefined}), 'too many': emergency({words: Array.from({length: 21}, (_, i) => `Milan ${i}`)}),
    'too long': emergency({words: ['Milan'], until: day(20)}), 'ends first': emergency({words: ['Milan'], until: day(-2)}), 'no day': emergency({words: ['Milan'], until: '2026-02-30'}),
    'no reason': emergency({words: ['Milan'], reason: undefined}), 'one language': emergency({words: ['Milan'], message: {de: 'Nur Deutsch.'}}),
    'about pay': emergency({words: ['Milan', 'Gehalt']}), 'about a strike': emergency({words: ['Milan'], hashtags: ['#Streik']}), 'employer reviews': emergency({words: ['Milan'], links: ['kununu.com']}),
    'every link': emergency({words: ['Milan'], links: ['*']}), 'a path in its name': emergency({words: ['Milan'], emergency: '../a'}), 'a rule\'s name': emergency({words: ['Milan'], emergency: 'a:b'}),
  };
  const {client, hall, place} = start(t);
  await client.ready();
  for (const [what, bytes] of Object.entries(bad)) {
    const told = await put(client, hall, bytes);
    assert.deepEqual([told.state, ...told.problems.map(({code}) => code)], ['ok', 'bad-emergency'], what);
    assert.match(told.problems[0].message, /hall\.json.*hint: ./, what);
    assert.deepEqual(await found(client, 'Seeadler, Milan, Gehalt'), ['names'], what);
    rmSync(hall);
    assert.deepEqual((await client.next('policy')).problems, [], what);
  }
  const others = {
    'a folder': () => mkdirSync(hall), 'a pipe': () => spawnSync('mkfifo', [hall]), 'a link to nowhere': () => symlinkSync('nowhere', hall),
    'a device': () => symlinkSync('/dev/zero', hall), 'a link to itself': () => symlinkSync(hall, hall),
  };
  for (const [what, make] of Object.entries(others)) {
    make();
    const told = await client.next('policy');
    assert.deepEqual(told.problems.map(({code}) => code), ['bad-emergency'], what);
    assert.deepEqual(await found(client, 'Seeadler'), ['names'], what);
    rmSync(hall, {recursive: true});
    await client.next('policy');
  }
  // The folder itself is another thing, or locked: neither a gap nor a crash.
  rmSync(join(place.policies, 'emergency'), {recursive: true});
  writeFileSync(join(place.policies, 'emergency'), good);
  assert.deepEqual((await client.next('policy')).problems.map(({code}) => code), ['bad-emergency']);
  rmSync(join(place.policies, 'emergency'));
  assert.deepEqual((await client.next('policy')).problems, []);
  mkdirSync(join(place.policies, 'emergency'));
  await put(client, hall, good);
  assert.deepEqual(await found(client, 'Seeadler, Milan'), ['names', 'emergency:hall-3:words']);
});
