// SPDX-License-Identifier: Apache-2.0
// Texts that Vorab prepares and people send. Pure.

/** What stands in place of a marked word; always the same, so that its length tells nothing. */
export const BLACKED = '█████';
/** Some mail programs take no longer address. */
const LONGEST_ADDRESS = 1800;

/**
 * A text with some places blacked out.
 * @param {string} text
 * @param {{start?: number, end?: number}[]} places in UTF-16 code units, in any order, overlapping or not
 */
export function blackOut(text, places) {
  let made = '';
  let at = 0;
  const sorted = places.filter((place) => place.start !== undefined).sort((a, b) => Number(a.start) - Number(b.start));
  for (const { start = 0, end = 0 } of sorted) {
    if (end <= at) continue;
    if (start > at || !made) made += text.slice(at, start) + BLACKED;
    at = end;
  }
  return made + text.slice(at);
}

/**
 * The address that opens a mail program with a draft.
 * @param {string} to '' leaves it open
 * @param {string} subject
 * @param {string} body
 * @returns {string} without the body if that is too long for an address
 */
export function mailOf(to, subject, body) {
  const start = `mailto:${encodeURIComponent(to).replace(/%40/g, '@')}?subject=${encodeURIComponent(subject)}`;
  const full = `${start}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n').replace(/\p{Surrogate}/gu, '\ufffd'))}`;
  return full.length > LONGEST_ADDRESS ? start : full;
}
