// SPDX-License-Identifier: Apache-2.0
// Whom to call and what to do, kept from the last policy seen: the emergency page needs it most when the
// program is gone. Words of the company only, nothing that anybody typed.
import { isoDay } from './dates.js';

export const LAST_POLICY = 'last_policy';

/**
 * @typedef {Pick<import('./incoming.js').Policy, 'title' | 'version' | 'guideline' | 'contacts' | 'emergency'> & {seen: string}} Kept
 *   `seen` is the day, as 2026-11-30
 */

/**
 * @param {Pick<chrome.storage.StorageArea, 'set'>} storage
 * @param {() => Date} [now]
 * @returns {(policy: import('./incoming.js').Policy | null) => void} keeps a policy; null changes nothing
 */
export function keepLastPolicy(storage, now = () => new Date()) {
  let before = '';
  return (policy) => {
    if (!policy) return;
    const { title, version, guideline, contacts, emergency } = policy;
    /** @type {Kept} */
    const kept = { title, version, guideline, contacts, emergency, seen: isoDay(now()) };
    if (JSON.stringify(kept) === before) return;
    before = JSON.stringify(kept);
    // Where nothing can be stored, the emergency page has what always holds.
    storage.set({ [LAST_POLICY]: kept }).catch(() => {});
  };
}
