// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root, vorab } from './run.mjs';

/** Runs `vorab test` on the small policy with one text in it replaced. */
function withChange(from, to) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-cli-'));
  try {
    const text = readFileSync(join(root, 'tests/cli/good/small.json'), 'utf8');
    assert.ok(text.includes(from));
    writeFileSync(join(folder, 'small.json'), text.replace(from, to));
    return vorab(`test ${folder}/small.json`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('pass_small: all examples hold and are counted', () => {
  const done = vorab('test tests/cli/good/small.json');
  assert.equal(done.out, '5 rules, 5 hits and 5 misses tried, 0 failed\n');
  assert.equal(done.code, 0);
});

test('pass_example: the example policy keeps what its examples promise', () => {
  const done = vorab('test policies/example');
  assert.match(done.out, /, 0 failed\n$/);
  assert.equal(done.code, 0, done.out);
});

test('fail_hit: an example that finds nothing is named with its place', () => {
  const done = withChange('Der [[Seeadler]] fliegt', 'Der [[Adler]] fliegt');
  assert.match(done.out, /small\.json:\d+:\d+: error: example of rule 'project' should hit, but finds nothing/);
  assert.match(done.out, /^hint: /m);
  assert.equal(done.code, 3);
});

test('fail_span: the marked words must be the found words', () => {
  const done = withChange('Der [[Seeadler]] fliegt', '[[Der Seeadler]] fliegt');
  assert.match(done.out, /should find “Der Seeadler”, but finds “Seeadler”/);
  assert.equal(done.code, 3);
});

test('fail_miss: an example that should be left alone', () => {
  const done = withChange('Der Adler fliegt', 'Der Seeadler fliegt');
  assert.match(done.out, /should find nothing, but finds “Seeadler”/);
  assert.equal(done.code, 3);
});

test('fail_policy: a broken policy is named', () => {
  assert.equal(vorab('test /nowhere').code, 3);
});
