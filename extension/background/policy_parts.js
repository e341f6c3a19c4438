// SPDX-License-Identifier: Apache-2.0
// Parts of a policy that only our own pages read: emergency, changes, the rules in force. Made safe like
// everything from outside (incoming.js); limits as in PROTOCOL.md.
import { fields, list, localized, text, texts, webAddress, whole } from './reading.js';

const STEPS_LIMIT = 12;
const DEADLINES_LIMIT = 6;
const CHANGES_LIMIT = 20;
const EMERGENCY_RULES_LIMIT = 5;
const RULES_LIMIT = 5000;
const PRACTICE_LIMIT = 20;
const SITES_LIMIT = 50;
/** A year, in hours. */
const HOURS_LIMIT = 8760;

/**
 * @typedef {{role: string, mail?: string, phone?: string}} Contact
 * @typedef {{title: string, hours: number, text: string}} Deadline
 * @typedef {{link: string, text: string}} Place where a network's delete function is
 * @typedef {object} Emergency what to do when something was posted that should not have been
 * @property {string[]} steps @property {Record<string, Place>} sites by site id @property {Contact[]} contacts
 * @property {string[]} evidence @property {Deadline[]} deadlines
 * @typedef {object} EmergencyRule a few words that should not be posted for some days, and why
 * @property {string} id @property {string} message @property {string} reason
 * @property {string} until as written: a day or a time
 * @property {number} begins @property {number} ends milliseconds since 1970
 * @property {string[]} signers @property {Contact | null} contact
 * @typedef {{version: number, date: string, text: string}} Change
 * @typedef {{text: string, hit: boolean}} Exercise
 * @typedef {object} Rule
 * @property {string} rule @property {string} kind @property {string} category @property {string} severity '' if it depends
 * @property {string} message @property {string} why @property {string} section @property {string} link @property {string} pack
 * @property {string[]} narrowing @property {number} entries @property {number} hidden @property {boolean} quiet
 * @property {Exercise[]} practice
 */

/** @param {unknown} value @param {string} locale @returns {Contact} */
export function contact(value, locale) {
  const from = fields(value);
  return { role: localized(from.role, locale), mail: text(from.mail, 320), phone: text(from.phone, 60) };
}

/** @param {unknown} value @param {string} locale @returns {Emergency | null} null if the policy says nothing of it */
export function emergency(value, locale) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const from = fields(value);
  const sentences = (/** @type {unknown} */ many) => list(many).map((one) => localized(one, locale)).filter(Boolean).slice(0, STEPS_LIMIT);
  const sites = Object.entries(fields(from.sites)).slice(0, SITES_LIMIT).map(([id, place]) => [text(id, 60), {
    link: webAddress(fields(place).link), text: localized(fields(place).text, locale),
  }]);
  return {
    steps: sentences(from.steps),
    sites: Object.fromEntries(sites),
    contacts: list(from.contacts).map((one) => contact(one, locale)),
    evidence: sentences(from.evidence),
    deadlines: list(from.deadlines).slice(0, DEADLINES_LIMIT).map((one) => ({
      title: localized(fields(one).title, locale), hours: whole(fields(one).hours, 1, HOURS_LIMIT, 0), text: localized(fields(one).text, locale),
    })).filter(({ title, hours }) => title && hours),
  };
}

/** @param {unknown} value @param {string} locale @returns {EmergencyRule[]} */
export function emergencyRules(value, locale) {
  return list(value).slice(0, EMERGENCY_RULES_LIMIT).map(fields).map((from) => ({
    id: text(from.id, 100),
    message: localized(from.message, locale),
    reason: localized(from.reason, locale),
    until: text(from.until, 40),
    begins: Date.parse(text(from.begins)),
    ends: Date.parse(text(from.ends)),
    signers: texts(from.signers),
    contact: from.contact ? contact(from.contact, locale) : null,
  })).filter(({ id, begins, ends }) => id && begins < ends);
}

/** @param {unknown} value @param {string} locale @returns {Change[]} the newest first */
export function changes(value, locale) {
  return list(value).slice(0, CHANGES_LIMIT).map((one) => ({
    version: whole(fields(one).version, 0, Number.MAX_SAFE_INTEGER, 0),
    date: text(fields(one).date, 40),
    text: localized(fields(one).text, locale),
  })).filter((change) => change.text);
}

/**
 * The rules in force; null if it is no such answer.
 * @param {unknown} message
 */
export function rules(message) {
  const from = fields(message);
  const id = text(from.id, 100);
  if (!id || !Array.isArray(from.rules)) return null;
  return {
    id,
    rules: from.rules.slice(0, RULES_LIMIT).map(rule).filter((one) => one.rule),
    capped: from.capped === true || from.rules.length > RULES_LIMIT,
  };
}

/** @param {unknown} value @returns {Rule} */
function rule(value) {
  const from = fields(value);
  return {
    rule: text(from.rule), kind: text(from.kind, 60), category: text(from.category, 100),
    severity: ['hint', 'warn', 'stop'].includes(text(from.severity)) ? text(from.severity) : '',
    message: text(from.message), why: text(from.why), section: text(from.section), link: webAddress(from.link), pack: text(from.pack),
    narrowing: texts(from.narrowing),
    entries: whole(from.entries, 0, Number.MAX_SAFE_INTEGER, 0),
    hidden: whole(from.hidden, 0, Number.MAX_SAFE_INTEGER, 0),
    quiet: from.quiet === true,
    practice: list(from.practice).slice(0, PRACTICE_LIMIT)
      .map((one) => ({ text: text(fields(one).text), hit: fields(one).hit === true })).filter((one) => one.text),
  };
}
