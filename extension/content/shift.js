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
 * A finding whose suggestion replaces more than the marked words: moved by an edit beside the mark. Where the edit
 * touched those other words, the suggestion would break the sentence now, and can only be copied.
 * @template {{start?: number, end?: number, replace?: string, replace_start?: number, replace_end?: number}} T
 * @param {T} finding  already moved by `by`
 * @param {{edit: Edit, by: number, after: string}} how  `by`: how far the finding moved
 * @returns {T}
 */
function shiftReplacement(finding, { edit, by, after }) {
  if (finding.replace_start === undefined || finding.replace_end === undefined) return finding;
  const start = finding.replace_start + by;
  const end = finding.replace_end + by;
  const length = edit.inserted.length;
  const untouched = by === 0 && finding.replace_end <= edit.start;
  const moved = finding.replace_start >= edit.start + edit.removed;
  const shift = edit.inserted.length - edit.removed;
  if (untouched || (moved && by === shift)) {
    const at = untouched ? end === edit.start && end : start === edit.start + length && start;
    if (at === false || !joins(after.slice(0, at), after.slice(at))) {
      return { ...finding, replace_start: start, replace_end: end };
    }
  }
  const copied = { ...finding, replace: 'copy' };
  delete copied.replace_start;
  delete copied.replace_end;
  return copied;
}

/**
 * The findings that an edit left alone, moved to where they are now. Findings of the whole post stay.
 * @template {{start?: number, end?: number, replace?: string, replace_start?: number, replace_end?: number}} T
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
      if (!grew) kept.push(shiftReplacement(finding, { edit, by: 0, after }));
    } else if (start >= editEnd) {
      const grew = start === editEnd && joins(after.slice(0, start + by), after.slice(start + by));
      if (!grew) kept.push(shiftReplacement({ ...finding, start: start + by, end: end + by }, { edit, by, after }));
    }
  }
  return kept;
}
