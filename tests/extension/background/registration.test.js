// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Registration, filesFor, scriptsFor, servedHosts } from '../../../extension/background/registration.js';
import { readJson } from './fakes.js';

const { content_scripts: [entry] } = await readJson('extension/manifest.json');

/** A browser's memory of scripts; `refused` are ids that it does not take. */
function scripting(refused = []) {
  const fake = {
    all: [],
    calls: 0,
    getRegisteredContentScripts: async () => fake.all,
    registerContentScripts: ([script]) => {
      fake.calls++;
      // Firefox says no by an exception, Chromium by a promise.
      if (script.js.some((path) => /^\w+(-\w+)*:/.test(path))) throw new Error('must be a relative URL');
      if (refused.includes(script.id)) return Promise.reject(new Error('Could not load file'));
      // As Firefox gives it back.
      fake.all = [...fake.all, { ...script, js: script.js.map((path) => `moz-extension://uuid/${path}`) }];
      return Promise.resolve();
    },
    unregisterContentScripts: async ({ ids }) => {
      fake.calls++;
      fake.all = fake.all.filter(({ id }) => !ids.includes(id));
    },
  };
  return fake;
}
const ids = (fake) => fake.all.map(({ id }) => id).sort();

test("a network's scripts are the manifest's with its own data file instead of the others'", () => {
  const files = filesFor(entry.js, 'facebook');
  const data = files.filter((path) => path.startsWith('content/sites/'));
  assert.deepEqual(data, ['content/sites/sites.js', 'content/sites/never.js', 'content/sites/practice.js', 'content/sites/facebook.js']);
  assert.deepEqual(files.filter((path) => !path.startsWith('content/sites/')), entry.js.filter((path) => !path.startsWith('content/sites/')));
});

test('only networks that the policy names, that are not there anyway and that are known', () => {
  assert.deepEqual(scriptsFor(entry.js, ['linkedin', 'x', 'unknown'], []), []);
  const [facebook] = scriptsFor(entry.js, ['linkedin', 'facebook'], []);
  assert.deepEqual(facebook.matches, ['https://*.facebook.com/*', 'https://*.messenger.com/*']);
});

test('frames are served as the manifest says: all of them, and those without an address of their own', async () => {
  const fake = scripting();
  await new Registration(fake, entry).sync(['facebook'], []);
  const [{ allFrames, matchOriginAsFallback }] = fake.all;
  assert.deepEqual([allFrames, matchOriginAsFallback], [entry.all_frames, entry.match_origin_as_fallback]);
  const calls = fake.calls;
  await new Registration(fake, entry).sync(['facebook'], []);
  assert.equal(fake.calls, calls, 'what the browser remembers is the same');
});

test('a Mastodon server needs both: the policy names the network, IT the server; a place of IT’s own needs no network', () => {
  const hosts = [{ host: 's.example', site: 'mastodon' }, { host: 't.example', site: 'mastodon' }, { host: 'f.example', site: 'generic' }];
  assert.deepEqual(servedHosts(['linkedin'], hosts).map(({ host }) => host), ['f.example']);
  const scripts = scriptsFor(entry.js, ['mastodon'], hosts);
  assert.deepEqual(scripts.map(({ id, matches }) => [id, matches]), [['mastodon', ['https://s.example/*', 'https://t.example/*']], ['generic', ['https://f.example/*']]]);
});

test('a manifest whose paths the browser has made into addresses is the same manifest', async () => {
  const fake = scripting();
  const whole = { ...entry, js: entry.js.map((path) => `moz-extension://uuid/${path}`) };
  const registration = new Registration(fake, whole);
  await registration.sync(['facebook'], []);
  assert.deepEqual(registration.failed, []);
  assert.deepEqual(filesFor(whole.js, 'facebook'), filesFor(entry.js, 'facebook'));
  assert.deepEqual(ids(fake), ['facebook']);
});

test('what is missing is registered, what is there is left in peace, what is no longer named goes', async () => {
  const fake = scripting();
  const registration = new Registration(fake, entry);
  assert.deepEqual(await registration.sync(['facebook', 'reddit'], []), ['https://*.facebook.com/*', 'https://*.messenger.com/*', 'https://*.reddit.com/*']);
  const calls = fake.calls;
  assert.deepEqual(await registration.sync(['reddit', 'facebook'], []), []);
  assert.equal(fake.calls, calls, 'nothing to do, nothing done');
  // A new life of the worker finds what the browser remembers.
  assert.deepEqual(await new Registration(fake, entry).sync(['reddit'], []), []);
  assert.deepEqual(ids(fake), ['reddit']);
  assert.equal(fake.all[0].runAt, 'document_start');
});

test('another list of scripts, as an update brings it, replaces the old one', async () => {
  const fake = scripting();
  await new Registration(fake, { ...entry, js: entry.js.slice(0, -1) }).sync(['reddit'], []);
  await new Registration(fake, entry).sync(['reddit'], []);
  assert.equal(fake.all.length, 1);
  assert.ok(fake.all[0].js.at(-1).endsWith('content/main.js'));
});

test('one that the browser refuses is told and keeps none of the others away', async () => {
  const fake = scripting(['reddit']);
  const registration = new Registration(fake, entry);
  await registration.sync(['reddit', 'facebook', 'tiktok'], []);
  assert.deepEqual(ids(fake), ['facebook', 'tiktok']);
  assert.deepEqual(registration.failed, ['reddit']);
});

test('changes in quick succession end as the last one wants', async () => {
  const fake = scripting();
  const registration = new Registration(fake, entry);
  await Promise.all([registration.sync(['reddit'], []), registration.sync([], []), registration.sync(['tiktok'], [])]);
  assert.deepEqual(ids(fake), ['tiktok']);
});
