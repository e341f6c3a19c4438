// SPDX-License-Identifier: Apache-2.0
// No rule of the host may reach where the extension never reads.
import assert from 'node:assert/strict';
import test from 'node:test';

import { text } from './files.mjs';
import { header, HEADER, neverHosts } from './never_hosts.mjs';

test('the reader of policies knows the same protected hosts as the extension', () => {
  assert.ok(neverHosts().length > 100);
  assert.equal(text(HEADER), header(), 'mend it with: node tests/house/never_hosts.mjs --write');
});
