// SPDX-License-Identifier: Apache-2.0
// What was found and what disturbed, from texts and the findings in them.
import { packOf } from './packs.mjs';

export const SEVERITIES = ['hint', 'warn', 'stop'];

/** What one person writes in a month of 52/12 weeks. */
export const PER_MONTH = { post: (2 * 52) / 12, comment: (25 * 52) / 12 };

/**
 * @typedef {import('./corpus.mjs').Text} Text
 * @typedef {{rule: string, severity: string, start?: number, end?: number}} Finding
 * @typedef {{post: Record<string, number>, comment: Record<string, number>}} Disturbances
 * @typedef {{marked: number, found: number, right: number, disturbing: Disturbances}} Tally
 *   `marked`: findings that are known, `found` of them; `right`: findings on known ones
 */

const none = () => Object.fromEntries(SEVERITIES.map((severity) => [severity, 0]));

/** @returns {Tally} */
export const emptyTally = () => ({ marked: 0, found: 0, right: 0, disturbing: { post: none(), comment: none() } });

/** A finding without a place is about the whole text, and names no words of it. */
const touches = ({ start, end }, mark) => start < mark.end && end > mark.start;

/**
 * What a text should be found for, each with the findings of its pack that do so.
 * @param {Text} text
 * @param {(Finding & {pack: string})[]} findings
 */
function targetsOf({ marks, whole }, findings) {
  const of = (name) => findings.filter(({ pack }) => pack === name);
  return [
    ...marks.map((mark) => ({ pack: mark.pack, mark, by: of(mark.pack).filter((one) => touches(one, mark)) })),
    ...whole.map((pack) => ({ pack, mark: undefined, by: of(pack) })),
  ];
}

/**
 * @param {Text[]} texts
 * @param {Map<string, Finding[]>} answers  findings by the texts' ids
 * @param {string[]} packs  those that are on, and those whose marks count
 */
export function count(texts, answers, packs) {
  const byPack = new Map(packs.map((pack) => [pack, emptyTally()]));
  const byRule = new Map();
  const misses = [];
  const disturbances = [];
  const ruleTally = (rule) => byRule.get(rule) ?? byRule.set(rule, emptyTally()).get(rule);

  const countKnown = (text, findings) => {
    const right = new Set();
    for (const target of targetsOf(text, findings).filter(({ pack }) => byPack.has(pack))) {
      byPack.get(target.pack).marked += 1;
      if (target.by.length === 0) misses.push({ text, ...target });
      else byPack.get(target.pack).found += 1;
      for (const rule of new Set(target.by.map((finding) => finding.rule))) ruleTally(rule).found += 1;
      for (const finding of target.by) right.add(finding);
    }
    for (const { pack, rule } of right) {
      byPack.get(pack).right += 1;
      ruleTally(rule).right += 1;
    }
  };

  for (const text of texts) {
    const findings = (answers.get(text.id) ?? [])
      .map((finding) => ({ ...finding, pack: packOf(finding.rule, packs) }))
      .filter(({ pack }) => pack);
    if (text.kind === 'known') {
      countKnown(text, findings);
      continue;
    }
    for (const finding of findings) {
      byPack.get(finding.pack).disturbing[text.kind][finding.severity] += 1;
      ruleTally(finding.rule).disturbing[text.kind][finding.severity] += 1;
      disturbances.push({ text, finding });
    }
  }
  return { byPack, byRule, misses, disturbances };
}

/** Several tallies as one. */
export function sum(tallies) {
  const all = emptyTally();
  for (const tally of tallies) {
    for (const key of ['marked', 'found', 'right']) all[key] += tally[key];
    for (const kind of ['post', 'comment']) {
      for (const severity of SEVERITIES) all.disturbing[kind][severity] += tally.disturbing[kind][severity];
    }
  }
  return all;
}

/** How many findings disturb, of all severities. */
export const disturbing = ({ disturbing: { post, comment } }) =>
  [...Object.values(post), ...Object.values(comment)].reduce((total, one) => total + one, 0);

/** The share of right findings among right and disturbing ones; NaN if there are none. */
export const precision = (tally) => tally.right / (tally.right + disturbing(tally));

/** How many of what was counted in ordinary texts come to one person in a month. */
export const perMonth = (counts, severity, sizes) =>
  Object.entries(PER_MONTH).reduce((total, [kind, texts]) => total + (texts * counts[kind][severity]) / (sizes[kind] || 1), 0);

/** How many texts there are of each kind. */
export function sizesOf(texts) {
  const sizes = { post: 0, comment: 0, known: 0 };
  for (const { kind } of texts) sizes[kind] += 1;
  return sizes;
}

/**
 * How many ordinary texts have a finding of each severity. A text with several counts once for each
 * severity that is in it.
 * @param {{text: Text, finding: Finding}[]} disturbances
 * @returns {Disturbances}
 */
export function disturbedTexts(disturbances) {
  const seen = new Set();
  const counts = { post: none(), comment: none() };
  for (const { text, finding } of disturbances) {
    const key = `${text.id} ${finding.severity}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[text.kind][finding.severity] += 1;
  }
  return counts;
}
