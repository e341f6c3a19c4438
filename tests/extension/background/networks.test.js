// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NETWORKS, nameOf, networkOf, patternsOf } from '../../../extension/background/networks.js';
import { siteFiles, load, plain } from '../content/load.js';
import { readJson } from './fakes.js';

const manifest = await readJson('extension/manifest.json');
const { SITES } = load(siteFiles, ['SITES']);

test('an address belongs to the network whose host it is, and to no look-alike', () => {
  assert.equal(networkOf('https://de.linkedin.com/feed/')?.id, 'linkedin');
  assert.equal(networkOf('https://x.com/home')?.id, 'x');
  assert.equal(networkOf('https://mobile.twitter.com/')?.id, 'x');
  for (const other of ['https://netflix.com/', 'https://x.com.evil.example/', 'http://x.com/', 'about:blank', undefined])
    assert.equal(networkOf(other), undefined);
});

test('names', () => {
  assert.equal(nameOf('xing'), 'XING');
  assert.equal(nameOf('something'), 'something');
});

test("the manifest's host permissions are exactly the networks', its content scripts those that are always there", () => {
  assert.deepEqual(NETWORKS.flatMap(({ hosts }) => patternsOf(hosts)), manifest.host_permissions);
  const always = NETWORKS.filter(({ always }) => always);
  assert.deepEqual(always.flatMap(({ hosts }) => patternsOf(hosts)), manifest.content_scripts[0].matches);
});

test('each data file says the same hosts as the table', () => {
  for (const site of SITES.filter(({ own, id }) => !own && id !== 'generic')) {
    const network = NETWORKS.find(({ id }) => id === site.id);
    assert.ok(network, `${site.id} is missing in background/networks.js`);
    const bare = [...new Set(plain(site.hosts).map((host) => host.replace('*.', '')))];
    assert.deepEqual(bare, network.hosts, site.id);
    assert.equal(Boolean(site.anyHost), network.hosts.length === 0, site.id);
  }
});
