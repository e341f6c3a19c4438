// SPDX-License-Identifier: Apache-2.0
// Overlapping findings share one mark, drawn by the gravest; the card lists the others. Pure.

/**
 * A finding as the host sends it (PROTOCOL.md).
 * @typedef {object} Finding
 * @property {string} rule
 * @property {string} [category]
 * @property {string} severity   hint, warn or stop
 * @property {number} [start]    UTF-16 units; without it the finding concerns the whole post
 * @property {number} [end]
 * @property {string} [scope]    `thread`: the whole thread
 * @property {string} [entry]
 * @property {string} message
 * @property {string} [why]
 * @property {string[]} [instead]
 * @property {string} [replace]  `whole` or `copy`
 * @property {number} [replace_start]  what `instead` replaces, where that is more than the marked words
 * @property {number} [replace_end]
 * @property {string} [section]
 * @property {string} [link]
 * @property {any} [contact]
 * @property {string} [show]     `once-a-post` or `once-a-day`; else always
 */

/**
 * One mark: a span (or the whole post) and all findings there, gravest first.
 * @typedef {{start?: number, end?: number, findings: Finding[]}} Mark
 */

const GRAVITY = ['hint', 'warn', 'stop'];

/** Gravest first; the earlier and the longer before the others. @param {Finding} a @param {Finding} b */
function byGravity(a, b) {
  const graver = GRAVITY.indexOf(b.severity) - GRAVITY.indexOf(a.severity);
  return graver || (a.start ?? 0) - (b.start ?? 0) || (b.end ?? 0) - (a.end ?? 0);
}

/**
 * The marks of a text, in reading order; findings of the whole post make one mark at the end.
 * @param {Finding[]} findings
 * @returns {Mark[]}
 */
function groupFindings(findings) {
  const spans = findings.filter((finding) => (finding.end ?? 0) > (finding.start ?? 0));
  const whole = findings.filter((finding) => finding.start === undefined);
  spans.sort((a, b) => Number(a.start) - Number(b.start) || Number(b.end) - Number(a.end));
  /** @type {Mark[]} */
  const marks = [];
  let reach = -1;
  for (const finding of spans) {
    if (Number(finding.start) < reach) marks[marks.length - 1].findings.push(finding);
    else marks.push({ findings: [finding] });
    reach = Math.max(reach, Number(finding.end));
  }
  for (const mark of marks) {
    mark.findings.sort(byGravity);
    mark.start = mark.findings[0].start;
    mark.end = mark.findings[0].end;
  }
  if (whole.length) marks.push({ findings: whole.sort(byGravity) });
  return marks;
}
