// SPDX-License-Identifier: Apache-2.0
// What a change of policy means for people, told by the real program; every key by itself is in
// tests/unit/policy/difference_test.cc.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';
import { root } from './run.mjs';

const EXAMPLE = join(root, 'policies/example');

/** A policy as a file, with the rule of keys.mjs changed by `rule`. */
function write(place, name, { rule = {}, ...more } = {}) {
  const policy = JSON.parse(bundle(more));
  policy.rules = policy.rules.map((one) => ({ ...one, ...rule }));
  if (more.rules) policy.rules = more.rules;
  place.write(name, JSON.stringify(policy));
}

/** Both languages' text, and the differences, of two files. */
function diff(place, ...args) {
  const run = (...more) => place.vorab(['diff', ...args, ...more]);
  const text = run();
  const data = run('--format', 'json');
  assert.equal(data.code, text.code);
  return { ...text, german: run('--locale', 'de').out, differences: JSON.parse(data.out).differences, data: JSON.parse(data.out) };
}

test('pass_same: a policy, its folder and its bundle say the same', (t) => {
  const place = workshop(t);
  assert.equal(place.vorab(['build', EXAMPLE, '--out', 'b.json', '--at', '2026-12-01']).code, 0);
  for (const [a, b] of [[EXAMPLE, EXAMPLE], ['b.json', 'b.json'], [EXAMPLE, 'b.json'], ['b.json', EXAMPLE]]) {
    const done = diff(place, a, b);
    assert.equal(done.code, 0, done.out);
    assert.equal(done.err, '');
    assert.match(done.out, /\nNothing is different\.\n$/);
    assert.match(done.german, /\nNichts ist anders\.\n$/);
    assert.deepEqual(done.differences, []);
  }
});

test('pass_sentences: stricter, looser, different, and for whom', (t) => {
  const place = workshop(t);
  write(place, 'old.json', { version: 12, rule: { severity: 'hint', audience: ['finance', 'board'], sites: ['linkedin'], words: ['Seeadler', 'Reiher'] } });
  write(place, 'new.json', { version: 13, rule: { severity: 'stop', audience: ['board'], sites: ['linkedin'], words: ['Seeadler', 'Kormoran'], why: { de: 'Darum.', en: 'Because.' } } });
  const done = diff(place, 'old.json', 'new.json');
  assert.equal(done.code, 1);
  assert.equal(done.err, '');
  assert.equal(done.out, `Guideline: Version 13, before 12
old.json → new.json

Stricter (2)
- names-test-policy (“A project name.”): What is found is now a question before posting, before a hint. [only on LinkedIn, only for board]
- names-test-policy (“A project name.”): New in its list: “Kormoran”. [only on LinkedIn, only for board]

Looser (2)
- names-test-policy (“A project name.”): It counts only for board, before only for board and finance. [only on LinkedIn]
- names-test-policy (“A project name.”): No longer in its list: “Reiher”. [only on LinkedIn, only for board]

Different (2)
- Version 13, before 12.
- names-test-policy (“A project name.”): The reason has changed. [only on LinkedIn, only for board]
    before: It is still secret.
    now: Because.

Where keys are installed, this version needs new signatures (vorab sign).
`);
  assert.match(done.german, /\nStrenger \(2\)\n- names-test-policy \(„Ein Projektname\.“\): Was gefunden wird, ist jetzt eine Rückfrage vor dem Posten, bisher ein Hinweis\. \[nur auf LinkedIn, nur für board\]\n/);
  const back = diff(place, 'new.json', 'old.json');
  const mirrored = { stricter: 'looser', looser: 'stricter', different: 'different' };
  const key = ({ effect, key, before, after }) => JSON.stringify([effect, key, before, after]);
  assert.deepEqual(back.differences.map(key).sort(), done.differences.map((one) => key({ ...one, effect: mirrored[one.effect], before: one.after, after: one.before })).sort());
});

test('pass_packs: switched off, switched on, tuned', (t) => {
  const place = workshop(t);
  cpSync(EXAMPLE, place.path('source'), { recursive: true });
  const change = (from, to) => {
    const file = place.path('source', 'policy.json');
    const before = readFileSync(file, 'utf8');
    assert.ok(before.includes(from), from);
    writeFileSync(file, before.replace(from, to));
  };
  change('"hashtag-mixups"', '"insults"');
  change('"only_with": ["image", "video"], "severity": "hint"', '"only_with": ["image"], "severity": "hint"');
  const { differences, out } = diff(place, EXAMPLE, 'source');
  const packs = differences.filter(({ key }) => key === 'pack').map(({ effect, pack }) => `${effect} ${pack}`);
  assert.deepEqual(packs.sort(), ['looser hashtag-mixups', 'stricter insults']);
  assert.match(out, /\n- The pack “insults” is on now, with \d+ rules\.\n/);
  const tuned = differences.filter(({ key }) => key === 'only_with');
  assert.equal(tuned.length, 1, 'one line for the whole pack');
  assert.ok(tuned[0].rules.length > 5 && tuned[0].effect === 'looser');
});

test('pass_hidden: of hidden lists only numbers, from source and bundle alike', (t) => {
  const place = workshop(t);
  const source = (words) => ({
    lists: { secret: { hidden: true, words } },
    rules: [{ id: 'secret', kind: 'terms', list: 'secret', message: { de: 'Was', en: 'What' } }],
  });
  write(place, 'old.json', source(['Projekt Ankerplatz', 'Projekt Seerose']));
  write(place, 'new.json', source(['Projekt Ankerplatz', 'Projekt Kormoran', 'Projekt Haubentaucher']));
  for (const name of ['old', 'new']) assert.equal(place.vorab(['build', `${name}.json`, '--out', `${name}-bundle.json`]).code, 0);
  const plain = diff(place, 'old.json', 'new.json');
  assert.match(plain.out, /New in its hidden list: 2 entries\./);
  assert.match(plain.out, /No longer in its hidden list: 1 entry\./);
  const html = place.vorab(['diff', 'old.json', 'new.json', '--format', 'html']);
  const mixed = diff(place, 'old-bundle.json', 'new.json');
  assert.match(mixed.out, /Its hidden list is another one: 3 entries, before 2 entries\./);
  assert.equal(diff(place, 'old-bundle.json', 'old.json').code, 0, 'the same list, hidden and not yet');
  for (const text of [plain.out, plain.german, JSON.stringify(plain.data), html.out, mixed.out]) {
    assert.doesNotMatch(text, /Ankerplatz|Seerose|Kormoran|Haubentaucher/);
  }
});

test('pass_posts: what a change does to real posts', (t) => {
  const place = workshop(t);
  write(place, 'old.json', { rule: { severity: 'warn', words: ['Seeadler', 'Reiher'] } });
  write(place, 'new.json', { rule: { severity: 'stop', words: ['Seeadler', 'Kormoran'] } });
  const posts = ['Nichts', 'Ein Reiher', 'Ein Seeadler', 'Ein Kormoran', 'Zwei: Kormoran'].map((text, i) => JSON.stringify({ id: `p${i}`, text }));
  place.write('posts.jsonl', `${posts.join('\n')}\n`);
  const args = ['old.json', 'new.json', '--posts', 'posts.jsonl', '--at', '2026-12-01'];
  const done = diff(place, ...args);
  assert.equal(done.code, 1);
  assert.match(done.out, /\nOther findings in 4 of 5 posts\n- names-test-policy: 2 found now, 1 no longer found, 1 graver \(for example p1, p2, p3 and p4\)\n/);
  assert.deepEqual(done.data.posts, {
    posts: 5, changed: 4, misread: 0,
    rules: { 'names-test-policy': { found_now: 2, no_longer: 1, graver: 1, milder: 0, other: 0, ids: ['p1', 'p2', 'p3', 'p4'] } },
  });
  const misread = place.vorab(['diff', ...args.slice(0, 3), '-'], '{"text":"Seeadler"}\nnonsense\n');
  assert.equal(misread.code, 2);
  assert.match(misread.out, /Other findings in 1 of 1 posts\n- names-test-policy: 1 graver \(for example line 1\)/);
  assert.match(misread.err, /^vorab: line 2: not a JSON object\nhint: /);
  assert.equal(place.vorab(['diff', 'old.json', 'new.json', '--posts', 'nowhere']).code, 5);
});

test('pass_layers: a folder of layers, and a layer that makes a rule milder', (t) => {
  const place = workshop(t);
  for (const name of ['a', 'b']) mkdirSync(place.path(name));
  write(place, 'a/10.json');
  write(place, 'b/10.json');
  place.write('b/20.json', JSON.stringify({
    format: 1, id: 'berlin', version: 1, adjust: [{ rule: 'names-test-policy', severity: 'hint' }],
    rules: [{ id: 'more', kind: 'pattern', pattern: 'abc' }],
  }));
  const { out, differences } = diff(place, 'a', 'b');
  assert.match(out, /New layer: “berlin”\./);
  assert.deepEqual(differences.map(({ effect, key }) => `${effect} ${key}`).sort(), ['different layers', 'looser severity', 'stricter rule']);
});

test('pass_employees: what takes effect only with the employees’ key is said', (t) => {
  const place = workshop(t);
  write(place, 'old.json');
  write(place, 'new.json', { settings: { log: true, pause: false } });
  const { out, german } = diff(place, 'old.json', 'new.json');
  assert.match(out, /Stricter \(2\)\n- People may no longer pause Vorab; this takes effect only with the employees' signature\.\n/);
  assert.match(out, /It asks for no pause and a log: that takes effect only if the employees' key signs this very version, too\.\n$/);
  assert.match(german, /Entscheidungen werden auf dem Gerät aufgehoben; das gilt nur mit der Unterschrift der Beschäftigten\./);
});

test('pass_html: one page without scripts, in which a policy stays text', (t) => {
  const place = workshop(t);
  write(place, 'old.json');
  write(place, 'new.json', { publisher: '<img src=x onerror=alert(1)> & "Co"', rule: { words: ['<script>x</script>'] } });
  const { out, code } = place.vorab(['diff', 'old.json', 'new.json', '--format', 'html', '--locale', 'de']);
  assert.equal(code, 1);
  assert.match(out, /^<!doctype html>\n<html lang="de">/);
  assert.doesNotMatch(out, /<script|<img|<link|src=x onerror[^&]*>|url\(/);
  assert.ok(out.includes('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Co&quot;'));
  assert.ok(out.includes("default-src 'none'"));
  assert.match(out, /<h2 class="stricter">Strenger \(1\)<\/h2>/);
});

test('pass_emergency: what a new version of an emergency rule changes', (t) => {
  const place = workshop(t);
  const rule = {
    format: 1, emergency: 'hall-3', issued: '2026-11-30T08:30:00+01:00', until: '2026-12-04', words: ['Halle 3'],
    reason: { de: 'Die Angehörigen wissen es noch nicht.', en: 'The families do not know yet.' }, message: { de: 'Bitte nichts darüber.', en: 'Please nothing about it.' },
  };
  place.write('old.json', JSON.stringify(rule));
  place.write('new.json', JSON.stringify({ ...rule, until: '2026-12-02', words: ['Halle 3', 'Werk Süd'], links: ['*.news.example.com'] }));
  const done = diff(place, 'old.json', 'new.json');
  assert.equal(done.code, 1, done.err);
  assert.match(done.out, /^Emergency rule hall-3\nold.json → new.json\n\nStricter \(2\)\n.*hall-3:words.*New in its list: “Werk Süd”\.\n.*hall-3:links.*New rule/);
  assert.match(done.out, /Looser \(1\)\n.*It counts until 2026-12-02, before until 2026-12-04\./);
  assert.match(done.german, /^Notfallregel hall-3\n/);
  assert.equal(diff(place, 'new.json', 'new.json').code, 0);

  write(place, 'policy.json');
  for (const args of [['old.json', 'policy.json'], ['policy.json', 'old.json'], [EXAMPLE, 'old.json']]) {
    const mixed = place.vorab(['diff', ...args]);
    assert.equal(mixed.code, 2);
    assert.match(mixed.err, /do not compare\nhint: /);
  }
});

test('fail_policies: broken, missing, no arguments', (t) => {
  const place = workshop(t);
  write(place, 'old.json');
  place.write('broken.json', '{"format": 1, "id": "p", "rules": [{"id": "r", "kind": "term"}]}');
  for (const other of ['broken.json', 'nowhere.json']) {
    for (const args of [['old.json', other], [other, 'old.json']]) {
      const done = place.vorab(['diff', ...args]);
      assert.equal(done.code, 3, args.join());
      assert.equal(done.out, '');
      assert.match(done.err, new RegExp(`error: .*\\nhint: (.*\\n)+vorab: ${other} is no policy to compare\\nhint: `));
    }
  }
  for (const args of [[], ['old.json'], ['old.json', 'old.json', '--format', 'pdf'], ['old.json', 'old.json', '--locale', 'fr']]) {
    assert.equal(place.vorab(['diff', ...args]).code, 2);
  }
});
