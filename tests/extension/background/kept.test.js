// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kept } from '../../../extension/background/kept.js';

const DECIDED = { day: '2026-11-30', site: 'x', rule: 'names', action: 'posted-anyway', version: 3 };
const COUNTED = { day: '2026-11-30', rule: 'jargon', drafts: 2 };

test('what is kept is what it says it is, and nothing else comes with it', () => {
  const told = kept({ type: 'log', id: 'page-1', entries: [{ ...DECIDED, text: 'secret' }], counts: [{ ...COUNTED, text: 'secret' }] });
  assert.deepEqual(told, { id: 'page-1', entries: [DECIDED], counts: [COUNTED] });
});

test('what does not fit is left out', () => {
  const told = kept({
    id: 'page-1', entries: [null, {}, { ...DECIDED, action: 'spied' }, { ...DECIDED, rule: 7 }, { ...DECIDED, version: -1 }],
    counts: [7, { ...COUNTED, drafts: 0 }, { ...COUNTED, rule: '' }],
  });
  assert.deepEqual(told, { id: 'page-1', entries: [{ ...DECIDED, version: 0 }], counts: [] });
  assert.deepEqual(kept({ id: 'page-1', entries: 7 }), { id: 'page-1', entries: [], counts: [] });
  for (const junk of [null, 7, {}, { id: 7 }]) assert.equal(kept(junk), null);
  assert.equal(kept({ id: 'p', entries: Array(5000).fill(DECIDED) }).entries.length, 1000);
});
