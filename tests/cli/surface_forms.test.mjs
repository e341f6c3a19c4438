// SPDX-License-Identifier: Apache-2.0
// Every surface form that matching promises, through the real `vorab check`: each hit has its exact
// span in UTF-16 units, each near-miss passes. `[[…]]` marks what is found.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { vorab } from './run.mjs';
import { rules, tables } from './surface_forms.mjs';

const folder = mkdtempSync(join(tmpdir(), 'vorab-forms-'));
test.after(() => rmSync(folder, { recursive: true }));
const policy = join(folder, 'policy.json');
// A category each: findings of two rules that say the same about the same words would be one.
const apart = rules.map((rule) => ({ category: rule.id, ...rule }));
writeFileSync(policy, JSON.stringify({ format: 1, id: 'forms', rules: apart }));

/** The text without marks, and the spans that they mark. @param {string} marked */
function read(marked) {
  const spans = [];
  let text = '';
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') spans.push([text.length, text.length]);
    else if (part === ']]') spans[spans.length - 1][1] = text.length;
    else text += part;
  }
  return { text, spans };
}

/** Spans of one rule's findings. @param {any[]} findings @param {string} rule */
const spansOf = (findings, rule) => findings.filter((f) => f.rule === rule).map((f) => [f.start, f.end]);

/** Lines of one run: `{"id","text",…}` in, the findings of each out. @param {object[]} lines @param {string} options */
function batch(lines, options) {
  const done = vorab(`check --policy ${policy} --format jsonl ${options}`, lines.map((line) => JSON.stringify(line)).join('\n'));
  assert.notEqual(done.code, 2, done.err);
  return done.out.trim().split('\n').map((line) => JSON.parse(line).findings);
}

let checked = 0;

for (const [section, forms] of Object.entries(tables)) {
  test(`pass_${section}`, async (t) => {
    for (const form of forms) {
      await t.test(form.form, () => {
        const { where = {}, at = '2026-11-23T09:00:00Z' } = form;
        const cases = [...(form.hit ?? []).map(read), ...(form.miss ?? []).map((text) => ({ text, spans: [] }))];
        const found = batch(cases.map(({ text }) => ({ text, ...where })), `--at ${at}`);
        assert.equal(found.length, cases.length);
        cases.forEach(({ text, spans }, i) => assert.deepEqual(spansOf(found[i], form.rule), spans, JSON.stringify(text)));
        checked += cases.length;
      });
    }
  });
}

test('pass_one_by_one: a check of its own for the first hit and near-miss of each section', () => {
  for (const forms of Object.values(tables)) {
    const { rule, hit, miss, where = {}, at = '2026-11-23T09:00:00Z' } = forms.find((form) => form.hit && form.miss);
    const options = Object.entries(where).filter(([, value]) => typeof value === 'string').map(([key, value]) => `--${key.replace('_', '-')} ${value}`).join(' ');
    for (const { text, spans } of [read(hit[0]), { text: miss[0], spans: [] }]) {
      const done = vorab(`check --policy ${policy} --format json --at ${at} ${options}`, text);
      assert.deepEqual(spansOf(JSON.parse(done.out).findings, rule), spans, JSON.stringify(text));
    }
  }
});

test('pass_count: how many forms were checked', (t) => {
  t.diagnostic(`${checked} texts checked in ${Object.values(tables).flat().length} forms`);
  assert.ok(checked > 300);
});
