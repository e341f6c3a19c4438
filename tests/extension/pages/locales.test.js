// SPDX-License-Identifier: Apache-2.0
// Every text exists in German and English, every text is used, and every text that is used exists.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { PROBLEMS } from '../../../extension/background/codes.js';
import { readJson, readText } from '../background/fakes.js';

const de = await readJson('extension/_locales/de/messages.json');
const en = await readJson('extension/_locales/en/messages.json');

async function sources(folder) {
  const entries = await readdir(new URL(`../../../${folder}`, import.meta.url), { withFileTypes: true });
  const texts = await Promise.all(
    entries.map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === '_locales' ? '' : sources(path);
      return /\.(js|html|json)$/.test(entry.name) ? readText(path) : '';
    }),
  );
  return texts.join('\n');
}
const code = await sources('extension');
/** Every word of the sources in quotes, and what the manifest names. */
const words = new Set([...code.matchAll(/["'`](?:__MSG_)?(\w+?)(?:__)?["'`]/g)].map(([, word]) => word));
/** Beginnings of keys whose end is put together: `card_severity_${…}`. */
const beginnings = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, beginning]) => beginning);

test('German and English have the same keys in the same order', () => {
  assert.deepEqual(Object.keys(de), Object.keys(en));
});

test('both take the same values and no text is empty', () => {
  const values = ({ message }) => [...message.matchAll(/\$\d|\$\w+\$/g)].map(([value]) => value).sort();
  for (const key of Object.keys(de)) {
    assert.ok(de[key].message.trim() && en[key].message.trim(), key);
    assert.deepEqual(values(de[key]), values(en[key]), key);
  }
});

test('every text is used', () => {
  for (const key of Object.keys(en)) assert.ok(words.has(key) || beginnings.some((start) => key.startsWith(start)), `nobody uses ${key}`);
});

test('every problem that the host may name has a text', () => {
  for (const code of PROBLEMS) assert.ok(`problem_${code.replaceAll('-', '_')}` in en, code);
});

test('every text that is used exists', () => {
  for (const word of words) if (/^(state|cause|trouble|popup|practice|welcome)_/.test(word)) assert.ok(word in en, `${word} is used but has no text`);
  const direct = /(?:data-(?:text|hint)="|\b(?:getMessage|say)\(\s*')(\w+)/g;
  for (const [, key] of code.matchAll(direct)) assert.ok(key in en, `${key} is used but has no text`);
});
