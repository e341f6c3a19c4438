// SPDX-License-Identifier: Apache-2.0
// Signing, checked by Debian's minisign; what minisign signs is checked in verify.test.mjs.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';
import { root } from './run.mjs';

const NO_PASSWORD = ['sign', '--no-password', '--new-key'];

/** Makes keys of these names without a password. */
function keys({ vorab }, ...names) {
  for (const name of names) assert.equal(vorab([...NO_PASSWORD, name]).code, 0);
}

/** The one signature beside a file. */
function signature({ folder }, name) {
  const found = readdirSync(folder).filter((one) => one.startsWith(`${name}.`) && one.endsWith('.minisig'));
  assert.equal(found.length, 1, found.join());
  return found[0];
}

test('pass_minisign_accepts: a bundle of vorab build, signed by vorab', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  const built = place.vorab(['build', join(root, 'policies/example'), '--out', 'a.json']);
  assert.equal(built.code, 0, built.err);
  const signed = place.vorab(['sign', 'a.json', '--key', 'legal.key', '--at', '2026-11-30']);
  assert.equal(signed.code, 0, signed.err);
  const file = signature(place, 'a.json');
  assert.match(file, /^a\.json\.[0-9A-F]{16}\.minisig$/);
  const { id, version } = JSON.parse(readFileSync(place.path('a.json'), 'utf8'));
  const comment = `${id} version ${version}, signed 2026-11-30T00:00:00Z`;
  assert.equal(signed.out, `${file}: ${comment}\n`);
  const checked = place.minisign(['-V', '-m', 'a.json', '-x', file, '-p', 'legal.pub']);
  assert.equal(checked.code, 0, checked.err);
  assert.match(checked.out, /Signature and comment signature verified/);
  assert.ok(checked.out.includes(`Trusted comment: ${comment}`));
});

test('pass_comment', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  place.write('a.json', bundle());
  assert.equal(place.vorab(['sign', 'a.json', '--key', 'legal.key', '--comment', 'Für Halle 3 – geprüft']).code, 0);
  const checked = place.minisign(['-V', '-m', 'a.json', '-x', signature(place, 'a.json'), '-p', 'legal.pub', '-Q']);
  assert.equal(checked.out.trim(), 'Für Halle 3 – geprüft');
});

test('pass_new_key: for its owner alone, and minisign signs with it', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  assert.equal(statSync(place.path('legal.key')).mode & 0o777, 0o600);
  place.write('a.json', bundle());
  assert.equal(place.minisign(['-S', '-s', 'legal.key', '-m', 'a.json'], '\n').code, 0);
  assert.equal(place.minisign(['-V', '-m', 'a.json', '-p', 'legal.pub']).code, 0);
});

test('pass_password: both programs open keys that either sealed', (t) => {
  const place = workshop(t);
  place.write('a.json', bundle());
  place.write('word', 'Zwölf Boxkämpfer\nnot this line\n');
  const made = place.vorab(['sign', '--new-key', 'ours', '--password-file', 'word']);
  assert.equal(made.code, 0, made.err);
  assert.doesNotMatch(readFileSync(place.path('ours.key'), 'utf8'), /unencrypted/);
  const theirs = place.minisign(['-G', '-p', 'theirs.pub', '-s', 'theirs.key'], 'Zwölf Boxkämpfer\nZwölf Boxkämpfer\n');
  assert.equal(theirs.code, 0, theirs.err);
  for (const name of ['ours', 'theirs']) {
    const signed = place.vorab(['sign', 'a.json', '--key', `${name}.key`, '--password-file', '-'], 'Zwölf Boxkämpfer\n');
    assert.equal(signed.code, 0, signed.err);
    const [file] = signed.out.split(': ');
    assert.equal(place.minisign(['-V', '-m', 'a.json', '-x', file, '-p', `${name}.pub`]).code, 0, name);
  }
  const again = place.minisign(['-S', '-s', 'ours.key', '-m', 'a.json', '-x', 'x.minisig'], 'Zwölf Boxkämpfer\n');
  assert.equal(again.code, 0, again.err);
  assert.equal(place.minisign(['-V', '-m', 'a.json', '-x', 'x.minisig', '-p', 'ours.pub']).code, 0);
});

test('fail_password: a wrong one, none, an empty file', (t) => {
  const place = workshop(t);
  place.write('a.json', bundle());
  assert.equal(place.vorab(['sign', '--new-key', 'k', '--password-file', '-'], 'right\n').code, 0);
  const wrong = place.vorab(['sign', 'a.json', '--key', 'k.key', '--password-file', '-'], 'wrong\n');
  assert.equal(wrong.code, 4);
  assert.match(wrong.err, /^vorab: the key k\.key: the password is another one\nhint: /);
  place.write('empty', '\n');
  assert.match(place.vorab(['sign', 'a.json', '--key', 'k.key', '--password-file', 'empty']).err, /no password in the first line/);
  assert.match(place.vorab(['sign', 'a.json', '--key', 'k.key', '--password-file', 'nowhere']).err, /cannot be read\nhint: /);
  assert.equal(readdirSync(place.folder).filter((name) => name.endsWith('.minisig')).length, 0);
});

/** Types each answer when its question stands at a terminal; what was shown, and how it ended. */
async function atTerminal(place, line, answers) {
  const child = spawn('script', ['-qec', `${join(root, 'build/bin/vorab')} ${line}`, '/dev/null'], { cwd: place.folder });
  let shown = '';
  const left = [...answers];
  child.stdout.on('data', (data) => {
    shown += data;
    if (left.length > 0 && shown.endsWith(left[0][0])) child.stdin.write(left.shift()[1]);
  });
  const code = await new Promise((resolve) => {
    child.once('close', resolve);
  });
  assert.deepEqual(left, [], shown);
  return { code, shown };
}

test('pass_terminal: asked, twice for a new key, and never shown', async (t) => {
  const place = workshop(t);
  place.write('a.json', bundle());
  const made = await atTerminal(place, 'sign --new-key k', [['Password of the key: ', 'Eichhorn\r'], ['The same password again: ', 'Eichhorn\r']]);
  assert.equal(made.code, 0, made.shown);
  const signed = await atTerminal(place, 'sign a.json --key k.key', [['Password of the key: ', 'Eichhorn\r']]);
  assert.equal(signed.code, 0, signed.shown);
  assert.match(signed.shown, /minisig: test\.policy version 1/);
  assert.doesNotMatch(made.shown + signed.shown, /Eichhorn/);
});

test('fail_terminal: two different ones, none, broken off', async (t) => {
  const place = workshop(t);
  const ask = (...answers) => atTerminal(place, 'sign --new-key k', answers);
  const different = await ask(['Password of the key: ', 'Eichhorn\r'], ['The same password again: ', 'Eichhörnchen\r']);
  assert.equal(different.code, 2);
  assert.match(different.shown, /the two passwords are not the same/);
  assert.equal((await ask(['Password of the key: ', '\r'])).code, 2);
  assert.match((await ask(['Password of the key: ', 'Eich\u0003'])).shown, /no password was typed/);
  assert.ok(!existsSync(place.path('k.key')));
});

test('fail_password_argument: there is no such option', (t) => {
  const place = workshop(t);
  assert.equal(place.vorab(['sign', 'a.json', '--key', 'k.key', '--password', 'x']).code, 2);
});

test('fail_new_key: never in the place of another', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  const before = readFileSync(place.path('legal.key'), 'utf8');
  const again = place.vorab([...NO_PASSWORD, 'legal']);
  assert.equal(again.code, 2);
  assert.match(again.err, /legal\.key is there already\nhint: /);
  assert.equal(readFileSync(place.path('legal.key'), 'utf8'), before);
  assert.equal(place.vorab([...NO_PASSWORD, 'nowhere/legal']).code, 5);
});

test('fail_refused: sources and what lint refuses are not signed', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  place.write('source/policy.json', bundle());
  place.write('torn.json', bundle().slice(0, -40));
  place.write('pattern.json', bundle({ rules: [{ id: 'r', kind: 'pattern', pattern: '(' }] }));
  place.write('list.json', bundle({ rules: [{ id: 'r', kind: 'terms', list: 'nowhere', category: 'c' }] }));
  for (const [name, why] of [['source', /source is a folder\nhint: .*vorab build/], ['torn.json', /torn\.json:1:/], ['pattern.json', /pattern\.json:1:.*\nhint: /], ['list.json', /no list "nowhere"/], ['nowhere.json', /nowhere\.json/]]) {
    const signed = place.vorab(['sign', name, '--key', 'legal.key']);
    assert.equal(signed.code, 3, `${name}: ${signed.err}`);
    assert.match(signed.err, why);
    assert.equal(signed.out, '');
  }
  assert.equal(readdirSync(place.folder).filter((name) => name.endsWith('.minisig')).length, 0);
});

test('fail_usage: nothing to sign, no key, a comment of two lines, a key that is none', (t) => {
  const place = workshop(t);
  keys(place, 'legal');
  place.write('a.json', bundle());
  assert.equal(place.vorab(['sign']).code, 2);
  assert.equal(place.vorab(['sign', 'a.json']).code, 2);
  assert.equal(place.vorab(['sign', 'a.json', '--key', 'legal.key', '--new-key', 'x']).code, 2);
  for (const comment of ['a\nb', 'a\rb', '\u001b[2J', 'x'.repeat(1001)]) {
    assert.equal(place.vorab(['sign', 'a.json', '--key', 'legal.key', '--comment', comment]).code, 2);
  }
  for (const key of ['nowhere.key', 'legal.pub', 'a.json', '.']) {
    const done = place.vorab(['sign', 'a.json', '--key', key]);
    assert.equal(done.code, 4, key);
    assert.match(done.err, /^vorab: the key .*\nhint: /m);
  }
  assert.ok(!existsSync(place.path('x.key')));
});
