// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { load, order } from './load.js';

const folder = new URL('../../../extension/content/', import.meta.url);
const { SITES, siteOf } = load(order.filter((file) => file.startsWith('sites/')), ['SITES', 'siteOf']);
const at = (address) => siteOf(new URL(address))?.id ?? null;

test('every file under content is in the manifest, once', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: false }).map(String);
  assert.deepEqual(files.filter((file) => file.endsWith('.js')).sort(), [...order].sort());
});

test('a site is data: an id of its own, hosts, composers with selectors and surfaces', () => {
  assert.equal(new Set(SITES.map((site) => site.id)).size, SITES.length);
  for (const site of SITES) {
    assert.ok(site.own || site.hosts.length, site.id);
    for (const spec of site.composers) assert.ok(spec.id && spec.surface && spec.find.length, `${site.id} ${spec.id}`);
  }
});

test('hosts: exact names and subdomains, nothing that only looks alike', () => {
  assert.equal(at('https://www.linkedin.com/feed/'), 'linkedin');
  assert.equal(at('https://de.linkedin.com/'), 'linkedin');
  assert.equal(at('https://x.com/compose/post'), 'x');
  assert.equal(at('https://mobile.twitter.com/'), 'x');
  assert.equal(at('https://www.xing.com/feed'), 'xing');
  assert.equal(at('https://evilx.com/'), null);
  assert.equal(at('https://linkedin.com.evil.example/'), null);
  assert.equal(at('https://netflix.com/'), null);
});

test('our own page is the practice site, under whatever address the browser gives it', () => {
  assert.equal(siteOf({ hostname: 'abcdefgh', protocol: 'chrome-extension:' }).id, 'practice');
  assert.equal(siteOf({ hostname: '0e984725', protocol: 'moz-extension:' }).id, 'practice');
});
