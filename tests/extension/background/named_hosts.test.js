// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedHosts, watchNamedHosts } from '../../../extension/background/named_hosts.js';
import { FakeEvent } from './fakes.js';

const keysOf = (value) => namedHosts(value).refused.map(({ key }) => key);

test('plain hosts are taken, once each, with the network that serves them', () => {
  assert.deepEqual(namedHosts([{ host: 'Forum.Musterwerk.example' }, { host: 'social.musterwerk.example', site: 'mastodon' }, { host: 'forum.musterwerk.example', site: 'mastodon' }]), {
    hosts: [{ host: 'forum.musterwerk.example', site: 'generic' }, { host: 'social.musterwerk.example', site: 'mastodon' }],
    refused: [],
  });
});

test('what is no plain host is refused', () => {
  for (const host of ['', 'localhost', '*.example', '*', 'a.example/path', 'https://a.example', 'a.example:8443', 'a b.example', '10.0.0.1', '[::1]', '-a.example', 'a..example', 'user@a.example', 'a.example.', 'ä.example', `${'a'.repeat(64)}.example`, `${'a.'.repeat(130)}de`, 7, null, { toString: 'x' }])
    assert.deepEqual(keysOf([{ host }]), ['site_host_unusable'], JSON.stringify(host));
  for (const value of [null, 'a.example', 7, [], {}]) assert.deepEqual(namedHosts(value).hosts, []);
  assert.deepEqual(keysOf(['a.example', null, [], 5]), Array(4).fill('site_host_unusable'));
});

test('no adapter of another network can be pointed at a host', () => {
  for (const site of ['linkedin', 'x', 'practice', '__proto__', 'constructor', '', 7, {}]) assert.deepEqual(keysOf([{ host: 'a.example', site }]), ['site_host_unusable'], String(site));
});

test('nobody opens what is never read, nor where people sign in', () => {
  for (const host of ['www.kununu.com', 'betriebsrat.musterwerk.example', 'www.dgb.de', 'www.arbeitsgericht.example', 'login.musterwerk.example', 'sso.musterwerk.example'])
    assert.deepEqual(keysOf([{ host }]), ['site_host_never'], host);
});

test('a network that has hosts of its own is named by the policy, not here', () => {
  for (const host of ['www.facebook.com', 'x.com', 'm.youtube.com']) assert.deepEqual(keysOf([{ host }]), ['site_host_known']);
});

test('thousands of entries are not gone through', () => {
  assert.equal(namedHosts(Array.from({ length: 10_000 }, (_, i) => ({ host: `h${i}.example` }))).hosts.length, 100);
});

test('news of the list, and only of it, is passed on; where nothing is set nothing is named', async () => {
  let news = 0;
  const storage = { onChanged: new FakeEvent(), managed: { get: async () => { throw new Error('Managed storage manifest not found'); } } };
  const read = watchNamedHosts(storage, () => news++);
  assert.deepEqual((await read()).hosts, []);
  await storage.onChanged.fire({ policy: {} }, 'managed');
  await storage.onChanged.fire({ hosts: {} }, 'local');
  await storage.onChanged.fire({ hosts: {} }, 'managed');
  assert.equal(news, 1);
});
