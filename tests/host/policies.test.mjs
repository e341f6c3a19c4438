// SPDX-License-Identifier: Apache-2.0
// What is in force while files come, break, vanish and return.
import assert from 'node:assert/strict';
import {
  chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {Client, kHost, places, policy} from './client.mjs';

const codes = (told) => told.problems.map((problem) => problem.code);
const found = async (client, text) => (await client.check(text)).findings.length;

/** Swaps a file as installers do, and waits until the host has told of it. */
async function swap(client, file, text) {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return client.next('policy');
}

test('no policy is a state', async (t) => {
  const client = new Client(places(t));
  const told = await client.ready();
  assert.deepEqual([told.state, told.policy], ['no-policy', null]);
  assert.deepEqual((await client.check('Seeadler')).findings, []);
});

test('no policy folder is a state, and its arrival is noticed', async (t) => {
  const place = places(t);
  rmSync(place.policies, {recursive: true});
  const client = new Client(place);
  const told = await client.ready();
  assert.equal(told.state, 'no-policy');
  assert.deepEqual(codes(told), ['missing-folder']);
  mkdirSync(place.policies);
  writeFileSync(join(place.policies, 'a.json'), policy());
  assert.equal((await client.next((m) => m.type === 'policy' && m.state === 'ok')).policy.version, 1);
  assert.equal(await found(client, 'Seeadler'), 1);
});

test('a broken policy alone is refused, and IT learns where and why', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), '{"format": 1,\n  "id": }');
  const client = new Client(place);
  const told = await client.ready();
  assert.deepEqual([told.state, told.policy], ['refused', null]);
  assert.equal(told.problems[0].code, 'broken-policy');
  assert.match(told.problems[0].message, /a\.json:2:/);
});

test('a broken policy beside a good one does not silence it', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  writeFileSync(join(place.policies, 'b.json'), '{');
  const client = new Client(place);
  const told = await client.ready();
  assert.equal(told.state, 'ok');
  assert.deepEqual(codes(told), ['broken-policy']);
  assert.equal(await found(client, 'Seeadler'), 1);
});

test('good, bad, good while running', async (t) => {
  const place = places(t);
  const file = join(place.policies, 'a.json');
  writeFileSync(file, policy());
  const client = new Client(place);
  await client.ready();
  assert.equal(await found(client, 'Seeadler'), 1);

  const bad = await swap(client, file, '{"format": 1');
  assert.equal(bad.state, 'ok');
  assert.equal(bad.policy.version, 1);
  assert.deepEqual(codes(bad), ['broken-policy', 'last-good']);
  assert.equal(await found(client, 'Seeadler'), 1);

  const good = await swap(client, file, policy({version: 2, words: ['Nordstern']}));
  assert.equal(good.policy.version, 2);
  assert.deepEqual(good.problems, []);
  assert.equal((await client.next()).type, 'recheck');
  assert.equal(await found(client, 'Seeadler'), 0);
  assert.equal(await found(client, 'Nordstern'), 1);
});

test('of two layers one breaks: its last good version stays, the other one moves on', async (t) => {
  const place = places(t);
  const [a, b] = ['a.json', 'b.json'].map((name) => join(place.policies, name));
  writeFileSync(a, policy());
  writeFileSync(b, policy({id: 'test.other', rule: 'others', words: ['Nordstern']}));
  const client = new Client(place);
  await client.ready();
  assert.deepEqual(codes(await swap(client, b, '{')), ['broken-policy', 'last-good']);
  await swap(client, a, policy({version: 2, words: ['Polarlicht']}));
  assert.equal(await found(client, 'Nordstern'), 1);
  assert.equal(await found(client, 'Polarlicht'), 1);
  assert.equal(await found(client, 'Seeadler'), 0);
});

test('the last good policy outlives a restart, with the problem still shown', async (t) => {
  const place = places(t);
  const file = join(place.policies, 'a.json');
  writeFileSync(file, policy());
  const first = new Client(place);
  await first.ready();
  await keptIn(place);
  await first.end();

  writeFileSync(file, 'broken');
  const second = new Client(place);
  const told = await second.ready();
  assert.equal(told.state, 'ok');
  assert.deepEqual(codes(told), ['broken-policy', 'last-good']);
  assert.equal(await found(second, 'Seeadler'), 1);
  await second.end();

  rmSync(place.policies, {recursive: true});
  const third = new Client(place);
  assert.deepEqual(codes(await third.ready()), ['missing-folder', 'last-good']);
  assert.equal(await found(third, 'Seeadler'), 1);
});

test('what was kept is for the owner only, and damage to it is survived', async (t) => {
  const place = places(t);
  const file = join(place.policies, 'a.json');
  writeFileSync(file, policy());
  const first = new Client(place);
  await first.ready();
  const kept = await keptIn(place);
  await first.end();
  assert.equal(statSync(kept).mode & 0o777, 0o600);
  assert.equal(statSync(place.state).mode & 0o777, 0o700);

  writeFileSync(file, 'broken');
  for (const damage of ['', 'vorab last good 1\n', readFileSync(kept).subarray(0, 100)]) {
    writeFileSync(kept, damage);
    const client = new Client(place);
    assert.equal((await client.ready()).state, 'refused');
    await client.end();
  }
});

test('policies that were taken away are gone, also after a restart', async (t) => {
  const place = places(t);
  const file = join(place.policies, 'a.json');
  writeFileSync(file, policy());
  const client = new Client(place);
  await client.ready();
  await keptIn(place);
  unlinkSync(file);
  assert.equal((await client.next('policy')).state, 'no-policy');
  assert.equal(await found(client, 'Seeadler'), 0);
});

test('a folder that is replaced as a whole is noticed', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  const client = new Client(place);
  await client.ready();
  const fresh = join(place.folder, 'fresh');
  mkdirSync(fresh);
  writeFileSync(join(fresh, 'a.json'), policy({version: 5}));
  rmSync(place.policies, {recursive: true});
  renameSync(fresh, place.policies);
  assert.equal((await client.next((m) => m.policy?.version === 5)).state, 'ok');
});

test('a policy past its date keeps working and says so', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy().replace('2099-01-01', '2026-11-02'));
  const client = new Client(place);
  assert.equal((await client.ready()).state, 'expired');
  const answer = await client.check('Seeadler');
  assert.deepEqual([answer.state, answer.findings.length], ['expired', 1]);
});

test('a state folder that cannot be made is a problem, not an end', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  writeFileSync(place.state, 'a file in its place');
  const client = new Client(place);
  const welcome = await client.hello();
  const hasProblems = (message) => message.problems?.length > 0;
  const told = hasProblems(welcome) ? welcome : await client.next(hasProblems);
  assert.deepEqual(codes(told), ['not-kept']);
  assert.equal(await found(client, 'Seeadler'), 1);
});

test('a state folder without permission, and one with a limit to its files: in force, and said', async (t) => {
  const place = places(t);
  chmodSync(place.folder, 0o755);
  cpSync(kHost, join(place.folder, 'vorab-host'));  // where everybody may start it
  writeFileSync(join(place.policies, 'a.json'), policy());
  mkdirSync(place.state, {mode: 0o755});
  const locks = {'Device or resource busy|Permission denied': 'chmod 0 "$STATE"; exec setpriv --reuid 65534 --clear-groups', 'File too large': 'ulimit -f 0; exec'};
  for (const [why, how] of Object.entries(locks)) {
    if (process.getuid?.() !== 0 && how.includes('setpriv')) continue;
    place.host = join(place.folder, `host-${how.length}`);
    writeFileSync(place.host, `#!/bin/sh\nSTATE='${place.state}'\n${how} '${place.folder}/vorab-host' "$@"\n`, {mode: 0o755});
    const client = new Client(place);
    const welcome = await client.hello();
    const isSaid = (m) => m.problems?.some(({code}) => code === 'not-kept');
    const told = isSaid(welcome) ? welcome : await client.next(isSaid);
    assert.equal(told.state, 'ok');
    assert.match(told.problems.at(-1).message, new RegExp(why));
    assert.equal(await found(client, 'Seeadler'), 1);
    await client.end();
    chmodSync(place.state, 0o755);
  }
});

test('a policy folder that appears and vanishes again and again: the last good one stays', async (t) => {
  const place = places(t);
  const aside = `${place.policies}.aside`;
  writeFileSync(join(place.policies, 'a.json'), policy());
  const client = new Client(place);
  await client.ready();
  for (let i = 0; i < 20; ++i) {
    renameSync(place.policies, aside);
    assert.equal(await found(client, 'Seeadler'), 1);
    await new Promise((resolve) => setTimeout(resolve, 7 * i));
    renameSync(aside, place.policies);
  }
  writeFileSync(join(place.policies, 'a.json'), policy({version: 2, words: ['Milan']}));
  await client.next((m) => m.type === 'policy' && m.policy?.version === 2 && m.problems.length === 0);
  assert.equal(await found(client, 'Milan'), 1);
});

/** Waits until the policy was kept. */
async function keptIn(place) {
  const kept = join(place.state, 'last-good');
  for (let i = 0; i < 500 && !existsSync(kept); ++i) await new Promise((r) => setTimeout(r, 10));
  return kept;
}
