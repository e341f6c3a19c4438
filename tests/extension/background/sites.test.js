// SPDX-License-Identifier: Apache-2.0
// Where Vorab should be; what follows from it in the browser is in main.test.js and the browser tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sites } from '../../../extension/background/sites.js';
import { FakeEvent, settle } from './fakes.js';

async function sites(named, hosts = [], state = 'ok') {
  const registered = [];
  const browser = {
    runtime: { getManifest: () => ({ content_scripts: [{ js: ['content/main.js'] }] }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts) => void registered.push(...scripts),
      unregisterContentScripts: async () => registered.splice(0),
      executeScript: async () => [{ result: true }],
    },
    storage: { onChanged: new FakeEvent(), managed: { get: async () => ({ hosts }) } },
    tabs: { query: async () => [], onUpdated: new FakeEvent() },
  };
  let changes = 0;
  const made = new Sites(browser, { say: (key, [value]) => `${key} ${value}`, changed: () => changes++, reload: () => {} });
  if (named) made.follow({ policy: state === 'ok' ? {} : null, state, settings: { sites: named } });
  await settle();
  return { made, registered, changes: () => changes };
}

test('before a policy is known: the networks that are always there, and nothing is registered or taken away', async () => {
  const { made, registered, changes } = await sites(null);
  assert.deepEqual(made.names, ['linkedin', 'xing', 'x']);
  assert.ok(made.serves('https://www.linkedin.com/feed/'));
  assert.ok(!made.serves('https://www.facebook.com/'));
  assert.deepEqual(registered, []);
  assert.equal(changes(), 0);
});

test('a policy that is still being read changes nothing, one that is gone does', async () => {
  assert.equal((await sites(['facebook'], [], 'loading')).registered.length, 0);
  assert.equal((await sites(['facebook'], [], 'refused')).changes(), 0);
  assert.equal((await sites(['linkedin'], [], 'no-policy')).changes(), 1);
});

test('the browser has to let us see what is served, and nothing else', async () => {
  const { made } = await sites(['x', 'reddit', 'mastodon'], [{ host: 's.example', site: 'mastodon' }, { host: 'f.example' }]);
  assert.deepEqual(made.origins, ['https://*.x.com/*', 'https://*.twitter.com/*', 'https://*.reddit.com/*', 'https://s.example/*', 'https://f.example/*']);
  assert.ok(made.serves('https://s.example/home') && made.serves('https://old.reddit.com/') && !made.serves('https://other.example/'));
  for (const other of [undefined, 'about:blank', 'http://s.example/']) assert.ok(!made.serves(other));
});

test('what cannot be had is said, a sentence each', async () => {
  const { made } = await sites(['linkedin', 'myspace', 'mastodon'], [{ host: 'www.kununu.com' }]);
  assert.deepEqual(made.problems.map(({ message }) => message), ['site_unknown myspace', 'site_without_hosts Mastodon', 'site_host_never www.kununu.com']);
  assert.deepEqual((await sites(['linkedin'])).made.problems, []);
});
