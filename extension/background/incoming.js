// SPDX-License-Identifier: Apache-2.0
// What comes from outside, made safe: the host's messages and those of content scripts.
//
// Nothing is trusted: not the type of a field, not its length, not how many there are. What does not
// fit is left out; what is left has the types written here. Unknown fields are dropped.

import { STATES } from './codes.js';
import { ALWAYS } from './networks.js';
import { changes, contact, emergency, emergencyRules } from './policy_parts.js';
import { ACTIONS, fields, list, localized, text, texts, webAddress, whole } from './reading.js';
import { siteData } from './site_data.js';

/** Longest text of a composer that is sent, in UTF-16 code units (worst case 6 bytes each in JSON, the host reads 8 MiB). */
export const TEXT_LIMIT = 1_000_000;
const FINDINGS_LIMIT = 1000;
const SHORTCUTS_LIMIT = 200;

const SEVERITIES = new Set(['hint', 'warn', 'stop']);
/** Keys inside a composer, where the policy names no others: modifiers, `+`, and the key as `KeyboardEvent.code` calls it without "Key". */
const SHORTCUTS = { next: 'Alt+Shift+V' };
const HOST_STATES = new Set(STATES);

/**
 * @typedef {import('./policy_parts.js').Contact} Contact
 * @typedef {object} Policy
 * @property {string} id @property {string} title @property {number} version @property {string} publisher
 * @property {string} issued @property {string} expires @property {string} guideline
 * @property {Contact[]} contacts @property {import('./policy_parts.js').Emergency | null} emergency
 * @property {import('./policy_parts.js').EmergencyRule[]} emergency_rules
 * @property {import('./policy_parts.js').Change[]} changes @property {Trial | null} trial
 * @property {Signature[]} signatures who signed each of its files; empty if nobody did, or no key is installed
 * @typedef {{file: string, signers: string[], employees: string[]}} Signature `employees`: those who signed for the employees
 * @typedef {{count: number, until: string, counted: boolean}} Trial how many rules are on trial, their last day
 * @typedef {object} Settings
 * @property {string[]} sites @property {number} hold_ms in milliseconds @property {'post'|'ask'} without_host
 * @property {Record<string, string>} shortcuts @property {string[]} languages
 * @property {string[]} reflect sentences to choose from before "post anyway" @property {boolean} posting_as
 * @property {boolean} pause @property {boolean} messages @property {boolean} log @property {boolean} reasons @property {boolean} counts
 * @typedef {{code: string, message: string}} Problem
 * @typedef {object} Welcome
 * @property {number} protocol @property {string} host @property {string} state
 * @property {Record<string, boolean | number>} sandbox what keeps the program from the network and from files
 * @property {Policy | null} policy @property {Settings} settings @property {Problem[]} problems
 * @property {import('./site_data.js').SiteData} site_data
 * @typedef {object} Finding
 * @property {string} rule @property {string} category @property {'hint'|'warn'|'stop'} severity @property {number} confidence
 * @property {number} [start] @property {number} [end] @property {'thread'} [scope] @property {string} [entry]
 * @property {string} message @property {string} [why] @property {string[]} [instead] @property {'whole'|'copy'} [replace]
 * @property {number} [replace_start] @property {number} [replace_end]
 * @property {string} [section] @property {string} [link] @property {Contact | string} [contact] @property {string} [show]
 */

/** @param {unknown} value @param {string} locale @returns {Policy | null} */
function policy(value, locale) {
  if (typeof value !== 'object' || value === null) return null;
  const from = fields(value);
  return {
    id: text(from.id),
    title: localized(from.title, locale) || text(from.id),
    version: whole(from.version, 0, Number.MAX_SAFE_INTEGER, 0),
    publisher: text(from.publisher),
    issued: text(from.issued),
    expires: text(from.expires),
    guideline: webAddress(from.guideline),
    contacts: list(from.contacts).map((item) => contact(item, locale)),
    emergency: emergency(from.emergency, locale),
    emergency_rules: emergencyRules(from.emergency_rules, locale),
    changes: changes(from.changes, locale),
    trial: trial(from.trial),
    signatures: list(from.signatures).map(signature).filter(({ signers }) => signers.length > 0),
  };
}

/** @param {unknown} value @returns {Signature} */
const signature = (value) => {
  const { file, signers, employees } = fields(value);
  return { file: text(file), signers: texts(signers), employees: texts(employees) };
};

/** @param {unknown} value @returns {Trial | null} null if no rule is on trial */
function trial(value) {
  const { count, until, counted } = fields(value);
  const many = whole(count, 1, 1_000_000, 0);
  return many ? { count: many, until: text(until, 10), counted: counted === true } : null;
}

/** @param {unknown} value @returns {Settings} */
function settings(value) {
  const from = fields(value);
  const shortcuts = Object.entries(fields(from.shortcuts)).slice(0, SHORTCUTS_LIMIT);
  return {
    sites: Array.isArray(from.sites) ? texts(from.sites) : ALWAYS.map(({ id }) => id),
    hold_ms: whole(from.hold_ms, 0, 2000, 300),
    without_host: from.without_host === 'ask' ? 'ask' : 'post',
    shortcuts: { ...SHORTCUTS, ...Object.fromEntries(shortcuts.map(([name, keys]) => [name, text(keys, 60)])) },
    languages: Array.isArray(from.languages) ? texts(from.languages) : ['de', 'en'],
    reflect: texts(from.reflect).slice(0, 3),
    posting_as: from.posting_as === true,
    // What could watch people, or take their pause away, has to be said outright.
    pause: from.pause !== false,
    messages: from.messages === true,
    log: from.log === true,
    reasons: from.reasons === true,
    counts: from.counts === true,
  };
}

/**
 * `welcome` and `policy`, which have the same fields.
 * @param {unknown} message @param {string} locale @returns {Welcome}
 */
export function welcome(message, locale) {
  const from = fields(message);
  const state = text(from.state);
  return {
    protocol: whole(from.protocol, 0, 1_000_000, 0),
    host: text(from.host, 100),
    state: HOST_STATES.has(state) ? state : 'protocol',
    sandbox: sandbox(from.sandbox),
    policy: policy(from.policy, locale),
    settings: settings(from.settings),
    site_data: siteData(from.site_data),
    problems: list(from.problems).map((item) => ({ code: text(fields(item).code), message: text(fields(item).message) })),
  };
}

/** @param {unknown} value @returns {Record<string, boolean | number>} */
function sandbox(value) {
  const known = Object.entries(fields(value)).filter(([, grade]) => typeof grade === 'boolean' || Number.isSafeInteger(grade));
  return Object.fromEntries(known.slice(0, 20).map(([name, grade]) => [text(name, 40), /** @type {boolean | number} */ (grade)]));
}

/** @param {unknown} value @returns {Finding | null} */
function finding(value) {
  const from = fields(value);
  const severity = text(from.severity);
  if (!SEVERITIES.has(severity) || !text(from.rule)) return null;
  /** @type {Finding} */
  const made = {
    rule: text(from.rule),
    category: text(from.category),
    severity: /** @type {Finding['severity']} */ (severity),
    confidence: typeof from.confidence === 'number' ? Math.min(Math.max(from.confidence, 0), 1) : 1,
    message: text(from.message),
  };
  if (from.start !== undefined || from.end !== undefined) {
    const end = whole(from.end, 1, TEXT_LIMIT, 0);
    const start = whole(from.start, 0, end - 1, -1);
    if (start < 0) return null;
    made.start = start;
    made.end = end;
  }
  if (from.scope === 'thread') made.scope = 'thread';
  if (from.replace === 'whole' || from.replace === 'copy') made.replace = from.replace;
  if (made.replace === 'whole' && (from.replace_start !== undefined || from.replace_end !== undefined)) {
    const start = whole(from.replace_start, 0, made.start ?? -1, -1);
    const end = whole(from.replace_end, made.end ?? TEXT_LIMIT + 1, TEXT_LIMIT, -1);
    if (start < 0 || end < 0) made.replace = 'copy';
    else Object.assign(made, { replace_start: start, replace_end: end });
  }
  if (Array.isArray(from.instead)) made.instead = texts(from.instead).slice(0, 20);
  for (const name of /** @type {const} */ (['entry', 'why', 'section', 'show']))
    if (text(from[name])) made[name] = text(from[name]);
  if (webAddress(from.link)) made.link = webAddress(from.link);
  if (typeof from.contact === 'string') made.contact = text(from.contact);
  else if (from.contact) made.contact = contact(from.contact, 'en');
  return made;
}

/**
 * An answer to a check; null if it names no composer.
 * @param {unknown} message
 */
export function findings(message) {
  const from = fields(message);
  const doc = text(from.doc);
  if (!doc || !Number.isSafeInteger(from.rev)) return null;
  const all = Array.isArray(from.findings) ? from.findings.slice(0, FINDINGS_LIMIT) : [];
  return {
    type: 'findings',
    doc,
    part: part(from.part),
    rev: Number(from.rev),
    findings: /** @type {Finding[]} */ (all.map(finding).filter(Boolean)),
    capped: from.capped === true || undefined,
    pending: Array.isArray(from.pending) ? texts(from.pending) : undefined,
    state: HOST_STATES.has(text(from.state)) ? text(from.state) : undefined,
    micros: typeof from.micros === 'number' ? from.micros : undefined,
  };
}

/** @param {unknown} message */
export function hostError(message) {
  const from = fields(message);
  return {
    type: 'error',
    doc: text(from.doc) || undefined,
    part: part(from.part),
    rev: Number.isSafeInteger(from.rev) ? Number(from.rev) : undefined,
    code: text(from.code, 60),
    message: text(from.message),
  };
}

/** A post of a thread: its number or name. @param {unknown} value @returns {string | number | undefined} */
function part(value) {
  if (Number.isSafeInteger(value)) return Number(value);
  return text(value, 100) || undefined;
}

/**
 * A check as a content script asks for it; null if it cannot be sent. An over-long text is not cut:
 * the caller says so instead, because half a check would look like a whole one.
 * @param {unknown} message
 */
export function check(message) {
  const from = fields(message);
  const doc = text(from.doc, 100);
  if (!doc || !Number.isSafeInteger(from.rev) || typeof from.text !== 'string') return null;
  /** @type {Record<string, number>} */
  const attachments = {};
  for (const [type, count] of Object.entries(fields(from.attachments)).slice(0, 20))
    attachments[text(type, 40)] = whole(count, 0, 10_000, 0);
  return {
    type: 'check',
    doc,
    part: part(from.part),
    parts: Number.isSafeInteger(from.parts) ? Number(from.parts) : undefined,
    rev: Number(from.rev),
    site: text(from.site, 60),
    surface: text(from.surface, 60),
    text: from.text,
    posting_as: text(from.posting_as, 60) || undefined,
    attachments: from.attachments === undefined ? undefined : attachments,
  };
}

/** A wish for words that may have been meant; null if it names none. @param {unknown} message */
export function suggest(message) {
  const from = fields(message);
  const word = text(from.word, 200);
  return word && Number.isSafeInteger(from.id) ? { type: 'suggest', id: Number(from.id), word } : null;
}

/** Words that may have been meant; null if nobody asked. @param {unknown} message */
export function suggestions(message) {
  const from = fields(message);
  const id = text(from.id, 100);
  return id && Array.isArray(from.words) ? { id, words: texts(from.words).slice(0, 10) } : null;
}

/** What somebody did about a finding, and no more than the log has; null if it is not one of the known actions. @param {unknown} message */
export function decision(message) {
  const from = fields(message);
  if (!ACTIONS.has(text(from.action)) || !text(from.rule)) return null;
  return {
    type: 'decision',
    site: text(from.site, 60),
    rule: text(from.rule, 200),
    action: text(from.action),
  };
}
