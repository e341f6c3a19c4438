// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, readText } from '../background/fakes.js';

const en = await readJson('extension/_locales/en/messages.json');

test('every permission of the manifest is explained', async () => {
  const { permissions } = await readJson('extension/manifest.json');
  for (const name of permissions) assert.ok(`glass_perm_${name}` in en, name);
});

test('every key that is ever stored is explained', async () => {
  const files = ['background/pause.js', 'background/last_policy.js', 'background/dismissals.js', 'pages/changes.js', 'content/notice.js'];
  const keys = (await Promise.all(files.map((file) => readText(`extension/${file}`)))).flatMap((source) =>
    [...source.matchAll(/(?:^const (?:\w+_)?KEY|export const (?:LAST_POLICY|DISMISSALS_KEY)) = '(\w+)'/gm)].map(([, key]) => key));
  assert.equal(keys.length, files.length);
  for (const key of keys) assert.ok(`glass_key_${key}` in en, key);
});

test('every kind of rule has a name that people understand', async () => {
  const kinds = [...(await readText('policies/policy.schema.json')).matchAll(/"kind": *\{ *"const": *"(\w+)"/g)].map(([, kind]) => kind);
  assert.ok(kinds.length >= 11, String(kinds));
  for (const kind of kinds) assert.ok(`glass_kind_${kind}` in en, kind);
});
