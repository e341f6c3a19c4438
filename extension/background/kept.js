// SPDX-License-Identifier: Apache-2.0
// What the program keeps of somebody's own decisions, where policy and employees switched that on; made safe like
// everything from outside. Only our own pages ask for it, and nothing of it stays here.
import { ACTIONS, fields, text, whole } from './reading.js';

const LIMIT = 1000;

/**
 * @typedef {{day: string, site: string, rule: string, action: string, version: number}} Decided
 * @typedef {{day: string, rule: string, drafts: number}} Counted
 * @typedef {{id: string, entries: Decided[], counts: Counted[]}} Kept
 */

/** The host's answer `log`; null if it is none. @param {unknown} message @returns {Kept | null} */
export function kept(message) {
  const from = fields(message);
  const id = text(from.id, 100);
  if (!id) return null;
  const many = (/** @type {unknown} */ value) => (Array.isArray(value) ? value.slice(0, LIMIT).map(fields) : []);
  return {
    id,
    entries: many(from.entries).map((one) => ({
      day: text(one.day, 10), site: text(one.site, 60), rule: text(one.rule, 200), action: text(one.action, 40),
      version: whole(one.version, 0, Number.MAX_SAFE_INTEGER, 0),
    })).filter(({ rule, action }) => rule && ACTIONS.has(action)),
    counts: many(from.counts).map((one) => ({
      day: text(one.day, 10), rule: text(one.rule, 200), drafts: whole(one.drafts, 1, Number.MAX_SAFE_INTEGER, 0),
    })).filter(({ rule, drafts }) => rule && drafts),
  };
}
