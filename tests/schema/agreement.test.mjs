// SPDX-License-Identifier: Apache-2.0
// The reader (through the real `vorab lint`) and policies/policy.schema.json say the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

import Ajv from 'ajv/dist/2020.js';

import { bad, good, readerOnly } from './cases.mjs';
import { mutants } from './mutants.mjs';
import { withoutComments } from './comments.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const schema = JSON.parse(read('policies/policy.schema.json'));
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, strictTypes: false, validateFormats: false });
ajv.addSchema(schema, 'policy');
const accepts = ajv.compile(schema);
const acceptsRules = ajv.getSchema('policy#/$defs/rules_file');

/** The errors of `vorab lint` for each policy, in order. */
function lint(policies) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-schema-'));
  try {
    const files = policies.map((policy, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, JSON.stringify(policy));
      return file;
    });
    const done = spawnSync(join(root, 'build/bin/vorab'), ['lint', '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 256 << 20,
    });
    assert.ok(done.status === 0 || done.status === 3, done.stderr);
    const errors = new Map(files.map((file) => [file, []]));
    for (const problem of JSON.parse(done.stdout).problems) {
      if (problem.level === 'error') errors.get(problem.file)?.push(problem);
    }
    return [...errors.values()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As JSON makes it: keys with `undefined` are gone. */
const plain = (value) => JSON.parse(JSON.stringify(value));

function checkAll(title, cases, { schemaAccepts, readerAccepts }) {
  const names = Object.keys(cases);
  const policies = names.map((name) => plain(cases[name]));
  const errors = lint(policies);
  names.forEach((name, i) => {
    test(`${title}: ${name}`, () => {
      assert.equal(accepts(policies[i]), schemaAccepts, `schema: ${JSON.stringify(accepts.errors)}`);
      assert.equal(errors[i].length === 0, readerAccepts, `reader: ${JSON.stringify(errors[i])}`);
      for (const error of errors[i]) assert.ok(error.remedy && error.line >= 1 && error.column >= 1);
    });
  });
}

checkAll('good', good, { schemaAccepts: true, readerAccepts: true });
checkAll('bad', bad, { schemaAccepts: false, readerAccepts: false });
checkAll('reader only', readerOnly, { schemaAccepts: true, readerAccepts: false });

test('a thousand small changes to good policies are judged alike', () => {
  const policies = Object.values(good).map(plain).flatMap((policy) => [...mutants(policy)]);
  assert.ok(policies.length > 1000, `${policies.length} changes`);
  const errors = lint(policies);
  // What one part of a policy means for another is the reader's business alone.
  const beyond =
    /no list "|no rules: nothing|nothing says what to write instead|there is a rule "|below a milder one|never applies|no list file "|there is no rule "|no earlier file has|stands in this very file|goes round in a circle|no words in this list|threshold is never reached|too short to hide|too long for a hidden list|look less closely|no records of a hidden list|know no "match": "fuzzy"|only rules of kind "terms"|there is no composer "|is no selector: |matches every field/;
  policies.forEach((policy, i) => {
    const own = errors[i].filter((error) => !beyond.test(error.message));
    assert.equal(own.length === 0, accepts(policy), JSON.stringify({ policy, reader: own, schema: accepts.errors }));
  });
});

test('the example policy', () => {
  const parse = (path) => JSON.parse(withoutComments(read(path)));
  assert.ok(accepts(parse('policies/example/policy.json')), JSON.stringify(accepts.errors));
  for (const name of readdirSync(join(root, 'policies/example/rules'))) {
    if (!name.endsWith('.json')) continue;
    assert.ok(acceptsRules(parse(`policies/example/rules/${name}`)), name + JSON.stringify(acceptsRules.errors));
  }
});

test('files of rules', () => {
  const rule = good.small.rules[0];
  const folder = mkdtempSync(join(tmpdir(), 'vorab-schema-'));
  try {
    mkdirSync(join(folder, 'rules'));
    writeFileSync(join(folder, 'policy.json'), '{"format": 1, "id": "a"}');
    for (const [file, right] of [
      [[rule], true],
      [{ rules: [rule] }, true],
      [{ $schema: 'x', rules: [rule] }, true],
      [{ rules: [] }, false],
      [{ rule: [rule] }, false],
      [{ format: 1, rules: [rule] }, false],
      [rule, false],
    ]) {
      writeFileSync(join(folder, 'rules/10.json'), JSON.stringify(file));
      const done = spawnSync(join(root, 'build/bin/vorab'), ['lint', folder], { encoding: 'utf8' });
      assert.equal(done.status === 0, right, JSON.stringify(file) + done.stdout);
      assert.equal(acceptsRules(file), right, JSON.stringify(file));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
