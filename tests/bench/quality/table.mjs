// SPDX-License-Identifier: Apache-2.0
// The figures as people read them.
import { disturbedTexts, PER_MONTH, perMonth, precision, SEVERITIES, sum } from './count.mjs';
import { UNBOUND } from './bounds.mjs';

/** Rows of cells, the first one left, the others right. */
export function align(rows) {
  const widths = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows.map((row) => row.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join('  ').trimEnd());
}

const percent = (share) => (Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–');
/** What is nothing is a dot, so that the eye finds what is something. */
const rate = (value) => (value ? value.toFixed(2) : '·');
/** A number of each severity, in columns of their own. */
const each = (value) => SEVERITIES.map((severity) => value(severity).padStart(7)).join('');

const NAMES = each((severity) => severity);
const HEADS = [
  ['per 100 posts', 'per 100 comments', 'per person and month', ''],
  [NAMES, NAMES, NAMES, 'precision'],
];

const rates = (tally, sizes) => [
  each((severity) => rate((100 * tally.disturbing.post[severity]) / sizes.post)),
  each((severity) => rate((100 * tally.disturbing.comment[severity]) / sizes.comment)),
  each((severity) => rate(perMonth(tally.disturbing, severity, sizes))),
  percent(precision(tally)),
];

const share = (tally) => [`${tally.found}/${tally.marked}`, tally.marked ? percent(tally.found / tally.marked) : '–'];

/** By pack, and all of them together. */
export function packTable({ byPack }, sizes, absent = []) {
  const name = (pack) => (absent.includes(pack) ? `${pack} (no such pack)` : pack);
  const row = (label, tally) => [label, ...share(tally), ...rates(tally, sizes)];
  const rows = [...byPack].map(([pack, tally]) => row(name(pack), tally));
  const bound = [...byPack.keys()].filter((pack) => !UNBOUND.includes(pack));
  if (bound.length > 1) {
    const label = bound.length < byPack.size ? `all but ${UNBOUND}` : 'all';
    rows.push(row(label, sum(bound.map((pack) => byPack.get(pack)))));
  }
  return align([['', '', '', ...HEADS[0]], ['pack', 'found', '', ...HEADS[1]], ...rows]);
}

/** By rule: those that found or disturbed anything. */
export function ruleTable({ byRule }, sizes) {
  const rules = [...byRule].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = rules.map(([rule, tally]) => [rule, String(tally.found), ...rates(tally, sizes)]);
  return align([['', '', ...HEADS[0]], ['rule', 'found', ...HEADS[1]], ...rows]);
}

/** Ordinary texts that are disturbed, posts and comments apart, each text once for each severity. */
export function textTable(disturbances, sizes) {
  const counts = disturbedTexts(disturbances);
  const cells = (number, all) => SEVERITIES.map((severity) => `${number(severity)} (${percent(number(severity) / all)})`);
  const all = sizes.post + sizes.comment;
  const month = Object.values(PER_MONTH).reduce((texts, more) => texts + more);
  return align([
    ['ordinary texts', '', 'with a hint', 'with a warning', 'with a stop'],
    ['posts', String(sizes.post), ...cells((severity) => counts.post[severity], sizes.post)],
    ['comments', String(sizes.comment), ...cells((severity) => counts.comment[severity], sizes.comment)],
    ['both', String(all), ...cells((severity) => counts.post[severity] + counts.comment[severity], all)],
    ['per person and month', month.toFixed(0), ...SEVERITIES.map((severity) => rate(perMonth(counts, severity, sizes)))],
  ]);
}

const LEFT = 40;

/** The words with what stands around them, on one line. */
export function excerpt(text, { start, end }) {
  if (start === undefined) return `(the whole text) ${oneLine(text.slice(0, 2 * LEFT))}${text.length > 2 * LEFT ? '…' : ''}`;
  const before = text.slice(Math.max(0, start - LEFT), start);
  const after = text.slice(end, end + LEFT);
  return oneLine(`${start > LEFT ? '…' : ''}${before}[${text.slice(start, end)}]${after}${end + LEFT < text.length ? '…' : ''}`);
}

const oneLine = (text) => text.replace(/\s+/g, ' ');

/** What was missed, and what disturbed, each with its words. */
export function details({ misses, disturbances }) {
  const missed = misses.map(({ text, pack, mark }) => [pack, `${text.id}  ${pack}  ${excerpt(text.text, mark ?? {})}`]);
  const disturbed = disturbances.map(({ text, finding }) => [
    finding.rule,
    `${text.id}  ${finding.severity} ${finding.rule}  ${excerpt(text.text, finding)}`,
  ]);
  const lines = (pairs) => pairs.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, line]) => `  ${line}`);
  return [`Misses (${misses.length})`, ...lines(missed), '', `Disturbances (${disturbances.length})`, ...lines(disturbed)];
}
