// SPDX-License-Identifier: Apache-2.0
// Reads a corpus (tests/corpus/README.md): what `vorab check` is to see, and what it should find.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = { 'ordinary-posts': 'post', 'ordinary-comments': 'comment', known: 'known' };

/**
 * @typedef {{pack: string, start: number, end: number}} Mark  in UTF-16 code units
 * @typedef {{id: string, kind: string, text: string, marks: Mark[], whole: string[], line: object}} Text
 *   `kind` is post, comment or known; `line` is what `vorab check --format jsonl` reads
 */

/**
 * The text as it would be posted, and where its marks stand in it.
 * @param {string} marked  with `[[pack|words]]`
 * @returns {{text: string, marks: Mark[]}}
 */
export function unmark(marked) {
  const marks = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\[\[([a-z0-9-]+)\|(.+?)\]\]/gs)) {
    const [all, pack, words] = found;
    text += marked.slice(from, found.index);
    marks.push({ pack, start: text.length, end: text.length + words.length });
    text += words;
    from = found.index + all.length;
  }
  return { text: text + marked.slice(from), marks };
}

/**
 * @param {string} kind
 * @param {string} json  a line of the corpus
 * @returns {Text}
 */
export function readText(kind, json) {
  const { id, site, surface, attachments, text: written, whole = [] } = JSON.parse(json);
  // In ordinary texts brackets are brackets.
  const { text, marks } = kind === 'known' ? unmark(written) : { text: written, marks: [] };
  return { id, kind, text, marks, whole, line: { id, text, site, surface, attachments } };
}

/**
 * Every text of `ordinary-posts*`, `ordinary-comments*` and `known*` in a folder, not below it.
 * @param {string} folder
 * @returns {Text[]}
 */
export function readCorpus(folder) {
  return readdirSync(folder).sort().flatMap((name) => {
    const [, kind] = name.match(/^(ordinary-posts|ordinary-comments|known)(?:-.*)?\.jsonl$/) ?? [];
    if (!kind) return [];
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.trim());
    return lines.map((line) => readText(KINDS[kind], line));
  });
}

/** The packs that have something to find in the texts. */
export function packsMarkedIn(texts) {
  return [...new Set(texts.flatMap(({ marks, whole }) => [...marks.map(({ pack }) => pack), ...whole]))];
}
