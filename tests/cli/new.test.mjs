// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import test from 'node:test';

import { withoutComments } from '../schema/comments.mjs';
import { workshop } from './keys.mjs';
import { vorab } from './run.mjs';

const AT = ['--at', '2026-11-30'];

test('pass_at_once: lint, test and build have nothing to say', (t) => {
  const place = workshop(t);
  for (const [folder, ...options] of [
    ['both'],
    ['german', '--languages', 'de', '--company', 'Müller & Söhne "Pumpen" GmbH', '--contact', 'presse@mueller.example'],
    ['english', '--languages', 'en', '--company', '3M'],
    ['de-first', '--languages', 'de,en', '--company', '東京'],
  ]) {
    const made = place.vorab(['new', folder, ...options, ...AT]);
    assert.equal(made.code, 0, made.err);
    assert.equal(made.err, '');
    assert.match(made.out, /policy\.json\n.*vorab test /s);
    assert.deepEqual(place.vorab(['lint', '--strict', folder, ...AT]), { code: 0, out: 'no problems\n', err: '' }, folder);
    const tried = place.vorab(['test', folder]);
    assert.equal(tried.code, 0, tried.err);
    assert.match(tried.out, /, 0 failed\n$/);
    const built = place.vorab(['build', folder, '--out', `${folder}.json`, ...AT]);
    assert.equal(built.code, 0, built.err);
    assert.equal(built.err, '');
  }
  const policy = (name) => JSON.parse(withoutComments(readFileSync(place.path(name, 'policy.json'), 'utf8')));
  assert.deepEqual(policy('english').title, { en: 'Social media guideline' });
  assert.equal(policy('german').publisher, 'Müller & Söhne "Pumpen" GmbH');
  assert.equal(policy('german').contacts[0].mail, 'presse@mueller.example');
  assert.equal(policy('both').expires, '2027-11-30');
  assert.match(readFileSync(place.path('de-first', 'policy.json'), 'utf8'), /\/\/ Wer spricht/);
  assert.match(readFileSync(place.path('both', 'policy.json'), 'utf8'), /\/\/ Who speaks/);
});

test('pass_kinds: one rule of each kind that many need', (t) => {
  const place = workshop(t);
  place.vorab(['new', 'p', ...AT]);
  const rules = readdirSync(place.path('p', 'rules')).flatMap((name) => JSON.parse(withoutComments(readFileSync(place.path('p', 'rules', name), 'utf8'))).rules);
  assert.deepEqual([...new Set(rules.map(({ kind }) => kind))].sort(), ['dates', 'hashtags', 'links', 'mentions', 'pattern', 'requires', 'terms', 'wording']);
});

test('pass_empty_folder, fail_not_empty: nothing of anybody is touched', (t) => {
  const place = workshop(t);
  mkdirSync(place.path('p'));
  assert.equal(place.vorab(['new', 'p', ...AT]).code, 0);
  const before = readFileSync(place.path('p', 'policy.json'), 'utf8');
  const again = place.vorab(['new', 'p', '--company', 'Other', ...AT]);
  assert.equal(again.code, 2);
  assert.match(again.err, /^vorab: p is there and not an empty folder\nhint: /);
  assert.equal(readFileSync(place.path('p', 'policy.json'), 'utf8'), before);
  writeFileSync(place.path('file'), '');
  assert.equal(place.vorab(['new', 'file', ...AT]).code, 2);
  assert.equal(place.vorab(['new', 'file/p', ...AT]).code, 5);
});

test('fail_options', (t) => {
  const place = workshop(t);
  for (const options of [['--contact', 'nobody'], ['--contact', '@x.y'], ['--company', ' '], ['--company', 'a\nb'], ['--languages', 'fr'], ['--at', 'soon']]) {
    const done = place.vorab(['new', 'p', ...options]);
    assert.equal(done.code, 2, options.join(' '));
    assert.match(done.err, /\nhint: /);
  }
  assert.deepEqual(readdirSync(place.folder), []);
});

test('pass_overview: vorab alone groups its commands', () => {
  const alone = vorab('');
  assert.equal(alone.code, 2);
  assert.equal(vorab('--help').out, alone.out);
  const groups = [...alone.out.matchAll(/^(\S.*):\n((?: {2}\S.*\n)+)/gm)].map(([, title, lines]) => [title, [...lines.matchAll(/^ {2}(\S+)/gm)].map(([, name]) => name)]);
  const named = Object.fromEntries(groups);
  assert.deepEqual(Object.keys(named).filter((name) => name !== 'Options'), ['Write rules', 'Operate', 'Check us']);
  assert.ok(named['Write rules'].includes('new') && named['Write rules'].includes('diff'));
  assert.ok(named.Operate.includes('doctor') && named['Check us'].includes('verify'));
});
