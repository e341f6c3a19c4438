// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, readText } from '../background/fakes.js';

const page = await readText('extension/pages/practice.html');
const manifest = await readJson('extension/manifest.json');

test('the practice page loads the content scripts that the manifest lists, in the same order', () => {
  const scripts = [...page.matchAll(/<script src="\/([^"]+)"><\/script>/g)].map(([, path]) => path);
  const listed = manifest.content_scripts[0].js;
  assert.ok(listed.length > 0);
  const lines = listed.map((path) => `    <script src="/${path}"></script>`).join('\n');
  assert.deepEqual(scripts, listed, `pages/practice.html should have\n${lines}`);
});

test('all content scripts come before the rest of the page', () => {
  assert.ok(page.indexOf('<!-- /content scripts -->') < page.indexOf('<body>'));
});
