// SPDX-License-Identifier: Apache-2.0
// Rule packs, as a policy switches them on.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root, vorab } from './run.mjs';

const SHELF = 'tests/cli/packs/shelf';
const FLEET = `--packs ${SHELF} --policy tests/cli/packs/policy --surface post`;
/** The rules that a text meets. */
const found = (text, options = FLEET) =>
  JSON.parse(vorab(`check --format json ${options}`, text).out).findings.map((one) => `${one.severity} ${one.rule}`);

test('pass_pack: a pack is tested by itself, with the values of its examples', () => {
  const done = vorab(`test ${SHELF}/harbour`);
  assert.equal(done.out, '1 pack, 4 rules, 12 hits and 12 misses tried, 0 failed\n', done.err);
  assert.equal(vorab(`lint --strict ${SHELF}/harbour/`).out, 'no problems\n');
  assert.equal(vorab(`test ${SHELF} policies/README.md`).out, done.out);
});

test('pass_policy: what the policy gives takes the place of the parameters', () => {
  assert.equal(vorab(`lint --strict --packs ${SHELF} tests/cli/packs/policy`).out, 'no problems\n');
  assert.equal(vorab(`test --packs ${SHELF} tests/cli/packs/policy`).code, 0);
  assert.deepEqual(found('Leck auf der Albatros an KJ-12'), ['hint harbour-ship', 'stop harbour-berth']);
  assert.deepEqual(found('Leck auf der Seestern an LP-12, Container auf der Möwe'), []);
  assert.deepEqual(found('Leck auf der Albatros', FLEET.replace('post', 'comment')), []);
});

test('pass_build: a bundle needs no packs and finds the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-packs-'));
  try {
    const bundle = join(folder, 'fleet.json');
    const done = vorab(`build tests/cli/packs/policy --packs ${SHELF} --out ${bundle}`);
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /version 1, 3 rules, 2 examples hold/);
    assert.ok(!readFileSync(bundle, 'utf8').includes('"packs"'));
    assert.deepEqual(found('Leck auf der Albatros an KJ-12', `--packs /nowhere --policy ${bundle}`), ['hint harbour-ship', 'stop harbour-berth']);
    assert.match(vorab(`build ${bundle}`).err, /is built already/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('fail_build: a pack is no policy', () => {
  const done = vorab(`build ${SHELF}/harbour`);
  assert.equal(done.code, 3);
  assert.match(done.err, /is a pack\nhint: build the policy that switches it on/);
});

test('fail_policy: whatever is wrong about a pack is named where it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-packs-'));
  const shelf = join(folder, 'shelf');
  cpSync(join(root, SHELF), shelf, { recursive: true });
  const file = join(folder, 'policy.json');
  const problems = (packs) => {
    writeFileSync(file, JSON.stringify({ format: 1, id: 'p', packs }));
    return vorab(`lint --packs ${shelf} ${file}`).out;
  };
  try {
    const ships = { ships: ['Albatros'] };
    for (const [packs, message] of [
      [['harbor'], /policy\.json:1:\d+: error: there is no pack "harbor" in .*\n?hint: write "harbour"/],
      [['harbour'], /the pack "harbour" needs "ships" \(\/packs\/0\)\nhint: add "with": \{"ships": \["Seestern"\]\}/],
      [[{ pack: 'harbour', with: { ...ships, berth: 'X' } }], /has no parameter "berth" \(\/packs\/0\/with\/berth\)\nhint: write "berths"/],
      [[{ pack: 'harbour', with: ships, without: ['harbour-shop'] }], /has no rule "harbour-shop" .*\nhint: write "harbour-ship"/],
      [[{ pack: 'harbour', with: ships, severity: { 'harbour-bert': 'hint' } }], /hint: write "harbour-berth"/],
      [[{ pack: 'harbour', with: ships }, { pack: 'harbour', with: ships }], /is switched on twice/],
      [[{ pack: 'harbour', with: { ...ships, threshold: 'two' } }], /"threshold" must be a number, not a text \(\/packs\/0\/with\/threshold\)/],
      [[{ pack: 'harbour', with: { ...ships, threshold: 9 } }], /20\.json:\d+:\d+: error: all hints together/],
    ]) {
      assert.match(problems(packs), message);
    }
    writeFileSync(join(shelf, 'harbour/rules/30.json'), '[{"id": "quay", "kind": "terms", "words": ["x"]}]');
    const broken = problems([{ pack: 'harbour', with: ships }]);
    assert.match(broken, /shelf\/harbour\/rules\/30\.json:1:9: error: the id of a rule begins with its pack's: "quay" \(\/0\/id\)\nhint: write "harbour-quay"/);
    assert.match(broken, /policy\.json:1:\d+: error: the pack "harbour" cannot be used: its files have errors/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pass_shipped: every pack that we ship holds and has nothing to warn of', () => {
  const packs = readdirSync(join(root, 'policies/packs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (packs.length === 0) return;
  const paths = readdirSync(join(root, 'policies/packs')).map((name) => `policies/packs/${name}`).join(' ');
  const done = vorab(`test ${paths}`);
  assert.equal(done.code, 0, done.out + done.err);
  assert.ok(done.out.startsWith(`${packs.length} pack`), done.out);
  const linted = vorab(`lint --strict ${paths}`);
  assert.equal(linted.out, 'no problems\n');
});
