// SPDX-License-Identifier: Apache-2.0
// Spelling through the pipe: it comes later, and no dictionary is no silence.
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {Client, places, policy} from './client.mjs';

function withSpelling() {
  const made = JSON.parse(policy());
  made.rules.push({
    id: 'typos', kind: 'spelling', severity: 'hint', category: 'spelling',
    message: {de: 'Tippfehler?', en: 'A typing error?'},
    examples: {hit: ['Das ist [[nciht]] gut.'], miss: ['Alles gut.']},
  });
  return JSON.stringify(made);
}

/** Checks again at each `recheck` until nothing is pending. */
async function settled(client, text) {
  for (let rev = 1;; ++rev) {
    const answer = await client.check(text);
    if (!answer.pending) return answer;
    assert.deepEqual(answer.pending, ['spelling']);
    await client.next('recheck');
  }
}

test('what is pending comes with a recheck; names are found meanwhile; words are suggested', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'test.json'), withSpelling());
  const client = new Client(place);
  await client.ready();
  const {findings} = await settled(client, 'Der Seeadler ist nciht gut.');
  assert.deepEqual(findings.map(({rule}) => rule), ['names', 'typos']);
  assert.deepEqual(findings[1].instead, ['nicht']);
  await client.send({type: 'suggest', id: 's', word: 'nciht', locale: 'de'});
  const {words} = await client.next('suggestions');
  assert.equal(words[0], 'nicht');
});

test('no dictionary: said once with its remedy, and all other rules work', async (t) => {
  const place = places(t);
  place.dictionaries = join(place.folder, 'dictionaries');
  mkdirSync(place.dictionaries);
  writeFileSync(join(place.policies, 'test.json'), withSpelling());
  const client = new Client(place);
  await client.ready();
  const {findings} = await settled(client, 'Der Seeadler ist nciht gut.');
  assert.deepEqual(findings.map(({rule}) => rule), ['names']);
  await client.send({type: 'hello', protocol: 1, locale: 'en'});
  const {problems} = await client.next('welcome');
  assert.deepEqual(problems.map(({code}) => code), ['no-dictionary', 'no-dictionary']);
  assert.match(problems[0].message, /no dictionary for German.*hint: install a German dictionary/);
});

test('a damaged dictionary is named, the other language goes on', async (t) => {
  const place = places(t);
  place.dictionaries = join(place.folder, 'dictionaries');
  mkdirSync(place.dictionaries);
  writeFileSync(join(place.dictionaries, 'de_DE.aff'), 'SET UTF-8\n');
  writeFileSync(join(place.dictionaries, 'de_DE.dic'), '3\nnicht\ngut\nist\n');
  writeFileSync(join(place.dictionaries, 'en_US.aff'), 'SET UTF-8\n');
  writeFileSync(join(place.dictionaries, 'en_US.dic'), '70000\nhouse\n');
  writeFileSync(join(place.policies, 'test.json'), withSpelling());
  const client = new Client(place);
  await client.ready();
  const {findings} = await settled(client, 'Das ist nciht gut.');
  assert.deepEqual(findings.map(({instead}) => instead?.[0]), ['nicht']);
  await client.send({type: 'hello', protocol: 1, locale: 'en'});
  const {problems} = await client.next('welcome');
  assert.equal(problems.length, 1);
  assert.match(problems[0].message, /en_US\.dic:1: .*cut off/);
});
