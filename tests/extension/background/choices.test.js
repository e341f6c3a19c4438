// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { choices, choose, concernsChoices } from '../../../extension/background/choices.js';
import { isoDay } from '../../../extension/background/dates.js';
import { FakeArea, settle } from './fakes.js';

let area;
beforeEach(() => {
  area = new FakeArea();
  globalThis.chrome = { storage: { local: area } };
});
const tell = async (message) => {
  const taken = choose(message);
  for (let i = 0; i < 4; i++) await settle();
  return taken;
};

test('at first nothing is chosen', async () => {
  assert.deepEqual(await choices(), { type: 'choices', day: isoDay(), dismissed: [], shown: [], posting_as: {} });
});

test('what is dismissed, shown and chosen is told to all', async () => {
  assert.equal(await tell({ type: 'dismiss', rule: 'brand', entry: 'e1', site: 'x' }), true);
  await tell({ type: 'shown', rule: 'ads' });
  await tell({ type: 'shown', rule: 'ads' });
  await tell({ type: 'posting-as', site: 'linkedin', as: 'company' });
  const now = await choices();
  assert.deepEqual(now.dismissed, [{ rule: 'brand', since: isoDay(), entry: 'e1', site: 'x' }]);
  assert.deepEqual(now.shown, [{ rule: 'ads' }]);
  assert.deepEqual(now.posting_as, { linkedin: 'company' });
});

test('posting as oneself is what counts without a choice, and takes one back', async () => {
  await tell({ type: 'posting-as', site: 'x', as: 'company' });
  await tell({ type: 'posting-as', site: 'x', as: 'personal' });
  await tell({ type: 'posting-as', site: 'xing', as: 'the king' });
  await tell({ type: 'posting-as', site: '', as: 'company' });
  assert.deepEqual((await choices()).posting_as, {});
});

test('what was shown yesterday counts no more', async () => {
  area.values.shown_today = { day: '2020-01-01', shown: [{ rule: 'ads' }] };
  assert.deepEqual((await choices()).shown, []);
  await tell({ type: 'shown', rule: 'photos', entry: 'e' });
  assert.deepEqual(area.values.shown_today, { day: isoDay(), shown: [{ rule: 'photos', entry: 'e' }] });
});

test('other messages are none of its business, and a full disk breaks nothing', async () => {
  for (const message of [null, {}, { type: 'check' }, { type: 'constructor' }]) assert.equal(await tell(message), false);
  area.set = async () => { throw new Error('full'); };
  assert.equal(await tell({ type: 'dismiss', rule: 'brand' }), true);
  assert.deepEqual(area.values, {});
});

test('only changes of its own keys concern it', () => {
  assert.equal(concernsChoices({ dismissals: {} }, 'local'), true);
  assert.equal(concernsChoices({ posting_as: {} }, 'local'), true);
  assert.equal(concernsChoices({ notice_seen: {} }, 'local'), false);
  assert.equal(concernsChoices({ dismissals: {} }, 'managed'), false);
});
