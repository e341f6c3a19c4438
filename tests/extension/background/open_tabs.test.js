// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OpenTabs } from '../../../extension/background/open_tabs.js';
import { FakeEvent, settle } from './fakes.js';

/** Tabs by id: true where our scripts run, false where not, undefined where nobody may look. */
function browser(running) {
  const fake = {
    running,
    tabs: { query: async () => Object.keys(running).map((id) => ({ id: Number(id), url: `https://x.com/${id}` })), onUpdated: new FakeEvent() },
    scripting: {
      executeScript: async ({ target }) => {
        if (fake.running[target.tabId] === undefined) throw new Error('Cannot access contents of the page');
        return [{ result: fake.running[target.tabId] }];
      },
    },
  };
  return fake;
}

test('only tabs where our scripts are not are asked to reload, until they have', async () => {
  const told = [];
  const fake = browser({ 1: true, 2: false, 3: undefined });
  const open = new OpenTabs(fake, (...all) => told.push(all));
  await open.look(['https://*.x.com/*']);
  assert.deepEqual(told, [[2, 'https://x.com/2', true]]);
  await fake.tabs.onUpdated.fire(2, { status: 'loading' }, { url: 'https://x.com/2' });
  await settle();
  assert.equal(told.length, 1);
  fake.running[2] = true;
  await fake.tabs.onUpdated.fire(2, { status: 'complete' }, { url: 'https://x.com/2' });
  await settle();
  assert.deepEqual(told.at(-1), [2, 'https://x.com/2', false]);
});

test('the browser wakes us for tabs only while one of them waits', async () => {
  const fake = browser({ 5: false });
  const open = new OpenTabs(fake, () => {});
  let woken = 0;
  const { addListener, removeListener } = fake.tabs.onUpdated;
  fake.tabs.onUpdated.addListener = (listener) => { woken++; addListener.call(fake.tabs.onUpdated, listener); };
  fake.tabs.onUpdated.removeListener = (listener) => { woken--; removeListener.call(fake.tabs.onUpdated, listener); };
  await open.look([]);
  assert.equal(woken, 0);
  await open.look(['https://*.x.com/*']);
  assert.equal(woken, 1);
  // It went elsewhere, where we may not look.
  fake.running[5] = undefined;
  await fake.tabs.onUpdated.fire(5, { status: 'complete' }, {});
  await settle();
  assert.equal(woken, 0);
});
