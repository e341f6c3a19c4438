// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchManaged } from '../../../extension/background/managed.js';
import { FakeEvent } from './fakes.js';

/** @param {object | null} values null: no policy set, as Firefox tells it */
function storage(values) {
  const fake = {
    values,
    onChanged: new FakeEvent(),
    managed: {
      get: async () => {
        if (!fake.values) throw new Error('Managed storage manifest not found');
        return fake.values;
      },
    },
  };
  return fake;
}

test('nothing set is no error', async () => {
  assert.equal(await watchManaged(storage(null), () => {})(), undefined);
  assert.equal(await watchManaged(storage({}), () => {})(), undefined);
});

test('only known keys are passed on', async () => {
  const read = watchManaged(storage({ policy: '{}', signatures: ['s'], other: 1 }), () => {});
  assert.deepEqual(await read(), { policy: '{}', signatures: ['s'] });
});

test('values that arrive late are noticed, once', async () => {
  let changes = 0;
  const fake = storage({});
  const read = watchManaged(fake, () => changes++);
  await read();
  fake.values = { policy: 'late' };
  await fake.onChanged.fire({}, 'managed');
  await fake.onChanged.fire({}, 'managed');
  await fake.onChanged.fire({}, 'local');
  assert.equal(changes, 1);
  assert.deepEqual(await read(), { policy: 'late' });
});
