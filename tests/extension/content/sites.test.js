// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { NETWORKS } from '../../../extension/background/networks.js';
import { load, order, siteFiles } from './load.js';

const folder = new URL('../../../extension/content/', import.meta.url);
const { SITES } = load(siteFiles, ['SITES']);
/** Where the manifest's own scripts and those of a named host find themselves. */
const { siteOf } = load(order.filter((file) => file.startsWith('sites/')), ['siteOf']);
const named = load(['sites/sites.js', 'sites/never.js', 'sites/practice.js', 'sites/generic.js'], ['siteOf', 'isNeverRead']);
const at = (address) => siteOf(new URL(address))?.id ?? null;
const atNamed = (address) => named.siteOf(new URL(address))?.id ?? null;

/** Networks that are registered when the policy names them, and what is met where IT names a host. */
const registered = [...NETWORKS.filter(({ always }) => !always).map(({ id }) => id), 'generic'].map((id) => `sites/${id}.js`);

test('every file under content is in the manifest, once, but for networks that only a policy names', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: false }).map(String);
  const listed = files.filter((file) => file.endsWith('.js') && !registered.includes(file));
  assert.deepEqual(listed.sort(), [...order].sort());
});

test('a site is data: an id of its own, hosts, composers with selectors and surfaces', () => {
  assert.equal(new Set(SITES.map((site) => site.id)).size, SITES.length);
  for (const site of SITES) {
    assert.ok(site.own || site.anyHost || site.hosts.length, site.id);
    assert.equal(new Set(site.composers.map(({ id }) => id)).size, site.composers.length, site.id);
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

test('where employees speak, complain or seek their rights nothing is known, and where people sign in neither', () => {
  for (const address of [
    'https://www.kununu.com/de/musterwerk', 'https://www.glassdoor.co.uk/Reviews', 'https://de.indeed.com/cmp/x', 'https://www.dgb.de/',
    'https://nds.igmetall.de/', 'https://betriebsrat.musterwerk.example/', 'https://formulare.bfj.bund.de/', 'https://www.nlrb.gov/',
    'https://musterwerk.integrityline.com/', 'https://www.justiz.bayern.de/', 'https://KUNUNU.com./', 'https://curia.europa.eu/',
    'https://login.xing.com/', 'https://accounts.youtube.com/', 'https://auth.x.com/',
  ]) {
    assert.equal(atNamed(address), null, address);
    assert.equal(at(address), null, address);
  }
});

test('where IT names a host, and only there, the site without hosts of its own is met', () => {
  assert.equal(atNamed('https://forum.musterwerk.example/t/1'), 'generic');
  assert.equal(at('https://forum.musterwerk.example/t/1'), null);
});

test('what only looks like one of those is not taken for it', () => {
  for (const host of ['www.linkedin.com', 'x.com', 'www.xing.com', 'm.facebook.com', 'mastodon.social', 'union-investment.example', 'gov.example', 'mykununu.example'])
    assert.equal(named.isNeverRead(host), false, host);
});

test('no network that we serve stands on the list', () => {
  for (const { hosts } of NETWORKS) for (const host of hosts) assert.equal(named.isNeverRead(`www.${host}`), false, host);
});
