// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fields, list, localized, text, texts, whole } from '../../../extension/background/reading.js';

test('what is no such value becomes an empty one', () => {
  for (const junk of [null, undefined, 7, 'x', [1]]) assert.deepEqual(fields(junk), {});
  for (const junk of [null, 7, {}, ['x']]) assert.equal(text(junk), '');
  for (const junk of [null, 7, {}, 'x']) assert.deepEqual(list(junk), []);
  for (const junk of ['3', 1.5, NaN, -1, 11, null]) assert.equal(whole(junk, 0, 10, 4), 4);
});

test('what is too long is cut', () => {
  assert.equal(text('x'.repeat(9999)).length, 2000);
  assert.equal(list(Array(999).fill(1)).length, 200);
  assert.deepEqual(texts(['a', 7, '', 'b']), ['a', 'b']);
});

test('a text by language falls back to English, then to German', () => {
  assert.equal(localized({ de: 'd', en: 'e' }, 'de'), 'd');
  assert.equal(localized({ en: 'e' }, 'de'), 'e');
  assert.equal(localized({ de: 'd' }, 'en'), 'd');
  assert.equal(localized('plain', 'en'), 'plain');
});
