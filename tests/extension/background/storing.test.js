// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeStored, readStored } from '../../../extension/background/storing.js';
import { FakeArea } from './fakes.js';

test('changes come one after the other, and one that fails stops no other', async () => {
  const area = new FakeArea();
  globalThis.chrome = { storage: { local: area } };
  const plus = (stored) => Number(stored ?? 0) + 1;
  const all = [changeStored('n', plus), changeStored('n', () => { throw new Error('no'); }), changeStored('n', plus)];
  await assert.rejects(all[1]);
  await Promise.all([all[0], all[2]]);
  assert.equal(await readStored('n'), 2);
  assert.equal(await readStored('other'), undefined);
});
