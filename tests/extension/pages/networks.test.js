// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { NETWORKS, nameOf, networkOf } from '../../../extension/pages/networks.js';
import { readJson } from '../background/fakes.js';

test('an address belongs to the network whose host it is, and to no look-alike', () => {
  assert.equal(networkOf('https://de.linkedin.com/feed/')?.id, 'linkedin');
  assert.equal(networkOf('https://x.com/home')?.id, 'x');
  assert.equal(networkOf('https://mobile.twitter.com/')?.id, 'x');
  for (const other of ['https://netflix.com/', 'https://x.com.evil.example/', 'http://x.com/', 'about:blank', undefined])
    assert.equal(networkOf(other), undefined);
});

test('names', () => {
  assert.equal(nameOf('xing'), 'XING');
  assert.equal(nameOf('mastodon'), 'mastodon');
});

test('the same networks as in the manifest and in content/sites', async () => {
  const { host_permissions } = await readJson('extension/manifest.json');
  assert.deepEqual(NETWORKS.flatMap(({ hosts }) => hosts.map((host) => `https://*.${host}/*`)), host_permissions);
  const files = await readdir(new URL('../../../extension/content/sites/', import.meta.url));
  assert.deepEqual(
    NETWORKS.map(({ id }) => `${id}.js`).sort(),
    files.filter((file) => !['sites.js', 'practice.js', 'generic.js'].includes(file)).sort(),
  );
});
