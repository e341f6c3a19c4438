// SPDX-License-Identifier: Apache-2.0
// What the host tells of a policy besides findings: site data, emergency, changes, settings, rules.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

import {Client, kHost, places, policy} from './client.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a host tells that has these layers, after `hello` in this language. */
async function told(t, layers, locale = 'en') {
  const place = places(t);
  layers.forEach((layer, i) => {
    const text = JSON.stringify({...JSON.parse(policy({id: `layer-${i}`, rule: `rule-${i}`})), ...layer});
    writeFileSync(join(place.policies, `${i}.json`), text);
  });
  const client = new Client(place);
  const welcome = await client.hello({locale});
  return [welcome.state === 'loading' ? await client.next('policy') : welcome, client];
}

/** The example policy's bundle, in force. */
async function example(t, locale) {
  const place = places(t);
  const out = join(place.policies, 'example.json');
  const built = spawnSync(
      join(kHost, '../vorab'), ['build', 'policies/example', '--out', out, '--at', '2026-12-01'],
      {cwd: root, encoding: 'utf8'});
  assert.equal(built.status, 0, built.stderr);
  const client = new Client(place);
  const welcome = await client.hello({locale});
  return [welcome.state === 'loading' ? await client.next('policy') : welcome, client];
}

/** The rules that a host lists. */
async function rules(client, locale) {
  await client.send({type: 'rules', id: 1, locale});
  return client.next('rules');
}

test('site data comes by site and composer, a later layer over an earlier one', async (t) => {
  const [message] = await told(t, [
    {site_data: {x: {post: {find: ['.old']}}, xing: {post: {press: ['button.share']}}}},
    {site_data: {x: {post: {find: ['.new'], names: ['Post']}}}, rules: undefined},
  ]);
  assert.deepEqual(message.site_data, {
    x: {post: {find: ['.new'], names: ['Post']}},
    xing: {post: {press: ['button.share']}},
  });
  assert.deepEqual(message.problems, []);
});

test('no policy re-aims nothing', async (t) => {
  const client = new Client(places(t));
  assert.deepEqual((await client.ready()).site_data, {});
});

test('a hostile layer re-aims nothing, and the good one stays in force', async (t) => {
  for (const site_data of [
    {x: {post: {find: ['input[type="password"]']}}},
    {x: {post: {find: ['.a'], hosts: ['bank.example']}}},
    {'bank.example': {post: {find: ['.a']}}},
    {x: {post: {find: ['[autocomplete="one-time-code"]']}}},
    {x: {post: {find: ['[data-testid="dmComposerTextInput"]']}}},
    {x: {post: {find: ['[contenteditable]']}}},
    {x: {post: {find: ['[type=p\\61ssword]']}}},
  ]) {
    const [message] = await told(t, [{}, {site_data}]);
    assert.equal(message.state, 'ok');
    assert.deepEqual(message.site_data, {}, JSON.stringify(site_data));
    assert.deepEqual(message.problems.map(({code}) => code), ['broken-policy']);
    assert.match(message.problems[0].message, /1\.json:1:\d+: error: .*hint: /);
  }
});

test('what needs the employees’ key stays private, and it is said', async (t) => {
  const [message] = await told(t, [{settings: {pause: false, messages: true, log: true, reasons: true}}]);
  const {pause, messages, log, reasons} = message.settings;
  assert.deepEqual({pause, messages, log, reasons}, {pause: true, messages: false, log: false, reasons: false});
  assert.equal(message.state, 'ok');
  assert.deepEqual(message.problems.map(({code}) => code), Array(4).fill('kept-private'));
  for (const setting of ['pause', 'messages', 'log', 'reasons']) {
    const said = message.problems.some((problem) =>
      problem.message.startsWith(`kept private: "${setting}" needs the employees' key; `));
    assert.ok(said, setting);
  }
});

test('who asks for nothing is told nothing', async (t) => {
  const [message] = await told(t, [{settings: {pause: true, messages: false, log: false, reasons: false}}]);
  assert.deepEqual(message.problems, []);
  assert.deepEqual(message.settings.reflect, []);
  assert.equal(message.settings.posting_as, false);
});

test('the example policy tells emergency, changes and sentences in both languages', async (t) => {
  for (const [locale, step, role] of [['de', /^Ruhe bewahren/, 'Pressestelle'], ['en', /^Keep calm/, 'Press office']]) {
    const [message] = await example(t, locale);
    const {emergency, changes} = message.policy;
    assert.match(emergency.steps[0], step);
    assert.match(emergency.sites.linkedin.link, /^https:/);
    assert.equal(emergency.contacts[0].role, role);
    assert.ok(emergency.evidence.length > 2 && emergency.evidence.every((text) => typeof text === 'string'));
    assert.equal(emergency.deadlines[0].hours, 72);
    assert.deepEqual([changes[0].version, changes[0].date, typeof changes[0].text], [1, '2026-11-01', 'string']);
    assert.equal(message.settings.reflect.length, 3);
    assert.equal(message.settings.posting_as, true);
  }
});

test('rules tell why, where, how much and what to practise, in the wanted language', async (t) => {
  const [message, client] = await example(t, 'en');
  const english = await rules(client, 'en');
  const german = await rules(client, 'de');
  assert.equal(english.guideline, message.policy.guideline);
  assert.ok(!('capped' in english));
  const by = (list, id) => list.rules.find(({rule}) => rule === id);
  const voice = by(german, 'speaking-for-musterwerk');
  assert.deepEqual(voice.narrowing, ['Nur wenn du in deinem eigenen Namen schreibst.']);
  assert.match(voice.why, /^Deine Meinung/);
  assert.equal(voice.entries, 7);
  assert.deepEqual(voice.practice.map(({hit}) => hit), [true, false]);
  assert.equal(voice.practice[0].text, 'Ich sage das im Namen der Musterwerk AG: Die Norm gehört überarbeitet.');
  assert.match(by(english, 'speaking-for-musterwerk').practice[0].text, /^Speaking on behalf/);
  assert.ok(by(english, 'acquisitions').hidden >= 8);
  assert.ok(english.rules.some(({pack}) => pack === 'secrets'));
  assert.deepEqual(german.rules.map(({rule}) => rule), english.rules.map(({rule}) => rule));
});

test('every exercise is judged by the host as it says', async (t) => {
  const [, client] = await example(t, 'en');
  let tried = 0;
  for (const locale of ['de', 'en']) {
    for (const {rule, practice} of (await rules(client, locale)).rules) {
      for (const {text, hit} of practice ?? []) {
        const {findings} = await client.check(text, {site: 'practice', surface: 'post', locale});
        assert.equal(findings.some((finding) => finding.rule === rule), hit, `${rule}: ${text}`);
        tried += 1;
      }
    }
  }
  assert.ok(tried >= 12, String(tried));
});

test('no word of a list, no day of an embargo and no exercise about one is told', async (t) => {
  const [, client] = await example(t, 'en');
  for (const locale of ['de', 'en']) {
    const answer = await rules(client, locale);
    const text = JSON.stringify(answer);
    for (const secret of ['Nordstern', 'Ankerplatz', 'Seerose', 'Kessler', 'Ahlbeck', 'Salzwiese', 'Leuchtfeuer']) {
      assert.ok(!text.includes(secret), secret);
    }
    const launch = answer.rules.filter(({rule}) => rule.startsWith('launch'));
    assert.ok(launch.length > 0);
    for (const rule of launch) {
      assert.ok(!('practice' in rule));
      assert.doesNotMatch(rule.narrowing.join(), /2027/);
    }
  }
});

test('more rules than fit are capped, and it is said', async (t) => {
  const long = 'x'.repeat(1900);
  const many = Array.from({length: 700}, (_, i) => ({
    id: `r-${i}`, kind: 'pattern', pattern: `HF-${i}x`, message: {de: long, en: long},
  }));
  const [, client] = await told(t, [{rules: many}]);
  const answer = await rules(client, 'en');
  assert.equal(answer.capped, true);
  assert.ok(answer.rules.length > 400 && answer.rules.length < 700, String(answer.rules.length));
});
