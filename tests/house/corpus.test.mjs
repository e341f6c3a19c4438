// SPDX-License-Identifier: Apache-2.0
// The corpus of tests/corpus is well-formed and large enough to say something.
import assert from 'node:assert/strict';
import test from 'node:test';

import { files, text } from './files.mjs';

const PACKS = [
  ...['secrets', 'personal-data', 'internal-links', 'financial', 'claims'],
  ...['disclosure', 'photo-hints', 'hashtag-mixups', 'insults'],
];
const KINDS = {
  'ordinary-posts': { prefix: 'op', least: 600, surface: /^post$/, keys: ['id', 'site', 'surface', 'tags', 'attachments', 'text'] },
  'ordinary-comments': { prefix: 'oc', least: 300, surface: /^comment$/, keys: ['id', 'site', 'surface', 'tags', 'text'] },
  known: { prefix: 'kf', least: 300, surface: /^(post|comment)$/, keys: ['id', 'site', 'surface', 'attachments', 'text', 'whole'] },
};

/** The lines of one kind, each with where it stands. */
function read(kind) {
  return ['de', 'en'].flatMap((language) => {
    const path = `tests/corpus/${kind}-${language}.jsonl`;
    const content = text(path);
    assert.ok(content.endsWith('}\n'), `${path} ends with a line`);
    return content
      .trimEnd()
      .split('\n')
      .map((line, index) => ({ at: `${path}:${index + 1}`, language, number: index + 1, ...JSON.parse(line) }));
  });
}

/** The marks of a text as [pack, words]; fails on brackets that are no mark. */
function marks({ at, text: marked }) {
  const mark = /\[\[([a-z-]+)\|(.+?)\]\]/gs;
  assert.doesNotMatch(marked.replace(mark, ''), /\[\[|\]\]/, `${at}: a mark is broken`);
  return [...marked.matchAll(mark)].map(([, pack, words]) => [pack, words]);
}

const corpus = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, read(kind)]));
const all = Object.values(corpus).flat();

test('each file belongs to a kind and a language', () => {
  const names = Object.keys(KINDS).flatMap((kind) => [`tests/corpus/${kind}-de.jsonl`, `tests/corpus/${kind}-en.jsonl`]);
  assert.deepEqual(files(/\.jsonl$/, 'tests/corpus'), names.sort());
});

for (const [kind, { prefix, least, surface, keys }] of Object.entries(KINDS)) {
  test(`${kind}: at least ${least}, ids in order, known keys, known places`, () => {
    assert.ok(corpus[kind].length >= least, `only ${corpus[kind].length}`);
    const format = text('native-host/policy/format.h');
    for (const { at, language, number, ...line } of corpus[kind]) {
      assert.equal(line.id, `${prefix}-${language}-${String(number).padStart(3, '0')}`, at);
      for (const key of Object.keys(line)) assert.ok(keys.includes(key), `${at}: ${key}`);
      assert.ok(format.includes(`"${line.site}"`), `${at}: ${line.site}`);
      assert.match(line.surface, surface, at);
      assert.equal(line.text, line.text.trim(), `${at}: space around the text`);
      assert.ok(line.text, `${at}: no text`);
      assert.doesNotMatch(line.text, /\uFFFD/, at);
      for (const [type, count] of Object.entries(line.attachments ?? {})) {
        assert.match(type, /^(image|video|document|link)$/, at);
        assert.ok(Number.isInteger(count) && count > 0, `${at}: ${type}`);
      }
    }
  });
}

test('ordinary texts have tags and no marks', () => {
  for (const line of [...corpus['ordinary-posts'], ...corpus['ordinary-comments']]) {
    assert.ok(line.tags?.length > 0, `${line.at}: no tags`);
    for (const tag of line.tags) assert.match(tag, /^\S(.*\S)?$/, line.at);
    assert.equal(marks(line).length, 0, line.at);
  }
});

test('known findings: every text has one, spans are words, packs are known and none is forgotten', () => {
  for (const language of ['de', 'en']) {
    const used = new Set();
    for (const line of corpus.known.filter((each) => each.language === language)) {
      const found = marks(line);
      assert.ok(found.length > 0 || line.whole?.length > 0, `${line.at}: nothing to find`);
      for (const [, words] of found) assert.equal(words, words.trim(), `${line.at}: space inside a mark`);
      for (const pack of [...found.map(([pack]) => pack), ...(line.whole ?? [])]) {
        assert.ok(PACKS.includes(pack), `${line.at}: ${pack}`);
        used.add(pack);
      }
    }
    assert.deepEqual([...used].sort(), [...PACKS].sort(), language);
  }
});

test('no text is there twice', () => {
  const seen = new Map();
  for (const { at, text: words } of all) {
    const plain = words.replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ').trim().toLowerCase();
    assert.ok(!seen.has(plain), `${at} says what ${seen.get(plain)} says`);
    seen.set(plain, at);
  }
});
