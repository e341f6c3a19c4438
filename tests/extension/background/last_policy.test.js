// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { welcome } from '../../../extension/background/incoming.js';
import { LAST_POLICY, keepLastPolicy } from '../../../extension/background/last_policy.js';
import { WELCOME } from './fakes.js';

const { policy } = welcome({ ...WELCOME, policy: { ...WELCOME.policy, emergency: { steps: ['Ring'] } } }, 'de');
const day = (text) => () => new Date(`${text}T12:00:00Z`);

test('what helps in an emergency is kept, the rest of the policy is not', () => {
  const writes = [];
  keepLastPolicy({ set: async (values) => void writes.push(values) }, day('2026-11-30'))(policy);
  const kept = writes[0][LAST_POLICY];
  assert.deepEqual(Object.keys(kept).sort(), ['contacts', 'emergency', 'guideline', 'seen', 'title', 'version']);
  assert.deepEqual([kept.emergency.steps, kept.seen], [['Ring'], '2026-11-30']);
});

test('it is written once, again when it changes, and not taken away when there is none', () => {
  const writes = [];
  const keep = keepLastPolicy({ set: async (values) => void writes.push(values) }, day('2026-11-30'));
  keep(policy);
  keep(policy);
  keep(null);
  assert.equal(writes.length, 1);
  keep({ ...policy, version: 4 });
  assert.equal(writes.length, 2);
});
