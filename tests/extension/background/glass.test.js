// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Glass } from '../../../extension/background/glass.js';
import { FakePort } from './fakes.js';

const port = (url) => new FakePort({ sender: { url } });

test('only the glass box looks, and only while it is open', () => {
  const glass = new Glass();
  const box = port('chrome-extension://self/pages/glass_box.html?x#y');
  const others = [port('chrome-extension://self/pages/popup.html'), port('https://x.com/pages/glass_box.html2'), new FakePort({})];
  glass.sent({ type: 'check', text: 'before' });
  for (const each of [box, ...others]) glass.watch(each);
  glass.sent({ type: 'check', text: 'now' });
  glass.heard({ type: 'findings' });
  glass.forget(box);
  glass.heard({ type: 'recheck' });
  assert.deepEqual(box.sent, [
    { type: 'glass', way: 'out', message: { type: 'check', text: 'now' } }, { type: 'glass', way: 'in', message: { type: 'findings' } },
  ]);
  for (const each of others) assert.deepEqual(each.sent, []);
});

test('a box that has just been closed harms nobody', () => {
  const glass = new Glass();
  const box = port('moz-extension://x/pages/glass_box.html');
  glass.watch(box);
  box.disconnect();
  glass.sent({ type: 'hello' });
  glass.sent({ type: 'hello' });
});
