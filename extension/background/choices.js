// SPDX-License-Identifier: Apache-2.0
// What somebody chose beside a composer, kept for all tabs and the next start: what is not to be shown again
// (dismissals.js), which reminders were shown today, and for whom one posts on each network. Ids and words of ours only.
import { isoDay } from './dates.js';
import { DISMISSALS_KEY, list, remember } from './dismissals.js';
import { fields, text } from './reading.js';
import { changeStored, readStored } from './storing.js';

/** Reminders of today: `{day, shown: [{rule, entry?}]}`. */
const SHOWN_KEY = 'shown_today';
/** For whom one posts, by network: `company`; what is not there is personal. */
export const POSTING_KEY = 'posting_as';
const MOST_SHOWN = 300;
const MOST_SITES = 50;

/** Everything that content scripts need to know, as the message `choices`. */
export async function choices() {
  const [dismissed, shown, posting] = await Promise.all([list(), readStored(SHOWN_KEY), readStored(POSTING_KEY)]);
  return { type: 'choices', day: isoDay(), dismissed, shown: shownOf(shown, isoDay()), posting_as: sitesOf(posting) };
}

/**
 * A choice that a content script tells; what is none is ignored. True if it was one.
 * @param {unknown} message
 */
export function choose(message) {
  const keep = KEEPERS.get(text(fields(message).type));
  // Where the profile cannot be written to, a choice holds until the page is left.
  keep?.(message).catch(() => {});
  return keep !== undefined;
}

/** @type {Map<string, (message: unknown) => Promise<void>>} */
const KEEPERS = new Map([
  ['dismiss', (message) => remember(message, isoDay())],
  ['shown', noteShown],
  ['posting-as', postAs],
]);

/** Whether a change of the profile's storage is one of choices. @param {Record<string, unknown>} changes @param {string} area */
export function concernsChoices(changes, area) {
  return area === 'local' && [DISMISSALS_KEY, SHOWN_KEY, POSTING_KEY].some((key) => key in changes);
}

/** @param {unknown} message */
async function noteShown(message) {
  const [made] = shownOf({ day: isoDay(), shown: [message] }, isoDay());
  if (!made) return;
  await changeStored(SHOWN_KEY, (stored) => {
    const others = shownOf(stored, isoDay()).filter((one) => one.rule !== made.rule || one.entry !== made.entry);
    return { day: isoDay(), shown: [made, ...others].slice(0, MOST_SHOWN) };
  });
}

/** @param {unknown} message `site` and `as` */
async function postAs(message) {
  const site = text(fields(message).site, 60);
  if (!site) return;
  await changeStored(POSTING_KEY, (stored) => sitesOf({ ...sitesOf(stored), [site]: fields(message).as }));
}

/** @param {unknown} stored @param {string} day @returns {{rule: string, entry?: string}[]} */
function shownOf(stored, day) {
  const { day: noted, shown } = fields(stored);
  if (noted !== day || !Array.isArray(shown)) return [];
  return shown.slice(0, MOST_SHOWN).flatMap((one) => {
    const { rule, entry } = fields(one);
    if (!text(rule, 200)) return [];
    return [text(entry, 200) ? { rule: text(rule, 200), entry: text(entry, 200) } : { rule: text(rule, 200) }];
  });
}

/** @param {unknown} stored @returns {Record<string, 'company'>} */
function sitesOf(stored) {
  const company = Object.entries(fields(stored)).filter(([, as]) => as === 'company');
  return Object.fromEntries(company.slice(0, MOST_SITES).map(([site]) => [text(site, 60), 'company']));
}
