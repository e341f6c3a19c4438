// SPDX-License-Identifier: Apache-2.0
// What somebody does not want to be shown again: rule and entry by their ids, and where. Never a text. It is kept in
// this browser's profile only; the popup lists it and takes single choices back.
import { fields, text } from './reading.js';
import { changeStored, readStored } from './storing.js';

/**
 * @typedef {object} Dismissal
 * @property {string} rule
 * @property {string} [entry] of the rule's list; without it the whole rule
 * @property {string} [site]  only on this network; without it everywhere
 * @property {string} since   the day of the choice, as 2026-11-30
 */

export const DISMISSALS_KEY = 'dismissals';
/** So many are kept; the oldest go. */
const MOST = 300;

/** What is remembered, the newest first. @returns {Promise<Dismissal[]>} */
export async function list() {
  return dismissals(await readStored(DISMISSALS_KEY));
}

/**
 * Remember one. A choice for everywhere takes the place of those for single networks.
 * @param {unknown} wish `rule`, `entry?`, `site?`; without a rule nothing happens
 * @param {string} today as 2026-11-30
 */
export async function remember(wish, today) {
  const [made] = dismissals([{ ...fields(wish), since: today }]);
  if (!made) return;
  await changeStored(DISMISSALS_KEY, (stored) => {
    const others = dismissals(stored).filter((one) => !covers(made, one));
    return [made, ...others].slice(0, MOST);
  });
}

/** Take one back: it is shown again. @param {Dismissal} dismissal one of `list()` */
export async function forget({ rule, entry, site }) {
  await changeStored(DISMISSALS_KEY, (stored) =>
    dismissals(stored).filter((one) => one.rule !== rule || one.entry !== entry || one.site !== site),
  );
}

/** Take all of them back. */
export async function forgetAll() {
  await changeStored(DISMISSALS_KEY, () => []);
}

/** Whether the wider one says all that the other says. @param {Dismissal} wide @param {Dismissal} other */
function covers(wide, other) {
  const alike = wide.rule === other.rule && wide.entry === other.entry;
  return alike && (wide.site === undefined || wide.site === other.site);
}

/** Of anything at all, what can be used. @param {unknown} stored @returns {Dismissal[]} */
function dismissals(stored) {
  const all = Array.isArray(stored) ? stored.slice(0, MOST) : [];
  return all.flatMap((one) => {
    const from = fields(one);
    const rule = text(from.rule, 200);
    if (!rule) return [];
    /** @type {Dismissal} */
    const made = { rule, since: text(from.since, 10) };
    if (text(from.entry, 200)) made.entry = text(from.entry, 200);
    if (text(from.site, 60)) made.site = text(from.site, 60);
    return [made];
  });
}
