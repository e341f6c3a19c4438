// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { root, vorab } from './run.mjs';

test('pass_good: a good policy has no problems', () => {
  const done = vorab('lint tests/cli/good/small.json');
  assert.equal(done.code, 0, done.out);
});

test('pass_example: the example policy has no problems, warnings included', () => {
  const done = vorab('lint --strict --at 2026-12-01 policies/example');
  assert.equal(done.code, 0, done.out);
  assert.equal(done.out, 'no problems\n');
});

test('fail_broken: differently broken policies, a precise problem each', () => {
  const expected = JSON.parse(readFileSync(join(root, 'tests/cli/broken/expected.json'), 'utf8'));
  assert.ok(Object.keys(expected).length >= 20);
  const done = vorab('lint --format json tests/cli/broken');
  assert.equal(done.code, 3);
  const { problems } = JSON.parse(done.out);
  const errors = problems.filter((problem) => problem.level === 'error');
  for (const problem of errors) assert.ok(problem.remedy, JSON.stringify(problem));
  const text = vorab('lint tests/cli/broken').out;
  for (const problem of errors) {
    assert.ok(text.includes(`${problem.file}:${problem.line}:${problem.column}: error: `), JSON.stringify(problem));
  }
});

test('fail_missing: a path that is not there', () => {
  const done = vorab('lint /nowhere');
  assert.equal(done.code, 3);
  assert.match(done.out, /\/nowhere/);
});

test('fail_usage: no path', () => {
  assert.equal(vorab('lint').code, 2);
});
