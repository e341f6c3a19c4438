// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import twitter from 'twitter-text';
import { lengthOf } from '../../../extension/pages/limits.js';

const count = (network, text) => lengthOf(network, 'post', text).count;
const FAMILY = '👩‍👩‍👧';

test('the same text counts differently by network', () => {
  assert.deepEqual(['linkedin', 'threads', 'bluesky', 'x', 'mastodon'].map((network) => count(network, `a${FAMILY}`)), [9, 6, 2, 3, 2]);
  assert.equal(count('', 'a👍'), 3);
});

test('X: as its own library counts', () => {
  for (const text of [
    'abc', 'ä€…“”–—', '日本', `${FAMILY} 🇩🇪 👍🏽`, 'line\nline', '#️⃣ ©️ ™ ©', 'e\u0301', 'ﬀ', 'x@example.com', 'a.b', '', '12:30 z.B. usw.',
    'https://example.com/abc?d=e rest', '(https://example.com)', 'HTTP://EXAMPLE.COM', 'see example.com now', 'see example.de now.',
    'http://musterwerk.example.org/', 'musterwerk.com/foo.', 'https://example.com/ä', 'https://xn--80ak6aa92e.com', 'https://de.wikipedia.org/wiki/X',
    'Mehr unter www.musterwerk.de, und https://musterwerk.de/a, b.', 'Ende.Anfang', 'v1.2', 'name.nachname@firma.de',
  ]) assert.equal(count('x', text), twitter.parseTweet(text).weightedLength, text);
});

test('Mastodon: a link is 23, of a mention only the name counts', () => {
  assert.equal(count('mastodon', 'https://example.com/a/very/long/address/that/goes/on'), 23);
  assert.equal(count('mastodon', '@anna@social.example hi'), 8);
});

test('limits where they are known', () => {
  assert.equal(lengthOf('linkedin', 'post', '').limit, 3000);
  assert.equal(lengthOf('linkedin', 'comment', '').limit, 1250);
  assert.equal(lengthOf('x', 'post', '').limit, 280);
  for (const [network, surface] of [['xing', 'post'], ['', 'post'], ['linkedin', 'article'], ['elsewhere', 'post']])
    assert.equal(lengthOf(network, surface, '').limit, undefined);
});
