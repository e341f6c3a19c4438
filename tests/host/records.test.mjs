// SPDX-License-Identifier: Apache-2.0
// The log and the counts of rules on trial: written only where policy and employees want it, and never a text.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {makeKey, publicFile, signatureFile} from '../cli/minisig.mjs';
import {Client, kHost, places, policy} from './client.mjs';

const CANARY = 'Quittenmarder';
const today = () => new Date().toISOString().slice(0, 10);
const text = (word) => JSON.parse(JSON.stringify({de: word, en: word}));

/** A policy with a rule that speaks and one on trial, which asks for these settings. */
function trying(settings, version) {
  const made = JSON.parse(policy({version}));
  made.rules.push({
    ...made.rules[0], id: 'trial', words: ['Milan', CANARY], trial: {until: '2099-12-24'}, message: text('Auf Probe.'),
    examples: {hit: ['Der [[Milan]] kommt.'], miss: ['Nichts davon.']},
  });
  return JSON.stringify({...made, settings});
}

/** A machine whose company and employees both sign, and a host on it. */
async function machine(t, settings) {
  const place = {...places(t), legal: makeKey(), council: makeKey()};
  for (const [folder, name] of [['policy', 'legal'], ['employees', 'council']]) {
    mkdirSync(join(place.policies, 'keys', folder), {recursive: true});
    writeFileSync(join(place.policies, 'keys', folder, `${name}.pub`), publicFile(place[name]));
  }
  const put = (bytes, ...signers) => {
    const file = join(place.policies, 'a.json');
    for (const name of signers) writeFileSync(`${file}.${name}.minisig`, signatureFile(place[name], Buffer.from(bytes)));
    writeFileSync(`${file}.new`, bytes);
    renameSync(`${file}.new`, file);
  };
  put(trying(settings, 1), 'legal', 'council');
  const client = new Client(place);
  return {place, put, client, welcome: await client.ready()};
}

const decision = (fields) => ({type: 'decision', site: 'linkedin', surface: 'post', rule: 'names', action: 'dismissed', ...fields});

async function kept(client) {
  await client.send({type: 'log', id: 1});
  return client.next('log');
}

/** Everything in the state folder, as one text. */
const written = ({state}) => readdirSync(state, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1')).join('\n');

test('both agreed: decisions and counts are kept, told and deleted, and no text is in any file', async (t) => {
  const {place, client, welcome} = await machine(t, {log: true, counts: true});
  assert.deepEqual(welcome.problems, []);
  assert.deepEqual(welcome.policy.trial, {count: 1, until: '2099-12-24', counted: true});
  const said = await client.check(`Seeadler, Milan und ${CANARY}fell`);
  assert.deepEqual(said.findings.map(({rule}) => rule), ['names']);
  await client.send(
    decision({entry: CANARY, text: CANARY, reason: CANARY, surface: CANARY}), decision({site: CANARY, action: 'posted-anyway'}),
    decision({rule: CANARY}), decision({action: CANARY}), decision({site: 'practice'}),
    {type: 'closed', doc: 'd'});
  // The draft that is emptied counts, too; that of the practice page does not.
  await client.check('Der Milan', {doc: 'e'});
  await client.check('', {doc: 'e', rev: 2});
  await client.check('Der Milan', {doc: 'f', practice: true});
  await client.send({type: 'closed', doc: 'f'});
  await client.check('Nichts', {doc: 'g'});
  const told = await kept(client);
  const one = {day: today(), site: 'linkedin', rule: 'names', action: 'dismissed', version: 1};
  assert.deepEqual(told.entries, [{...one, site: 'other', action: 'posted-anyway'}, one]);
  assert.deepEqual(told.counts, [{day: today(), rule: 'trial', drafts: 2}]);
  for (const name of ['log', 'counts']) assert.equal(statSync(join(place.state, name)).mode & 0o777, 0o600);
  const last = readFileSync(join(place.policies, 'a.json'), 'latin1');
  assert.ok(!written(place).replace(last, '').includes(CANARY));

  await client.send({type: 'forget', id: 2, what: 'log'});
  assert.deepEqual(await client.next('done'), {type: 'done', id: 2});
  assert.deepEqual([(await kept(client)).entries, existsSync(join(place.state, 'log')), existsSync(join(place.state, 'counts'))], [[], false, true]);
  await client.send({type: 'forget', id: 3});
  await client.next('done');
  assert.deepEqual((await kept(client)).counts, []);
});

test('the employees\' signature goes: nothing is added, what is there is told and deleted', async (t) => {
  const {place, client} = await machine(t, {log: true, counts: true});
  await client.send(decision());
  assert.equal((await kept(client)).entries.length, 1);
  unlinkSync(join(place.policies, 'a.json.council.minisig'));
  const told = await client.next((m) => m.type === 'policy' && m.settings.log === false);
  assert.deepEqual(told.policy.trial, {count: 1, until: '2099-12-24', counted: false});
  await client.send(decision());
  await client.check('Der Milan');
  await client.send({type: 'closed', doc: 'd'});
  await client.check('Nichts', {doc: 'e'});
  const now = await kept(client);
  assert.deepEqual([now.entries.length, now.counts], [1, []]);
  const shown = spawnSync(join(kHost, '..', 'vorab'), ['log', '--state', place.state, '--json'], {encoding: 'utf8'});
  assert.deepEqual(JSON.parse(shown.stdout).entries, now.entries);
  await client.send({type: 'forget', id: 4});
  await client.next('done');
  assert.ok(!existsSync(join(place.state, 'log')));
});

test('a policy that asks for less keeps nothing, not even with both signatures', async (t) => {
  const {place, client} = await machine(t, {reasons: true});
  await client.send(decision());
  await client.check('Der Milan');
  await client.send({type: 'closed', doc: 'd'});
  await client.check('Nichts', {doc: 'e'});
  const told = await kept(client);
  assert.deepEqual([told.entries, told.counts], [[], []]);
  assert.deepEqual(readdirSync(place.state).filter((name) => ['log', 'counts'].includes(name)), []);
});

test('what cannot be written is said, and checks go on', async (t) => {
  const {place, client} = await machine(t, {log: true});
  mkdirSync(join(place.state, 'log'));
  await client.send(decision());
  const told = await client.next((m) => m.type === 'policy' && m.problems.length > 0);
  assert.deepEqual([told.state, told.problems[0].code], ['ok', 'not-kept']);
  assert.equal((await client.check('Seeadler')).findings.length, 1);
  await client.send({type: 'forget', id: 5});
  const error = await client.next('error');
  assert.deepEqual([error.id, error.code], [5, 'internal']);
});
