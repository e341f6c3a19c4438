// SPDX-License-Identifier: Apache-2.0
// vorab explain: why a rule speaks up or not, for people who have never seen JSON.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root } from './run.mjs';

/** @param {string[]} args after `vorab explain` @param {string} [input] @param {string} [policy] */
function explain(args, input = '', policy = 'policies/example') {
  const done = spawnSync(`${root}/build/bin/vorab`, ['explain', '--policy', policy, '--at', '2026-12-01', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Nothing that only programmers read. */
function isPlain(text) {
  assert.doesNotMatch(text, /[{}[\]]|\bnull\b|\btrue\b|\bfalse\b|\/rules\//);
}

test('pass_hit', () => {
  const { code, out, err } = explain(['project-names', 'Bald zeigen wir den Seeadler auf der Messe']);
  assert.equal(code, 1);
  assert.equal(err, '');
  assert.match(out, /✓ {2}Found: “Seeadler”, looked for was “Seeadler” \(just so\)/);
  assert.match(out, / {7}Bald zeigen wir den Seeadler auf der Messe\n {27}\^{8}\n/);
  assert.match(out, /How sure the finding is: 1\.00 of 1/);
  assert.match(out, /Result: stop/);
  isPlain(out);
});

test('pass_hit_in_german', () => {
  const { code, out } = explain(['--locale', 'de', 'project-names', 'Der Seeadlerprototyp läuft']);
  assert.equal(code, 1);
  assert.match(out, /✓ {2}Gefunden: „Seeadlerprototyp“, gesucht war „Seeadler“ \(vorn in einem zusammengesetzten Wort\)/);
  assert.match(out, /Ergebnis: Rückfrage/);
  isPlain(out);
});

test('pass_miss', () => {
  const { code, out } = explain(['apollo', 'Der Apollon im Museum']);
  assert.equal(code, 0);
  assert.match(out, /✗ {2}In this text the rule finds nothing/);
  assert.match(out, /A near miss: “Apollo[n]?”/);
  assert.match(out, /✗ {2}Result: the rule says nothing/);
});

test('pass_miss_in_german', () => {
  const { code, out } = explain(['--locale', 'de', 'disclosure-de', 'Ich arbeite bei Musterwerk, und die AquaTakt ist großartig']);
  assert.equal(code, 0);
  assert.match(out, /Dazu gehört ein Hinweis: „AquaTakt“/);
  assert.match(out, /Ein Hinweis steht da: „ich arbeite … bei Musterwerk“/);
});

test('pass_narrowed', () => {
  for (const [locale, word] of [['en', /✗ {2}Only when written as: personal; here: company/], ['de', /✗ {2}Nur wenn geschrieben wird als: personal; hier: company/]]) {
    const { code, out } = explain(['--locale', String(locale), '--posting-as', 'company', 'disclosure-de', 'Die AquaTakt ist großartig']);
    assert.equal(code, 0);
    assert.match(out, word);
  }
});

test('pass_low_confidence', () => {
  const english = explain(['apollo', 'Mit Apollo zum Mond']);
  assert.equal(english.code, 0);
  assert.match(english.out, /only 0\.50 sure/);
  assert.match(english.out, /“Mond” nearby makes it less sure: minus 0\.30/);
  assert.match(english.out, /hint from 0\.40, warning from 0\.80/);
  const german = explain(['--locale', 'de', 'apollo', 'Schöne Tage bei Apollo']);
  assert.equal(german.code, 1);
  assert.match(german.out, /Hinweis ab 0\.40, Warnung ab 0\.80/);
  assert.match(german.out, /Ergebnis: Hinweis/);
});

test('pass_from_standard_input_and_file', () => {
  assert.equal(explain(['project-names', '-'], 'Der Seeadler').code, 1);
  assert.equal(explain(['project-names', 'LICENSE']).code, 0);
});

test('pass_carets_below_several_lines', () => {
  const { out } = explain(['project-names', '-'], 'Eins\nzwei 🦅 Seeadler\ndrei');
  assert.match(out, /\n {7}zwei 🦅 Seeadler\n {14}\^{8}\n/);
});

test('fail_unknown_rule', () => {
  const { code, out, err } = explain(['project-name', 'x']);
  assert.equal(code, 2);
  assert.equal(out, '');
  assert.match(err, /^vorab: the policy has no rule 'project-name'\nhint: did you mean 'project-names'\n$/);
});

test('fail_without_text', () => assert.equal(explain(['project-names']).code, 2));

test('pass_passages: an excerpt, and a few words that are none', () => {
  const hit = explain(['strategy-paper', 'Die Marge im Neugeschäft ist in vier Jahren von elf auf knapp sieben Prozent gefallen.']);
  assert.equal(hit.code, 1);
  assert.match(hit.out, /It looks for passages that stand almost word for word in these documents: “Strategie 2031”/);
  assert.match(hit.out, /How sure the finding is: 0\.\d\d of 1/);
  const miss = explain(['strategy-paper', 'Die Marge im Neugeschäft ist in vier Jahren gestiegen.']);
  assert.equal(miss.code, 0);
  assert.match(miss.out, /A near miss: (8|9) words in a row also stand in “Strategie 2031”/);
  isPlain(hit.out + miss.out);
});

test('pass_validator: what did not hold, and what is not quite sure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-explain-'));
  try {
    const rule = { id: 'account', kind: 'pattern', pattern: 'DE[0-9 ]{20,30}', validator: 'iban', message: { de: 'Kontonummer', en: 'Account number' } };
    const file = join(folder, 'p.json');
    writeFileSync(file, JSON.stringify({ format: 1, id: 'p', rules: [rule] }));
    const told = (locale, text) => explain(['--locale', locale, 'account', text], '', file).out;
    assert.match(told('en', 'DE75 5121 0800 1245 1261 98'), /A near miss: “DE75 [^”]*98”\. The validator “iban” says: the checksum does not hold\./);
    assert.match(told('de', 'DE75 5121 0800 1245 1261 98'), /Knapp daneben: „DE75 [^“]*98“\. Die Prüfung „iban“ sagt: Die Prüfziffer stimmt nicht\./);
    assert.match(told('en', 'DE75 5121 0800 1245 1261 9900'), /its length or build does not fit/);
    assert.match(told('en', 'DE89 3704 0044 0532 0130 00'), /The validator “iban” is only 0\.50 sure/);
    assert.doesNotMatch(told('en', 'DE75 5121 0800 1245 1261 99'), /only/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
