// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, speaking } from '../../../extension/pages/emergency_rules.js';

const rule = (more = {}) => ({
  id: 'hall-3', message: 'm', reason: 'r', until: '2026-12-04', begins: Date.parse('2026-11-30'), ends: Date.parse('2026-12-05'), signers: [], contact: null, ...more,
});

test('a rule is shown from its beginning until its end, and not a moment longer', () => {
  const shownAt = (time) => speaking([rule()], Date.parse(time)).length;
  assert.equal(shownAt('2026-11-29T23:59:59Z'), 0);
  assert.equal(shownAt('2026-11-30T00:00:00Z'), 1);
  assert.equal(shownAt('2026-12-04T23:59:59Z'), 1);
  assert.equal(shownAt('2026-12-05T00:00:00Z'), 0);
});

test('its end is said as it was written: the last day, or a day and a time', () => {
  assert.equal(endOf(rule(), 'en'), 'December 4, 2026');
  assert.equal(endOf(rule(), 'de'), '4. Dezember 2026');
  const until = '2026-12-04T18:30:00Z';
  assert.match(endOf(rule({ until, ends: Date.parse(until) }), 'de'), /^\d\. Dezember 2026, \d\d:30$/);
});
