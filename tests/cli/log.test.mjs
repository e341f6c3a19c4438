// SPDX-License-Identifier: Apache-2.0
// What is kept of one's own decisions, as the command shows and deletes it; that the host writes it is in tests/host.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import test from 'node:test';

import { workshop } from './keys.mjs';

const today = new Date().toISOString().slice(0, 10);

/** A state folder with these files. */
function desk(t, files) {
  const place = workshop(t);
  for (const [name, text] of Object.entries(files)) place.write(`state/${name}`, text);
  return { ...place, log: (...args) => place.vorab(['log', '--state', 'state', ...args]) };
}

const KEPT = {
  log: `2020-01-01 1 replaced x old\n${today} 3 dismissed linkedin names\nnonsense\n${today} 3 posted-anyway other claims\n`,
  counts: `${today} 2 jargon\n`,
};

test('pass_nothing: the usual case', (t) => {
  const place = desk(t, {});
  assert.deepEqual(place.log(), { code: 0, out: 'nothing is kept\n', err: '' });
  assert.deepEqual(JSON.parse(place.log('--json').out), { entries: [], counts: [] });
  assert.ok(!existsSync(place.path('state')));
});

test('pass_shown: the newest first, without what is too old or no line of ours', (t) => {
  const place = desk(t, KEPT);
  assert.equal(place.log().out,
    `${today}  other  claims: posted anyway (policy version 3)\n${today}  linkedin  names: put away (policy version 3)\n` +
    `rules on trial would have spoken in so many drafts:\n${today}  jargon: 2\n`);
  assert.deepEqual(JSON.parse(place.log('--json').out), {
    entries: [
      { day: today, site: 'other', rule: 'claims', action: 'posted-anyway', version: 3 },
      { day: today, site: 'linkedin', rule: 'names', action: 'dismissed', version: 3 },
    ],
    counts: [{ day: today, rule: 'jargon', drafts: 2 }],
  });
  assert.ok(statSync(place.path('state/log')).size === KEPT.log.length, 'looking changes nothing');
});

test('pass_deleted: all of it, and nothing else of the folder', (t) => {
  const place = desk(t, { ...KEPT, versions: 'vorab versions 1\nend\n' });
  assert.deepEqual(place.log('--delete'), { code: 0, out: 'nothing is kept\n', err: '' });
  assert.deepEqual(['log', 'counts', 'versions'].map((name) => existsSync(place.path('state', name))), [false, false, true]);
});

test('fail_not_deleted: it is still there, and that is said', (t) => {
  const place = desk(t, {});
  mkdirSync(place.path('state/log'), { recursive: true });
  const done = place.log('--delete');
  assert.equal(done.code, 5);
  assert.match(done.err, /^vorab: it is still kept: .*\nhint: look at the folder .*state\n$/);
});

test('fail_usage', (t) => {
  assert.equal(desk(t, {}).log('mine').code, 2);
});
