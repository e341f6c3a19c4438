// SPDX-License-Identifier: Apache-2.0
// How much time is left until a deadline. Pure.
import { isoDay } from '../background/dates.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/**
 * @param {number} since milliseconds since 1970
 * @param {number} hours how long the deadline is
 * @param {number} now milliseconds since 1970
 * @returns {{end: number, over: boolean, hours: number, minutes: number}} hours and minutes that are left, rounded down
 */
export function timeLeft(since, hours, now) {
  const end = since + hours * HOUR;
  const left = Math.max(0, end - now);
  return { end, over: left === 0, hours: Math.floor(left / HOUR), minutes: Math.floor((left % HOUR) / MINUTE) };
}

/** The value of a `datetime-local` field for a moment, in the time of this place. @param {Date} date */
export function localTime(date) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${isoDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
