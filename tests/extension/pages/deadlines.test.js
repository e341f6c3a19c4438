// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime, timeLeft } from '../../../extension/pages/deadlines.js';

const noticed = Date.UTC(2026, 10, 30, 15, 40);
const later = (hours, minutes = 0) => noticed + hours * 3_600_000 + minutes * 60_000;

test('seventy-two hours run from the moment that is named', () => {
  assert.deepEqual(timeLeft(noticed, 72, noticed), { end: later(72), over: false, hours: 72, minutes: 0 });
  assert.deepEqual(timeLeft(noticed, 72, later(0, 1)), { end: later(72), over: false, hours: 71, minutes: 59 });
  assert.deepEqual(timeLeft(noticed, 72, later(71, 59)), { end: later(72), over: false, hours: 0, minutes: 1 });
});

test('afterwards it is over and stays so', () => {
  for (const now of [later(72), later(9999)]) assert.deepEqual(timeLeft(noticed, 72, now), { end: later(72), over: true, hours: 0, minutes: 0 });
});

test('a moment for the field, to the minute, in the time of this place', () => {
  const date = new Date(2026, 0, 5, 7, 3, 59);
  assert.equal(localTime(date), '2026-01-05T07:03');
  assert.equal(new Date(localTime(date)).getTime(), new Date(2026, 0, 5, 7, 3).getTime());
});
