// SPDX-License-Identifier: Apache-2.0
// The page shares its thread with us and can take the time. So that an answer takes as long whether something was found
// or not, as many places are measured and painted after each: what the marks leave of that number are decoys, so faint
// that nobody sees them. Pure.

/** So many marks and decoys are there together; more marks than that in one text are rare. */
const PLACES = 64;
/** As long as what is found mostly is, in UTF-16 units. */
const DECOY_LENGTH = 9;
/** How much is seen of what is only painted for the time that it takes: one part in 255, which is nothing. */
const UNSEEN = 0.004;

/**
 * Decoys spread over a text, as many as these marks leave.
 * @param {Mark[]} marks
 * @param {number} length of the text, in UTF-16 units
 * @returns {Mark[]}
 */
function decoysBeside(marks, length) {
  const marked = marks.filter((mark) => mark.start !== undefined).length;
  const count = Math.max(0, PLACES - marked);
  const last = Math.max(0, length - DECOY_LENGTH);
  return Array.from({ length: count }, (_, index) => {
    const start = Math.round((last * index) / Math.max(1, count - 1));
    return { start, end: Math.min(length, start + DECOY_LENGTH), findings: [] };
  });
}
