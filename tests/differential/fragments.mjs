// SPDX-License-Identifier: Apache-2.0
// Texts that tell whether two readers of entities agree: whole cases, and random ones put together
// from pieces. The seed is fixed: a failure comes again.

/** @param {number} seed @returns {() => number} numbers from 0 to 1 (mulberry32) */
export function randomNumbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const signs = ['#', '＃', '@', '＠', '$', '#️⃣', '#️', '##', '@@', '$$', '🏳️#', 'RT', 'rt:', 'Rt@', 'rT'];
const words = [
  'a', 'Z', 'leak', 'Übung', 'straße', 'été', 'x_1', '_', '2027', '1', '日本', '日本語', 'ﾊｯｼｭ', 'привет', 'Ελλ',
  'हिन्दी', 'עִבְרִית', 'العربية', 'a\u0308', '𝒜', '𠀋', '🦅', '👩‍🚀', '1️⃣', 'Spaß·mit', '\u200d', '\u200c', '・',
  'user', 'twentycharacters_long'.slice(0, 20), 'abcdefg', 'TSLA', 'BRK', 'A', 'é', 'ß', 'ŉ', 'ſ', '\u212a',
];
const spaces = [' ', ' ', ' ', '\n', '\r\n', '\t', '\u00a0', '\u3000', '\u2028', '\u200b', '\u180e', '\u0085', '\ufeff'];
const marks = [
  '.', '.', ',', ':', ';', '!', '?', '&', '-', '_', '/', '//', '\\', '(', ')', '[', ']', '{', '}', '"', "'", '„', '“', '’',
  '…', '–', '%', '*', '+', '~', '=', '|', '^', '`', '<', '>', '\ufe0f', '\u200e', '\u202a', '\u061c', '..', '://', '\u0001',
];
const hosts = [
  'a.de', 'foo.com', 'foo.com', 'x-y.co.uk', 'musterwerk.de', 'über.de', 'xn--bcher-kva.de', 'a.xn--p1ai', 'пример.рф',
  '日本.jp', 'foo.рф', 'b.vermögensberater', '嘉里.嘉里大酒店', 'foo_bar.de', 'foo.b_r.com', '_a.com', 'a_.com', '-a.de', 'a-.de',
  'a--b.de', 'a..de', '.de', 'de', 'com.', 'foo.COM', 't.co', 'T.co', 'http', 'www', 'www.foo.com', 'foo.bar', 'foo.info',
  'a.b.c.d.io', 'foo.com日本', 'x日y.com', 'foo.comcom', 'foo.c0m', '1.2.3.4', '1.de', 'foo.co', 'é.fr', 'naïve.org',
  'wiki.musterwerk.corp', 'a.example', 'foo.Test', 'foo.de.intern',
];
const schemes = ['http://', 'https://', 'http://', 'HTTPS://', 'hTTp://', 'http:/', 'https', 'xhttp://', 'www.', 'WWW.'];
const tails = [
  '/', '/x', '/x/y.html', '/x_(y)', '/(y)', '/x.(y)', '/(a(b)c)', '/(a(b(c)))', '/()', '/(a', '/x)', '/@user', '/@user/', '/@user/x',
  '/#tag', '#tag', '/x#tag', '?q=1', '/?q=1&r=2', '/x?', '/?q=(1)', '/x?q=1.', '/x,y', '/x.', '/x..', '/x!', '/ünï', '/привет',
  '/日本', '/–', '/x–y', '/a&b;c', '/a|b', '/~u', '/%20', '/a;', "/it's", '/[x]', ':80', ':80/x', ':', ':x', '/abc-def', '/Abc123?x=1,',
  '/$x', '/*', '/x*', '/+', '/=', '-', '+', '_x', '@', '@b.de', '?', '&', '/a@b', '/:', '/x:y', '/×', '/e\u0301',
];
const pieces = [signs, words, words, spaces, spaces, marks, marks, hosts, hosts, schemes, tails, tails];

/** @param {() => number} random @param {readonly any[]} list */
const one = (random, list) => list[Math.floor(random() * list.length)];

/** A text of pieces as they come. @param {() => number} random */
export function mixedText(random) {
  let text = '';
  for (let n = 1 + Math.floor(random() * 10); n > 0; --n) text += one(random, one(random, pieces));
  return text;
}

/** A text in which things stand where they belong. @param {() => number} random */
export function likelyText(random) {
  const before = ['', '', ' ', '(', '„', 'Siehe ', 'a', '日本', '.', ',', '\n', '🦅', '-', '/', 'é', '"'];
  const after = ['', '', ' ', ')', '“', '.', ', ', '…', '日本', '!', '\n', ' und ', 'é', '://', '#', '@', '"'];
  const things = [
    () => one(random, ['#', '＃']) + one(random, words) + one(random, words),
    () => one(random, ['@', '＠']) + one(random, words) + one(random, ['', '', '/', '/list', '/list-1', '/1']),
    () => `$${one(random, words)}${one(random, ['', '', '.A', '_bc', '.def', '.'])}`,
    () => one(random, schemes) + one(random, hosts) + one(random, tails),
    () => one(random, hosts) + one(random, ['', '', '', one(random, tails)]),
    () => one(random, hosts) + one(random, hosts) + one(random, tails) + one(random, tails),
    () => one(random, words),
  ];
  let text = '';
  for (let n = 1 + Math.floor(random() * 4); n > 0; --n) {
    text += one(random, before) + one(random, things)() + one(random, after);
  }
  return text;
}

const alphabet = [...'##@@$$..::////__--(()))aab1?&=,! \n"é日＃＠\ufe0f\u200d', '.de', '.com', 'http://', 'rt', '.co.uk', '🦅'];

/** A text of single characters. @param {() => number} random */
export function noise(random) {
  let text = '';
  for (let n = 1 + Math.floor(random() * 14); n > 0; --n) text += one(random, alphabet);
  return text;
}

/** One case for each rule of the library, and for what its regular expressions make of odd places. */
export const cases = [
  '', '#', '@', '$', '.', '://', '#leak', 'a #leak b', '(#leak)', '#a#b', '##b', '#a＃b', 'C#leak', '&#leak', '_#leak', '#leak://x',
  '#1', '#2027', '#1a', '#1_', '#_', '#_a', '#über·mut', '#a\u200cb', '#️⃣', '#\u20e3a', '1️⃣#a', '👍️#a', '#a\ufe0f#b', '#日本語', '。#日本語',
  '#日本語。', '#हिन्दी', '#ﾊｯｼｭﾀｸﾞ', '＃ﾊｯｼｭﾀｸﾞ', '#𝒜𝒷', '#٣ا', '#a-b', '#a/b', "#a's", '#foo.com', 'http://a.de/#leak', 'a.de#leak',
  '@user', '.@user', 'a@user', 'é@user', '日@user', '_@user', '!@user', '#@user', '@@user', '@user@', '@user＠', '＠user', '@userß', '@user日',
  '@user://', '@user/list', '@user/list-a_1', '@user/1', '@user/', '@user/list@', `@user/${'l'.repeat(30)}`, '@user/list-@b', 'RT@user', 'RT:@user',
  'aRT@user', '+RT@user', ' rt@user', 'rt@a@b', '@rt@b', '@user_12345678901234', '@user_123456789012345',
  '$A', '$TSLA', '$TSLA.', '$BRK.A', '$BRK_AB', '$BRK.ABC', '$ABCDEFG', '$ABCDEF', 'a$TSLA', '($TSLA)', '$TSLA)', '$TSLA1', '$TSLA_', '$TSLA"',
  '$A\u180e', '\u180e$A', '\u0085$A', '$A\ufeff', '\ufeff$A', '$A $B', '$A$B', '$1', '€A',
  'http://a.de', 'https://a.de/x?y=1.', '(http://a.de)', 'xhttp://a.de', '日http://a.de', '@http://a.de', '.http://a.de', '/http://a.de',
  'http://a.de,http://b.de', 'http://a.de/http://b.de', 'http://a.dehttp://b.de', 'http://foo_bar.de', 'http://foo_bar.b.de', 'http://日本.jp',
  'foo.com', 'Foo.Com', 'foo.com:80', 'foo.com:80/x', 'foo.com?x', 'foo.com/?x', '/foo.com', '-foo.com', '_foo.com', '.foo.com', '@foo.com',
  '#foo.com', '$foo.com', 'foo.com@', 'foo.com-', 'foo.com+', 'foo.com_', 'foo.comé', 'foo.com日本', 'foo.com日本bar.jp', 'foo.com日本.jp/x',
  '日本foo.com', 'a"foo.com', ' über.de', 'é.fr é.fr', '"über.de"', 'a_b.com_c.de', 'a_日b.de', 'a.com_b.com_c.com', '日-foo.com', '@日foo.com',
  'x-foo.com,b.com', '/foo.com/x,b.com', '/foo.com,b.com', 'http://t.co/abc-def', 'http://t.co/abc?x=1,2,', 'http://T.CO/-', 'http://T.CO/abc-d,b.de', 't.co/abc-def', 'http://t.co:80/abc-d',
  'http://a.de/x_(y)', 'http://a.de/(x)', 'http://a.de/.(x)', 'http://a.de/x(y).(z)', 'http://a.de/((x))', 'http://a.de/(((x)))',
  'http://a.de/()', 'http://a.de/(x', 'http://a.de/@user/', 'http://a.de/@user', 'http://a.de/!/x!', 'http://a.de/%20?%20', 'http://a.de?', 'gut.Es',
];
