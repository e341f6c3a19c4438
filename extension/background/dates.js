// SPDX-License-Identifier: Apache-2.0
// Days and times, as they are kept and as people write them. Pure.

/** A day of the place where one is, as it is kept: 2026-11-30. @param {Date} [date] */
export function isoDay(date = new Date()) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * A day as people write it; what is no ISO date is given back as it is.
 * @param {string} iso @param {string} locale
 */
export function day(iso, locale) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The time of day as people write it. @param {number} at milliseconds since 1970 @param {string} locale */
export function clock(at, locale) {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
}
