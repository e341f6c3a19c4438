// SPDX-License-Identifier: Apache-2.0
// Single values from outside, made safe: what does not fit becomes empty, what is too long is cut.

/** What somebody may have done about a finding. */
export const ACTIONS = new Set(['dismissed', 'replaced', 'posted-anyway', 'false-alarm']);

const STRING_LIMIT = 2000;
const LIST_LIMIT = 200;

/** @param {unknown} value @returns {Record<string, unknown>} */
export const fields = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {any} */ (value) : {};

/** @param {unknown} value @param {number} [limit] @returns {string} '' if it is no string; a longer one is cut */
export const text = (value, limit = STRING_LIMIT) => (typeof value === 'string' ? value.slice(0, limit) : '');

/** @param {unknown} value @returns {unknown[]} */
export const list = (value) => (Array.isArray(value) ? value.slice(0, LIST_LIMIT) : []);

/** @param {unknown} value @returns {string[]} */
export const texts = (value) => list(value).map((item) => text(item)).filter(Boolean);

/** @param {unknown} value @param {number} low @param {number} high @param {number} otherwise @returns {number} */
export const whole = (value, low, high, otherwise) =>
  Number.isSafeInteger(value) && Number(value) >= low && Number(value) <= high ? Number(value) : otherwise;

/** @param {unknown} value @returns {string} the address if it is one of the web, else '' */
export function webAddress(value) {
  try {
    const url = new URL(text(value));
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : '';
  } catch {
    return '';
  }
}

/** A text by language or a plain one. @param {unknown} value @param {string} locale */
export function localized(value, locale) {
  if (typeof value === 'string') return text(value);
  const byLanguage = fields(value);
  return text(byLanguage[locale]) || text(byLanguage.en) || text(byLanguage.de);
}
