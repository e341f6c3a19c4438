// SPDX-License-Identifier: Apache-2.0
// What comes from outside, made safe: the host's messages and those of content scripts.
//
// Nothing is trusted: not the type of a field, not its length, not how many there are. What does not
// fit is left out; what is left has the types written here. Unknown fields are dropped.

import { STATES } from './codes.js';
import { siteData } from './site_data.js';

/** Longest text of a composer that is sent, in UTF-16 code units (worst case 6 bytes each in JSON, the host reads 8 MiB). */
export const TEXT_LIMIT = 1_000_000;
const FINDINGS_LIMIT = 1000;
const STRING_LIMIT = 2000;
const LIST_LIMIT = 200;

const SEVERITIES = new Set(['hint', 'warn', 'stop']);
/** Keys inside a composer, where the policy names no others: modifiers, `+`, and the key as `KeyboardEvent.code` calls it without "Key". */
const SHORTCUTS = { next: 'Alt+Shift+V' };
const HOST_STATES = new Set(STATES);
const ACTIONS = new Set(['dismissed', 'replaced', 'posted-anyway', 'false-alarm']);

/**
 * @typedef {{role: string, mail?: string, phone?: string}} Contact
 * @typedef {object} Policy
 * @property {string} id @property {string} title @property {number} version @property {string} publisher
 * @property {string} issued @property {string} expires @property {string} guideline
 * @property {Contact[]} contacts @property {Contact[]} emergency @property {string[]} changes @property {boolean} trial
 * @typedef {{sites: string[], hold_ms: number, without_host: 'post'|'ask', shortcuts: Record<string,string>, languages: string[], messages: boolean, posting_as: boolean}} Settings
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

/** @param {unknown} value @returns {Record<string, unknown>} */
export const fields = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? /** @type {any} */ (value) : {};

/** @param {unknown} value @param {number} [limit] @returns {string} '' if it is no string; a longer one is cut */
export const text = (value, limit = STRING_LIMIT) => (typeof value === 'string' ? value.slice(0, limit) : '');

/** @param {unknown} value @returns {unknown[]} */
const list = (value) => (Array.isArray(value) ? value.slice(0, LIST_LIMIT) : []);

/** @param {unknown} value @returns {string[]} */
const texts = (value) => list(value).map((item) => text(item)).filter(Boolean);

/** @param {unknown} value @param {number} low @param {number} high @param {number} otherwise @returns {number} */
const whole = (value, low, high, otherwise) =>
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
function localized(value, locale) {
  if (typeof value === 'string') return text(value);
  const byLanguage = fields(value);
  return text(byLanguage[locale]) || text(byLanguage.en) || text(byLanguage.de);
}

/** @param {unknown} value @param {string} locale @returns {Contact} */
function contact(value, locale) {
  const from = fields(value);
  return { role: localized(from.role, locale), mail: text(from.mail, 320), phone: text(from.phone, 60) };
}

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
    emergency: list(from.emergency).map((item) => contact(item, locale)),
    changes: list(from.changes).map((item) => localized(item, locale)).filter(Boolean),
    trial: from.trial === true,
  };
}

/** @param {unknown} value @returns {Settings} */
function settings(value) {
  const from = fields(value);
  const shortcuts = Object.entries(fields(from.shortcuts)).slice(0, LIST_LIMIT);
  return {
    sites: Array.isArray(from.sites) ? texts(from.sites) : ['linkedin', 'xing', 'x'],
    hold_ms: whole(from.hold_ms, 0, 2000, 300),
    without_host: from.without_host === 'ask' ? 'ask' : 'post',
    shortcuts: { ...SHORTCUTS, ...Object.fromEntries(shortcuts.map(([name, keys]) => [name, text(keys, 60)])) },
    languages: Array.isArray(from.languages) ? texts(from.languages) : ['de', 'en'],
    messages: from.messages === true,
    posting_as: from.posting_as === true,
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

/** What somebody did about a finding; null if it is not one of the known actions. @param {unknown} message */
export function decision(message) {
  const from = fields(message);
  if (!ACTIONS.has(text(from.action)) || !text(from.rule)) return null;
  return {
    type: 'decision',
    site: text(from.site, 60),
    surface: text(from.surface, 60),
    rule: text(from.rule, 200),
    entry: text(from.entry, 200) || undefined,
    action: text(from.action),
  };
}
