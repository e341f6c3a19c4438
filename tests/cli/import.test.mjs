// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root, vorab } from './run.mjs';

const sources = 'tests/cli/imports';
const folder = mkdtempSync(join(tmpdir(), 'vorab-import-test-'));
test.after(() => rmSync(folder, { recursive: true }));

/** A new path in the test's folder. */
let count = 0;
const fresh = (end = '') => join(folder, `${(count += 1)}${end}`);

/** Writes a source and imports it. */
function importing(format, bytes, end) {
  const path = fresh(end);
  writeFileSync(path, bytes);
  const done = vorab(`import ${format} ${path}`);
  return { ...done, err: done.err.replaceAll(path, 'FILE') };
}

for (const [format, source, rules] of [
  ['gitleaks', 'gitleaks.toml', 7],
  ['vale', 'styles', 8],
  ['presidio', 'presidio.yaml', 3],
]) {
  test(`pass_${format}: a policy that lint and test accept, with hits and misses of each rule`, () => {
    const out = fresh();
    const done = vorab(`import ${format} ${sources}/${source} --out ${out}`);
    assert.equal(done.code, 0, done.err);
    assert.equal(done.out, '');
    assert.match(done.err, new RegExp(`vorab: ${rules} rules imported, \\d+ left out`));
    const lint = vorab(`lint ${out}`);
    assert.equal(lint.code, 0, lint.out);
    // Whom to ask is for the policy's owner to say.
    assert.match(lint.out, /names nobody to ask[^]*0 errors, 1 warning\n$/);
    const tried = vorab(`test ${out}`);
    assert.equal(tried.code, 0, tried.out);
    assert.match(tried.out, new RegExp(`${rules} rules, ${rules * 2} hits and ${rules * 2} misses tried, 0 failed`));
    const written = JSON.parse(readFileSync(join(out, `rules/${format}.json`), 'utf8'));
    for (const rule of written.rules) {
      assert.match(rule.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const key of ['message', 'why']) assert.ok(rule[key].de && rule[key].en, `${rule.id}: ${key}`);
      assert.ok(['hint', 'warn'].includes(rule.severity) || rule.severity.hint > 0, rule.id);
      assert.ok(rule.examples.hit.length > 0, rule.id);
    }
  });
}

test('pass_standard_output: a rules file, and nothing else', () => {
  const done = vorab(`import presidio ${sources}/presidio.yaml`);
  assert.deepEqual(Object.keys(JSON.parse(done.out)), ['rules']);
  assert.match(done.err, /3 rules imported, 5 left out\nhint: --report FILE/);
});

test('pass_file: rules join a policy that is there', () => {
  const policy = fresh();
  mkdirSync(join(policy, 'rules'), { recursive: true });
  const head = '{"format": 1, "id": "musterwerk.test", "version": 7}';
  writeFileSync(join(policy, 'policy.json'), head);
  assert.equal(vorab(`import gitleaks ${sources}/gitleaks.toml --out ${policy}`).code, 0);
  assert.equal(vorab(`import vale ${sources}/styles --out ${policy}/rules/style.json`).code, 0);
  assert.equal(readFileSync(join(policy, 'policy.json'), 'utf8'), head);
  assert.match(vorab(`test ${policy}`).out, /15 rules, 30 hits and 30 misses tried, 0 failed/);
  const found = vorab(`check --policy ${policy} --format json`, 'Das Torcode-Blatt: 482913-ABCD, und mwk_a8f3kq9zx1b5n8c2v6m4l0pd');
  assert.deepEqual(
    JSON.parse(found.out).findings.map(({ rule }) => rule),
    ['gitleaks-gate-code', 'gitleaks-musterwerk-token'],
  );
});

test('pass_language: a style is about posts in its language', () => {
  const rules = (options) => JSON.parse(vorab(`import vale ${sources}/styles/House/Names.yml${options}`).out).rules;
  assert.deepEqual(rules('')[0].languages, ['en']);
  const [german] = rules(' --language de');
  assert.deepEqual(german.languages, ['de']);
  assert.deepEqual(Object.keys(german.words[0].instead), ['de']);
});

test('pass_report: each that was left out, with place, reason and remedy', () => {
  const report = fresh('.txt');
  const done = vorab(`import gitleaks ${sources}/gitleaks.toml --report ${report}`);
  assert.doesNotMatch(done.err, /--report/);
  const text = readFileSync(report, 'utf8');
  assert.ok(text.startsWith('7 rules imported, 3 left out; also left out: '), text);
  const line = readFileSync(join(root, sources, 'gitleaks.toml'), 'utf8').split('\n').indexOf('id = "key-file"');
  assert.ok(text.includes(`${sources}/gitleaks.toml:${line}: "key-file": it looks at the names of files\nhint: `), text);
  assert.match(text, /"looking-back": Vorab does not understand the rule \(looking behind with \(\?<= is not understood\)/);
});

test('pass_same: twice the same source, the same rules', () => {
  const once = () => vorab(`import gitleaks ${sources}/gitleaks.toml`).out;
  assert.equal(once(), once());
});

test('fail_there_already: nobody\'s file is overwritten', () => {
  const out = fresh('.json');
  writeFileSync(out, 'mine');
  const done = vorab(`import presidio ${sources}/presidio.yaml --out ${out}`);
  assert.equal(done.code, 2);
  assert.match(done.err, /is there already\nhint: let --out name another place/);
  assert.equal(readFileSync(out, 'utf8'), 'mine');
});

test('fail_usage: which formats there are', () => {
  assert.equal(vorab('import').code, 2);
  const done = vorab(`import semgrep ${sources}/presidio.yaml`);
  assert.equal(done.code, 2);
  assert.match(done.err, /gitleaks,vale,presidio/);
});

test('fail_sources: place and remedy, and nothing is written', () => {
  for (const [format, bytes, message] of [
    ['gitleaks', 'a = [1,\n', /FILE:\d+:\d+: this is no TOML: .*\nhint: /],
    ['gitleaks', 'a = 1\n', /FILE: there are no \[\[rules\]\] in this file\nhint: /],
    ['gitleaks', '', /FILE: this file is empty\nhint: /],
    ['gitleaks', Buffer.from([0x61, 0x00, 0xff]), /FILE: this is no text\nhint: /],
    ['gitleaks', Buffer.from([0x61, 0x0a, 0xff]), /FILE:2: this is no UTF-8\nhint: /],
    ['gitleaks', 'Salted__abc', /FILE: this file is encrypted\nhint: decrypt it first/],
    ['gitleaks', 'a'.repeat((4 << 20) + 1), /FILE: this file is larger than 4 MiB\nhint: /],
    ['gitleaks', `a = ${'['.repeat(100_000)}`, /FILE:1:\d+: this is no TOML/],
    ['presidio', 'a: [b\n', /FILE:\d+:\d+: this is no YAML: .*\nhint: /],
    ['presidio', '- a\n', /FILE: this is no YAML with keys\nhint: /],
    ['presidio', 'a: b\n', /FILE: there are no recognizers in this file\nhint: /],
    ['presidio', '['.repeat(100_000), /FILE: this is nested too deeply\nhint: /],
    ['presidio', 'recognizers: [IbanRecognizer]\n', /FILE: nothing in it can be imported\nhint: see the reasons above/],
    ['vale', 'a: [b\n', /FILE:\d+:\d+: this is no YAML: .*\nhint: /],
  ]) {
    const done = importing(format, bytes, '.yml');
    assert.equal(done.code, 5, done.err);
    assert.match(done.err, message);
    assert.equal(done.out, '');
  }
  assert.match(vorab('import vale nowhere').err, /nowhere: there is no such folder\nhint: /);
  assert.match(vorab('import vale tests/cli/good').err, /there are no rules \(\*\.yml\) in this folder\nhint: /);
  assert.match(vorab('import gitleaks nowhere').err, /nowhere: there is no such file\nhint: /);
  assert.equal(vorab('import vale nowhere').code, 5);
  const out = fresh();
  vorab(`import gitleaks nowhere --out ${out}`);
  assert.ok(!existsSync(out));
});

test('fail_output: a place that cannot be written to', () => {
  const done = vorab(`import presidio ${sources}/presidio.yaml --out ${fresh()}/missing/x.json`);
  assert.equal(done.code, 5);
  assert.match(done.err, /cannot be written: .*\nhint: name a place that you may write to/);
});

test('pass_references: nested references in YAML cost nothing', () => {
  const lines = ['extends: existence', 'x0: &x0 [a, a, a, a, a, a, a, a, a]'];
  for (let i = 1; i < 20; i += 1) lines.push(`x${i}: &x${i} [${Array(9).fill(`*x${i - 1}`).join(', ')}]`);
  const done = importing('vale', [...lines, 'tokens: [Kiebitz, *x19]'].join('\n'), '.yml');
  assert.equal(done.code, 0, done.err);
  assert.deepEqual(JSON.parse(done.out).rules[0].words, ['Kiebitz']);
});
