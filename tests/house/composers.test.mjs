// SPDX-License-Identifier: Apache-2.0
// A policy may re-aim exactly the composers that the extension has.
import assert from 'node:assert/strict';
import test from 'node:test';

import { header, HEADER, knownSites } from './composers.mjs';
import { text } from './files.mjs';

test('the reader of policies knows the same composers as the extension', () => {
  assert.ok(knownSites().length >= 3);
  assert.equal(text(HEADER), header(), 'mend it with: node tests/house/composers.mjs --write');
});

test('names of composers are told apart on their network', () => {
  for (const { id, composers } of knownSites()) {
    const ids = Array.from(composers, (composer) => composer.id);
    assert.deepEqual([...new Set(ids)], ids, id);
  }
});

test('every network and surface is one that policies can name', () => {
  const format = text('native-host/policy/format.h');
  const names = (table) => {
    const [, body] = format.match(new RegExp(`> ${table}\\{([^}]*)\\}`));
    return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  };
  for (const { id, composers } of knownSites()) {
    assert.ok(names('kSites').includes(id), id);
    for (const { surface } of composers) assert.ok(names('kSurfaces').includes(surface), `${id}: ${surface}`);
  }
});
