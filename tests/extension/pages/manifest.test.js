// SPDX-License-Identifier: Apache-2.0
// What the manifest promises: little.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { access, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { readJson, readText } from '../background/fakes.js';

const root = new URL('../../../', import.meta.url);
const manifest = await readJson('extension/manifest.json');
/** Where content scripts are from the start; which hosts a policy can add is tested in background/networks.test.js. */
const ALWAYS = ['https://*.linkedin.com/*', 'https://*.xing.com/*', 'https://*.x.com/*', 'https://*.twitter.com/*'];

test('the ids are those that the host accepts', async () => {
  const ids = await readJson('installer/extension-ids.json');
  const digest = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex').slice(0, 32);
  const id = [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
  assert.ok(ids.chromium.includes(id));
  assert.ok(ids.firefox.includes(manifest.browser_specific_settings.gecko.id));
});

test('no more permissions than needed', () => {
  assert.deepEqual(manifest.permissions.sort(), ['alarms', 'nativeMessaging', 'scripting', 'storage']);
  for (const { matches } of manifest.content_scripts) assert.deepEqual(matches, ALWAYS);
  // For servers that IT names; the browser asks before any of them is granted.
  assert.deepEqual(manifest.optional_host_permissions, ['https://*/*']);
  for (const key of ['optional_permissions', 'externally_connectable', 'sandbox'])
    assert.equal(key in manifest, false, key);
});

test('pages see the frame of the card and nothing else, under an address that changes', () => {
  assert.deepEqual(manifest.web_accessible_resources, [
    { resources: ['pages/card.html'], matches: ['https://*/*'], use_dynamic_url: true },
  ]);
});

test("the extension's pages cannot reach the network", () => {
  const policy = manifest.content_security_policy.extension_pages;
  for (const part of ["default-src 'none'", "connect-src 'none'", "script-src 'self'", "form-action 'none'", "base-uri 'none'"])
    assert.ok(policy.includes(part), part);
  assert.doesNotMatch(policy, /https?:|\*|unsafe|data:|blob:/);
});

test('every file that is named exists, and every icon is named', async () => {
  const named = [
    ...Object.values(manifest.icons),
    ...Object.values(manifest.action.default_icon),
    manifest.action.default_popup,
    manifest.background.service_worker,
    ...manifest.content_scripts.flatMap(({ js }) => js),
    ...manifest.web_accessible_resources.flatMap(({ resources }) => resources),
    manifest.storage.managed_schema,
  ];
  for (const path of named) await access(new URL(`extension/${path}`, root));
  const icon = await readText('extension/background/icon.js');
  assert.match(icon, /\/icons\/\$\{icon\}-16\.png/);
  const used = ['protected', 'neutral', 'unprotected', 'paused'].flatMap((state) => [`icons/${state}-16.png`, `icons/${state}-32.png`]);
  for (const file of await readdir(new URL('extension/icons/', root)))
    assert.ok([...named, ...used].includes(`icons/${file}`), `nobody uses ${file}`);
});

test('Firefox is told what is read, and the background is one file for both', () => {
  assert.deepEqual(manifest.browser_specific_settings.gecko.data_collection_permissions, {
    required: ['websiteContent', 'personalCommunications'],
  });
  assert.deepEqual(manifest.background.scripts, [manifest.background.service_worker]);
});

test('one version everywhere', async () => {
  assert.equal((await readJson('package.json')).version, manifest.version);
});

test('managed storage: what the schema names is what the background passes on, and the hosts that it reads itself', async () => {
  const schema = await readJson('extension/managed_schema.json');
  const [, keys] = (await readText('extension/background/managed.js')).match(/KEYS = \[(.*)\]/);
  assert.deepEqual(Object.keys(schema.properties), [...keys.replaceAll("'", '').split(', '), 'hosts']);
  assert.equal('additionalProperties' in schema, false);
});

test('the lock file names no download hosts, and every tool is pinned', async () => {
  assert.doesNotMatch(await readText('package-lock.json'), /"resolved": "https?:/);
  const { devDependencies } = await readJson('package.json');
  for (const [name, version] of Object.entries(devDependencies)) assert.match(version, /^(npm:\w+@)?\d+\.\d+\.\d+$/, name);
});
