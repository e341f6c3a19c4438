// SPDX-License-Identifier: Apache-2.0
// What IT set by browser policy. In Chromium it arrives seconds after a fresh installation: an empty
// answer never means that nothing will come.
import { fields } from './reading.js';

/** Only these keys are passed on (managed_schema.json). */
const KEYS = ['policies', 'audience'];
/** The host reads messages of 8 MiB; so many bytes of them may be policies. */
const MOST_BYTES = 6 << 20;

/**
 * @param {typeof chrome.storage} storage
 * @param {() => void} changed called when the values are no longer those that were read before
 * @returns {() => Promise<Record<string, unknown> | undefined>} reads them; undefined if there are none
 */
export function watchManaged(storage, changed) {
  let before = '';
  const read = async () => {
    /** @type {Record<string, unknown>} */
    let all = {};
    try {
      // Firefox refuses where no policy is set.
      all = await storage.managed.get(KEYS);
    } catch {
      // none
    }
    const values = Object.fromEntries(KEYS.filter((key) => key in all).map((key) => [key, plain(all[key])]));
    before = JSON.stringify(values);
    if ('policies' in values) values.policies = whatFits(values.policies);
    return Object.keys(values).length > 0 ? values : undefined;
  };
  storage.onChanged.addListener(async (_changes, area) => {
    if (area !== 'managed') return;
    const known = before;
    await read();
    if (before !== known) changed();
  });
  return read;
}

/** Where a policy can only hold text (a registry), lists are JSON in it. @param {unknown} value */
function plain(value) {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A policy for which there is no room goes on without its text: the host says so. @param {unknown} policies */
function whatFits(policies) {
  if (!Array.isArray(policies)) return policies;
  let bytes = 0;
  return policies.map((policy) => {
    bytes += new TextEncoder().encode(JSON.stringify(policy)).length;
    return bytes <= MOST_BYTES ? policy : { name: fields(policy).name };
  });
}
