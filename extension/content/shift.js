// SPDX-License-Identifier: Apache-2.0
// Marks move with the typing. Two texts are told apart by one edit (common beginning, common end);
// marks behind it move, marks that it touched are dropped: nothing stale is ever shown. Pure.

/**
 * @typedef {{start: number, removed: number, inserted: string}} Edit
 */

/** Whether a place lies within a character of two units. @param {string} text @param {number} at */
function splitsPair(text, at) {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
}

/**
 * The single edit that leads from one text to another, in whole characters; null if they are equal.
 * @param {string} before
 * @param {string} after
 * @returns {Edit|null}
 */
function singleEdit(before, after) {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) ++start;
  if (splitsPair(before, start) || splitsPair(after, start)) --start;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    ++tail;
  }
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) --tail;
  return { start, removed: before.length - start - tail, inserted: after.slice(start, after.length - tail) };
}

/** Whether two neighbours would read as one word. @param {string} left @param {string} right */
function joins(left, right) {
  return /[\p{L}\p{M}\p{N}_]$/u.test(left) && /^[\p{L}\p{M}\p{N}_]/u.test(right);
}

/**
 * The findings that an edit left alone, moved to where they are now. Findings of the whole post stay.
 * @template {{start?: number, end?: number}} T
 * @param {T[]} findings
 * @param {string} before
 * @param {string} after
 * @returns {T[]}
 */
function shiftFindings(findings, before, after) {
  const edit = singleEdit(before, after);
  if (!edit) return findings;
  const editEnd = edit.start + edit.removed;
  const by = edit.inserted.length - edit.removed;
  const kept = [];
  for (const finding of findings) {
    const { start, end } = finding;
    if (start === undefined || end === undefined) {
      kept.push(finding);
    } else if (end <= edit.start) {
      // What now follows the span must not continue its last word.
      const grew = end === edit.start && joins(after.slice(0, end), after.slice(end));
      if (!grew) kept.push(finding);
    } else if (start >= editEnd) {
      const grew = start === editEnd && joins(after.slice(0, start + by), after.slice(start + by));
      if (!grew) kept.push({ ...finding, start: start + by, end: end + by });
    }
  }
  return kept;
}
