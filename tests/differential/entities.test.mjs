// SPDX-License-Identifier: Apache-2.0
// Our entities beside those of the twitter-text library, on cases and on random texts: they agree but
// for the differences in differences.mjs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import twitter from 'twitter-text';
import { differences, explanation } from './differences.mjs';
import { cases, likelyText, mixedText, noise, randomNumbers } from './fragments.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = process.env.VORAB_ENTITIES_TOOL ?? `${root}build/bin/vorab-entities-tool`;

/** @typedef {import('./differences.mjs').Found} Found @typedef {import('./differences.mjs').Conflict} Conflict */

/** @param {string[]} texts @returns {Found[][]} */
function ours(texts) {
  const input = texts.map((text) => `${JSON.stringify(text)}\n`).join('');
  const done = spawnSync(tool, { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  assert.equal(done.status, 0, done.error?.message ?? done.stderr);
  return done.stdout.trim().split('\n').map((line) =>
    JSON.parse(line).map(([kind, start, end]) => ({ kind, start, end })),
  );
}

/** With its default options: links without a scheme count. @param {string} text @returns {Found[]} */
function theirs(text) {
  return twitter.extractEntitiesWithIndices(text).map((entity) => {
    const kind = entity.url ? 'link' : entity.hashtag ? 'hashtag' : entity.cashtag ? 'cashtag' : 'mention';
    return { kind, start: entity.indices[0], end: entity.indices[1] };
  });
}

/** @param {Found} a @param {Found} b */
const same = (a, b) => a.kind === b.kind && a.start === b.start && a.end === b.end;

/** What only one side found, in groups that touch. @param {string} text @param {Found[]} a @param {Found[]} b */
function conflicts(text, a, b) {
  const only = {
    ours: a.filter((x) => !b.some((y) => same(x, y))),
    theirs: b.filter((x) => !a.some((y) => same(x, y))),
  };
  const all = [
    ...only.ours.map((found) => ({ found, side: 'ours' })),
    ...only.theirs.map((found) => ({ found, side: 'theirs' })),
  ].sort((x, y) => x.found.start - y.found.start);
  /** @type {Conflict[]} */
  const groups = [];
  let end = -1;
  for (const { found, side } of all) {
    if (found.start >= end) groups.push({ text, ours: [], theirs: [], only });
    groups.at(-1)[side].push(found);
    end = Math.max(end, found.end);
  }
  return groups;
}

/** Compares and counts. @param {string[]} texts */
function compare(texts) {
  const counted = new Map(differences.map(({ name }) => [name, 0]));
  let entities = 0;
  const found = ours(texts);
  assert.equal(found.length, texts.length);
  /** @type {string[]} */
  const defects = [];
  texts.forEach((text, i) => {
    const expected = theirs(text);
    entities += expected.length;
    for (const conflict of conflicts(text, found[i], expected)) {
      const name = explanation(conflict);
      if (name) counted.set(name, (counted.get(name) ?? 0) + 1);
      else defects.push(JSON.stringify(conflict));
    }
  });
  return { entities, counted, defects };
}

/** @param {import('node:test').TestContext} t @param {string[]} texts */
function check(t, texts) {
  const { entities, counted, defects } = compare(texts);
  const deliberate = [...counted].filter(([, n]) => n > 0).map(([name, n]) => `${n} ${name}`);
  t.diagnostic(`${texts.length} texts with ${entities} entities; deliberate: ${deliberate.join(', ') || 'none'}`);
  assert.deepEqual(defects.slice(0, 10), [], `${defects.length} differences without a reason`);
}

/** @param {number} seed @param {number} count @param {(random: () => number) => string} make */
function texts(seed, count, make) {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => make(random));
}

test('the list of top-level domains is the package’s', () => {
  const listed = readFileSync(`${root}native-host/text/data/tlds.inc`, 'utf8').match(/(?<=")[^"\s]+(?=")/g);
  const { validGTLD, validCCTLD } = twitter.regexen;
  const known = [validGTLD, validCCTLD].flatMap(({ source }) => source.match(/^\(\?:\(\?:(.*?)\)\(\?=/)[1].split('|'));
  assert.deepEqual(new Set(listed), new Set(known));
  assert.equal(listed.length, known.length);
});

test('one case for each rule', (t) => check(t, cases));
test('every two cases in a row', (t) => check(t, cases.flatMap((a) => cases.map((b) => `${a} ${b}`))));
test('texts with entities where they belong', (t) => check(t, texts(1, 40_000, likelyText)));
test('pieces in any order', (t) => check(t, texts(2, 40_000, mixedText)));
test('noise', (t) => check(t, texts(3, 40_000, noise)));

/** Each character (of the large scripts a part) in all places where one counts: one text for each. */
function everyCharacter() {
  const all = [];
  for (let c = 0; c <= 0x1ffff; ++c) {
    if (c >= 0xd800 && c <= 0xdfff) continue;
    if (c >= 0x3400 && c % 37 > 0 && !(c >= 0xfe00 && c <= 0xffff)) continue;
    const x = String.fromCodePoint(c);
    all.push(
      [`a#${x}`, `a #a${x}b`, `${x}#b`, `@a${x}`, `${x}@b`, `$A${x}`, ` ${x}$B`, `a.de${x}`, ` ${x}b.de`, ` c${x}d.de`, ` e.d${x}`,
        `http://a${x}b.de`, `http://a.de/${x}`, `http://a.de/x${x}(y)`, `http://a.de?a${x}`, `${x}http://a.de`].join(' \n '),
    );
  }
  return all;
}

test('every character in every role', (t) => check(t, everyCharacter()));

test('every deliberate difference has an example', () => {
  const examples = [
    'anna.de.vries@musterwerk.de', '@abcdefghijklmnopqrstuvwxyz', 'http://wiki/ ftp://a.b www.a.b', 'wiki.musterwerk.corp', 'über.de',
    '#\u{1e922}', '$🦅.co.uk', 'x日y.comx日y.com/x', 'http://a.de/ι', `http://${'a'.repeat(64)}.de`, `http://a.de/${'a'.repeat(4100)}`,
  ];
  const { counted, defects } = compare(examples);
  assert.deepEqual(defects, []);
  assert.deepEqual([...counted].filter(([, n]) => n === 0), []);
});
