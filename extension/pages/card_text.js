// SPDX-License-Identifier: Apache-2.0
// Texts that somebody may send about a finding: a question to the team, or that it is a false alarm. They are only
// prepared: nothing is kept, and the person sends or copies them. Pure: words of ours come in as a function.
import { BLACKED, mailOf } from './prepared.js';

/**
 * @typedef {(key: string, values?: string[]) => string} Say
 * @typedef {{text: string, marked: boolean}[]} Excerpt  the words around the finding
 * @typedef {'ask'|'false'} Purpose
 * @typedef {{to: string, subject: string, body: string}} Draft  `to` is '' if no mail address is known
 */

/**
 * An excerpt as it may be shown to others: in a question the marked words are blacked out, in a report of a false
 * alarm, which is about the rule, all words.
 * @param {Excerpt} excerpt @param {Purpose} purpose @param {boolean} open nothing is blacked out
 */
export function shownExcerpt(excerpt, purpose, open) {
  const pieces = excerpt.map(({ text, marked }) => (!open && (marked || purpose === 'false') ? blackened(text) : text));
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** @param {string} text */
const blackened = (text) => text.replace(/\S+/g, BLACKED);

/**
 * @param {Purpose} purpose
 * @param {{finding: any, policy: any, network: string, excerpt: Excerpt, open: boolean}} about
 * @param {Say} say
 * @returns {Draft}
 */
export function draftOf(purpose, { finding, policy, network, excerpt, open }, say) {
  const words = shownExcerpt(excerpt, purpose, open);
  const quote = words ? `\n\n${say('draft_quote', [words])}` : '';
  const guideline = policy?.title ? say('draft_guideline', [policy.title, String(policy.version ?? '')]) : '';
  const facts = [
    say('draft_rule', [finding.rule]),
    guideline,
    finding.section ? say('draft_section', [finding.section]) : '',
    network ? say('draft_network', [network]) : '',
  ];
  const opening = say(`draft_${purpose}_opening`, [finding.message]);
  const body = [`${say('draft_hello')}\n\n${opening}${quote}`, facts.filter(Boolean).join('\n'), say('draft_thanks')].join('\n\n');
  return { to: mailboxOf(finding.contact) || mailboxOf(policy?.contacts?.[0]), subject: say(`draft_${purpose}_subject`, [finding.rule]), body };
}

/** Whom it is for, as people say it. @param {any} finding @param {any} policy */
export function contactName(finding, policy) {
  const who = finding.contact || policy?.contacts?.[0];
  return typeof who === 'string' ? who : who?.role || who?.mail || who?.phone || '';
}

/** @param {any} who a mail address, or somebody who may have one */
function mailboxOf(who) {
  const mail = typeof who === 'string' ? who : (who?.mail ?? '');
  return /^[^\s@?&]+@[^\s@?&]+$/.test(mail) ? mail : '';
}

/** The address that opens a mail with a draft; '' where that would be too long. @param {Draft} draft */
export function mailtoOf({ to, subject, body }) {
  const address = to ? mailOf(to, subject, body) : '';
  return address.includes('&body=') ? address : '';
}
