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
  'ordinary-posts': { prefix: 'op', least: 600, heldout: 160, surface: /^post$/, keys: ['id', 'site', 'surface', 'tags', 'attachments', 'text'] },
  'ordinary-comments': { prefix: 'oc', least: 300, heldout: 140, surface: /^comment$/, keys: ['id', 'site', 'surface', 'tags', 'text'] },
  known: { prefix: 'kf', least: 300, heldout: 160, surface: /^(post|comment)$/, keys: ['id', 'site', 'surface', 'attachments', 'text', 'whole'] },
};

/** The lines of a file, each with where it stands. */
function lines(path) {
  const content = text(path);
  assert.ok(content.endsWith('}\n'), `${path} ends with a line`);
  return content
    .trimEnd()
    .split('\n')
    .map((line, index) => ({ at: `${path}:${index + 1}`, number: index + 1, ...JSON.parse(line) }));
}

/** The lines of one kind with their language. */
const read = (kind) => ['de', 'en'].flatMap((language) => lines(`tests/corpus/${kind}-${language}.jsonl`).map((line) => ({ ...line, language })));

/** The lines of one kind in a further set; one file has both languages, the id says which. */
const readSet = (set, kind) => lines(`tests/corpus/${set}/${kind}.jsonl`).map((line) => ({ ...line, language: line.id.split('-')[2] }));

/** The marks of a text as [pack, words]; fails on brackets that are no mark. */
function marks({ at, text: marked }) {
  const mark = /\[\[([a-z-]+)\|(.+?)\]\]/gs;
  assert.doesNotMatch(marked.replace(mark, ''), /\[\[|\]\]/, `${at}: a mark is broken`);
  return [...marked.matchAll(mark)].map(([, pack, words]) => [pack, words]);
}

const corpus = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, read(kind)]));
/** Sets of their own, and what their ids begin with. */
const SETS = { heldout: 'ho', later: 'la' };
const sets = Object.fromEntries(Object.keys(SETS).map((set) => [set, Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, readSet(set, kind)]))]));
const { heldout } = sets;
const every = [corpus, ...Object.values(sets)];
const all = every.flatMap((set) => Object.values(set).flat());
const ordinary = every.flatMap((set) => [...set['ordinary-posts'], ...set['ordinary-comments']]);

test('each file belongs to a kind, and to a language or a further set', () => {
  const further = Object.keys(SETS).map((set) => `${set}/`);
  const names = Object.keys(KINDS).flatMap((kind) => [...['-de', '-en'].map((end) => kind + end), ...further.map((set) => set + kind)].map((name) => `tests/corpus/${name}.jsonl`));
  assert.deepEqual(files(/\.jsonl$/, 'tests/corpus'), names.sort());
});

/** Fails unless the lines have their ids in order, known keys and known places. */
function wellFormed(each, prefix, { surface, keys }) {
  const format = text('native-host/policy/format.h');
  for (const { at, language, number, ...line } of each) {
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
}

for (const [kind, form] of Object.entries(KINDS)) {
  test(`${kind}: at least ${form.least}, ids in order, known keys, known places`, () => {
    assert.ok(corpus[kind].length >= form.least, `only ${corpus[kind].length}`);
    wellFormed(corpus[kind], form.prefix, form);
  });

  for (const [set, prefix] of Object.entries(SETS)) {
    test(`${kind}, ${set}: at least ${form.heldout}, about half in each language, as well-formed`, () => {
      const each = sets[set][kind];
      assert.ok(each.length >= form.heldout, `only ${each.length}`);
      for (const language of ['de', 'en']) {
        const share = each.filter((line) => line.language === language).length / each.length;
        assert.ok(share > 0.4 && share < 0.6, `${language}: ${share}`);
      }
      wellFormed(each, `${prefix}-${form.prefix}`, form);
    });
  }
}

test('ordinary texts have tags and no marks', () => {
  for (const line of ordinary) {
    assert.ok(line.tags?.length > 0, `${line.at}: no tags`);
    for (const tag of line.tags) assert.match(tag, /^\S(.*\S)?$/, line.at);
    assert.equal(marks(line).length, 0, line.at);
  }
});

/** How many texts have a finding of each pack; fails on a text without any, and on marks that are none. */
function textsByPack(known) {
  const counts = new Map();
  for (const line of known) {
    const found = marks(line);
    assert.ok(found.length > 0 || line.whole?.length > 0, `${line.at}: nothing to find`);
    for (const [, words] of found) assert.equal(words, words.trim(), `${line.at}: space inside a mark`);
    for (const pack of new Set([...found.map(([name]) => name), ...(line.whole ?? [])])) {
      assert.ok(PACKS.includes(pack), `${line.at}: ${pack}`);
      counts.set(pack, (counts.get(pack) ?? 0) + 1);
    }
  }
  return counts;
}

test('known findings: every text has one, spans are words, packs are known and none is forgotten', () => {
  for (const language of ['de', 'en']) {
    const counts = textsByPack(corpus.known.filter((each) => each.language === language));
    assert.deepEqual([...counts.keys()].sort(), [...PACKS].sort(), language);
  }
});

test('known findings, later: as well-formed', () => {
  textsByPack(sets.later.known);
});

test('known findings, held out: as well-formed, and enough for every pack but insults', () => {
  const counts = textsByPack(heldout.known);
  for (const pack of PACKS.filter((name) => name !== 'insults')) {
    assert.ok(counts.get(pack) >= 18, `${pack}: ${counts.get(pack)}`);
  }
});

test('the further sets are about the same company', () => {
  for (const set of Object.keys(SETS)) assert.equal(text(`tests/corpus/${set}/company.json`), text('tests/corpus/company.json'));
});

test('no text is there twice', () => {
  const seen = new Map();
  for (const { at, text: words } of all) {
    const plain = words.replace(/[^\p{L}\p{N}\p{So}]+/gu, ' ').trim().toLowerCase();
    assert.ok(!seen.has(plain), `${at} says what ${seen.get(plain)} says`);
    seen.set(plain, at);
  }
});
