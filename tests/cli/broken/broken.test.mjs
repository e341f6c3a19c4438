// SPDX-License-Identifier: Apache-2.0
// Policies as people break them: each has exactly one problem, named where it is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'node:test';

import { vorab } from '../run.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const expected = JSON.parse(readFileSync(join(here, 'expected.json'), 'utf8'));
const folder = 'tests/cli/broken';

test('every broken policy is expected, and every expected one there', () => {
  const names = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(names.map((entry) => entry.name).sort(), Object.keys(expected).sort());
});

for (const [name, want] of Object.entries(expected)) {
  test(`fail_${name}`, () => {
    const done = vorab(`lint --format json ${folder}/${name}`);
    assert.equal(done.code, 3, done.err);
    const { problems } = JSON.parse(done.out);
    assert.equal(problems.length, 1, done.out);
    const [problem] = problems;
    assert.equal(problem.level, 'error');
    assert.deepEqual(
      [problem.file, problem.line, problem.column, problem.pointer],
      [`${folder}/${name}/${want.file}`, want.line, want.column, want.pointer],
    );
    assert.ok(problem.message.includes(want.message), problem.message);
    assert.ok(problem.remedy.includes(want.remedy), problem.remedy);
  });
}

test('all at once: one folder, one problem each, in order', () => {
  const done = vorab(`lint ${folder}`);
  assert.equal(done.code, 3);
  const places = done.out.match(/^\S+:\d+:\d+: error: /gm) ?? [];
  const wanted = Object.entries(expected).map(
    ([name, { file, line, column }]) => `${folder}/${name}/${file}:${line}:${column}: error: `,
  );
  assert.deepEqual(places, wanted);
  assert.equal((done.out.match(/^hint: \S/gm) ?? []).length, wanted.length);
});
