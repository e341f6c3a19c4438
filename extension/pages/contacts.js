// SPDX-License-Identifier: Apache-2.0
// Whom to ask or call, as lines of a list and as choices.
import { element, link } from './card_parts.js';

/** @typedef {import('../background/incoming.js').Contact} Contact */

/** @param {Contact} contact */
export function contactLine({ role, mail, phone }) {
  const line = element('li', '', '', [element('span', 'role', role || mail || phone)]);
  if (phone) line.append(element('br'), link(phone, telOf(phone)));
  if (mail) line.append(element('br'), link(mail, `mailto:${mail}`));
  return line;
}

/** The address that dials a phone number. @param {string} phone */
export const telOf = (phone) => `tel:${phone.replace(/[^+\d]/g, '')}`;

/**
 * Fills a choice with those who have a mail address; keeps what was chosen.
 * @param {HTMLSelectElement} choice
 * @param {Contact[]} contacts
 * @returns {boolean} false if there is nobody
 */
export function offerContacts(choice, contacts) {
  const before = choice.value;
  const able = contacts.filter(({ mail }) => mail);
  choice.replaceChildren(...able.map(({ role, mail = '' }) => new Option(role ? `${role} (${mail})` : mail, mail)));
  if (able.some(({ mail }) => mail === before)) choice.value = before;
  return able.length > 0;
}
