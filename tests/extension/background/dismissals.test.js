// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { forget, forgetAll, list, remember } from '../../../extension/background/dismissals.js';
import { FakeArea } from './fakes.js';

let area;
beforeEach(() => {
  area = new FakeArea();
  globalThis.chrome = { storage: { local: area } };
});
const DAY = '2026-11-30';

test('what is remembered is listed, the newest first, with its day', async () => {
  await remember({ rule: 'brand', entry: 'e1', site: 'x' }, DAY);
  await remember({ rule: 'typos' }, DAY);
  assert.deepEqual(await list(), [{ rule: 'typos', since: DAY }, { rule: 'brand', since: DAY, entry: 'e1', site: 'x' }]);
});

test('only ids are kept, whatever is sent along', async () => {
  await remember({ rule: 'brand', entry: 'e1', text: 'Seeadler', message: 'words', reach: 'all' }, DAY);
  assert.deepEqual(await list(), [{ rule: 'brand', since: DAY, entry: 'e1' }]);
  for (const junk of [null, 7, {}, { rule: '' }, { rule: 7 }, { entry: 'e' }]) await remember(junk, DAY);
  assert.equal((await list()).length, 1);
});

test('everywhere takes the place of single networks, but not of other entries', async () => {
  await remember({ rule: 'brand', entry: 'e1', site: 'x' }, DAY);
  await remember({ rule: 'brand', entry: 'e1', site: 'linkedin' }, DAY);
  await remember({ rule: 'brand', entry: 'e2', site: 'x' }, DAY);
  await remember({ rule: 'brand', entry: 'e1' }, DAY);
  assert.deepEqual((await list()).map(({ entry, site }) => [entry, site]), [['e1', undefined], ['e2', 'x']]);
  await remember({ rule: 'brand', entry: 'e1' }, DAY);
  assert.equal((await list()).length, 2, 'once is enough');
});

test('one is taken back, or all', async () => {
  await remember({ rule: 'brand', entry: 'e1', site: 'x' }, DAY);
  await remember({ rule: 'brand', entry: 'e1', site: 'xing' }, DAY);
  await remember({ rule: 'brand', site: 'x' }, DAY);
  await forget({ rule: 'brand', entry: 'e1', site: 'x', since: DAY });
  assert.deepEqual((await list()).map(({ entry, site }) => [entry, site]), [[undefined, 'x'], ['e1', 'xing']]);
  await forgetAll();
  assert.deepEqual(await list(), []);
});

test('it stays small: the oldest go', async () => {
  for (let i = 0; i < 320; i++) await remember({ rule: `r${i}` }, DAY);
  const all = await list();
  assert.equal(all.length, 300);
  assert.equal(all[0].rule, 'r319');
  await remember({ rule: 'x'.repeat(5000) }, DAY);
  assert.equal((await list())[0].rule.length, 200);
});

test('choices made at once are all kept', async () => {
  await Promise.all([1, 2, 3, 4].map((n) => remember({ rule: `r${n}` }, DAY)));
  assert.equal((await list()).length, 4);
});

test('a spoilt or unreadable storage is an empty one', async () => {
  for (const junk of ['x', { 0: 1 }, [null, 3, {}, { entry: 'e' }]]) {
    area.values.dismissals = junk;
    assert.deepEqual(await list(), []);
  }
  area.get = async () => { throw new Error('no disk'); };
  assert.deepEqual(await list(), []);
});
