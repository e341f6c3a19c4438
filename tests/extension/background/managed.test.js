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
  const read = watchManaged(storage({ policies: [{ bundle: '{}' }], audience: ['sales'], other: 1 }), () => {});
  assert.deepEqual(await read(), { policies: [{ bundle: '{}' }], audience: ['sales'] });
});

test('values that arrive late are noticed, once', async () => {
  let changes = 0;
  const fake = storage({});
  const read = watchManaged(fake, () => changes++);
  await read();
  fake.values = { policies: [{ bundle: 'late' }] };
  await fake.onChanged.fire({}, 'managed');
  await fake.onChanged.fire({}, 'managed');
  await fake.onChanged.fire({}, 'local');
  assert.equal(changes, 1);
  assert.deepEqual(await read(), { policies: [{ bundle: 'late' }] });
});

test('lists that came as text are lists, and what is no JSON is passed on to be named', async () => {
  const read = watchManaged(storage({ policies: '[{"name":"a.json","bundle":"{}"}]', audience: 'sales' }), () => {});
  assert.deepEqual(await read(), { policies: [{ name: 'a.json', bundle: '{}' }], audience: 'sales' });
});

test('what does not fit in a message goes without its text', async () => {
  const large = { name: 'a.json', bundle: 'ü'.repeat(3 << 20) };
  const small = { name: 'b.json', bundle: '{}' };
  assert.deepEqual(await watchManaged(storage({ policies: [small, large, small] }), () => {})(), {
    policies: [small, { name: 'a.json' }, { name: 'b.json' }],
  });
});
