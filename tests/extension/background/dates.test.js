// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock, day, isoDay } from '../../../extension/background/dates.js';

test('a day is kept as the day where one is', () => {
  assert.equal(isoDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
  assert.equal(isoDay(new Date(2026, 0, 5, 0, 1)), '2026-01-05');
});

test('a day as people write it; what is none stays as it is', () => {
  assert.equal(day('2027-05-01', 'de'), '1. Mai 2027');
  assert.equal(day('soon', 'de'), 'soon');
  assert.equal(day('', 'de'), '');
});

test('the time of day', () => {
  assert.match(clock(new Date(2026, 10, 30, 15, 40).getTime(), 'en'), /^3:40\sPM$/);
});
