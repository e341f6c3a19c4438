// SPDX-License-Identifier: Apache-2.0
// policies/example-layers: what a later layer adjusts.
import assert from 'node:assert/strict';
import test from 'node:test';

import { vorab } from './run.mjs';

const layers = 'policies/example-layers';

/** Rule and severity of each finding. @param {string} text @param {string} options @param {string} policy */
function found(text, options, policy = layers) {
  const done = vorab(`check --policy ${policy} --format json --at 2026-12-01 ${options}`, text);
  return JSON.parse(done.out).findings.map((f) => `${f.rule} ${f.severity} ${f.show ?? 'always'}`);
}

test('pass_layers_example: no problems, and all examples hold, without the silent rule’s', () => {
  assert.equal(vorab(`lint --strict --at 2026-12-01 ${layers}`).out, 'no problems\n');
  assert.match(vorab(`test ${layers}`).out, /^3 rules, \d+ hits and \d+ misses tried, 0 failed\n$/);
});

test('pass_adjust: milder, narrower, silent', () => {
  const first = `${layers}/10-company.json`;
  const photo = ['Neues aus der Werkhalle', '--with image --site linkedin'];
  assert.deepEqual(found(...photo, first), ['site-photos warn always']);
  assert.deepEqual(found(...photo), ['site-photos hint once-a-day']);
  assert.deepEqual(found('Neues aus der Werkhalle', '--with image --site x', first), ['site-photos warn always']);
  assert.deepEqual(found('Neues aus der Werkhalle', '--with image --site x'), []);
  assert.deepEqual(found('Feierabendbier', '', first), ['weekend-drinks hint always']);
  assert.deepEqual(found('Feierabendbier', ''), []);
  assert.deepEqual(found('Torcode 4711', ''), ['gate-code stop always']);
});
