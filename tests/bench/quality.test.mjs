// SPDX-License-Identifier: Apache-2.0
// The whole measurement, of a small pack over a small corpus.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root } from '../cli/run.mjs';

const CALM = '{"id": "op-1", "site": "x", "surface": "post", "text": "Die Seestern ist da."}';
const LEAK = '{"id": "op-2", "site": "x", "surface": "post", "text": "Leck auf der Seestern"}';
const KNOWN = '{"id": "kf-1", "site": "x", "surface": "post", "text": "🦅 Leck auf der [[harbour|Seestern]]"}';
const COMPANY = '{"ships": ["Seestern"]} // the rest as in the examples';

/** Runs it over a corpus of these files. */
function quality(files, ...options) {
  const corpus = mkdtempSync(join(tmpdir(), 'vorab-corpus-'));
  try {
    for (const [name, lines] of Object.entries(files)) writeFileSync(join(corpus, name), `${lines.join('\n')}\n`);
    const script = ['tests/bench/quality.mjs', '--packs', 'tests/cli/packs/shelf', '--corpus', corpus, ...options];
    const done = spawnSync('node', script, { cwd: root, encoding: 'utf8' });
    return { code: done.status, out: done.stdout, err: done.stderr };
  } finally {
    rmSync(corpus, { recursive: true });
  }
}

test('pass: all is found and nothing disturbs', () => {
  const done = quality({ 'ordinary-posts-de.jsonl': [CALM], 'known-de.jsonl': [KNOWN], 'company.json': [COMPANY] });
  assert.equal(done.code, 0, done.out + done.err);
  assert.match(done.out, /^1 ordinary posts, 0 ordinary comments, 1 texts with known findings, as on /);
  assert.match(done.out, /^ +harbour +1\/1 +100\.0 % .* 100\.0 %$/m);
  assert.match(done.out, /holds {2}1 of 1 known findings are found, 100\.0 %/);
  assert.doesNotMatch(done.out, /FAILS/);
});

test('fail: a bound that does not hold, with the words', () => {
  const done = quality({ 'ordinary-posts-de.jsonl': [CALM, LEAK], 'known-de.jsonl': [KNOWN.replace('Leck', 'Lob')] }, '--details');
  assert.equal(done.code, 1, done.err);
  assert.match(done.out, /FAILS {2}1 of 2 ordinary texts get a warning, 1 in 2; /);
  assert.match(done.out, /FAILS {2}0 of 1 known findings are found, 0\.0 %/);
  assert.match(done.out, /kf-1 {2}harbour {2}🦅 Lob auf der \[Seestern\]/);
  assert.match(done.out, /op-2 {2}warn harbour-ship {2}Leck auf der \[Seestern\]/);
});

test('fail: a pack that does not exist finds nothing, unless it is not asked about', () => {
  const files = { 'ordinary-posts-de.jsonl': [CALM], 'known-de.jsonl': [KNOWN, KNOWN.replaceAll('harbour', 'airport').replace('kf-1', 'kf-2')] };
  const all = quality(files);
  assert.equal(all.code, 1, all.err);
  assert.match(all.out, /airport \(no such pack\) +0\/1/);
  assert.equal(quality(files, '--pack', 'harbour').code, 0);
});

test('fail: nothing can be measured', () => {
  const files = { 'known-de.jsonl': [KNOWN] };
  assert.match(quality(files, '--pack', 'harbor').err, /there is no pack "harbor"/);
  assert.match(quality({}).err, /there are no texts in/);
  assert.match(quality(files, '--detail').err, /hint: --details/);
  const broken = quality({ ...files, 'company.json': ['{"ships": 7}'] });
  assert.equal(broken.code, 2, broken.out);
  assert.match(broken.err, /could not check\n.*"?ships/s);
});
