// SPDX-License-Identifier: Apache-2.0
// Emergency rules in the popup: what is asked for, why, until when, whom to ask. Everybody affected sees them.
import { clock, day } from '../background/dates.js';
import { element } from './card_parts.js';
import { contactLine } from './contacts.js';

/** @typedef {import('../background/policy_parts.js').EmergencyRule} EmergencyRule */

/** Those that speak at a time. @param {EmergencyRule[]} rules @param {number} now milliseconds since 1970 */
export const speaking = (rules, now) => rules.filter(({ begins, ends }) => begins <= now && now < ends);

/** Its end as people write it: a day, or a day and a time where they are. @param {EmergencyRule} rule @param {string} locale */
export function endOf({ until, ends }, locale) {
  if (!until.includes('T')) return day(until, locale);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ends);
  return `${date}, ${clock(ends, locale)}`;
}

/**
 * @param {EmergencyRule} rule
 * @param {string} locale
 * @param {import('../background/state.js').Say} say
 */
export function emergencyLine(rule, locale, say) {
  const line = element('li', '', '', [
    element('p', 'ask', rule.message),
    element('p', '', say('popup_emergency_reason', [rule.reason])),
    element('p', 'soft', say('popup_emergency_end', [endOf(rule, locale)])),
  ]);
  if (rule.contact) line.append(element('ul', '', '', [contactLine(rule.contact)]));
  if (rule.signers.length > 0) line.append(element('p', 'soft', say('popup_emergency_signed', [rule.signers.join(', ')])));
  return line;
}
