// SPDX-License-Identifier: Apache-2.0
// What IT set by browser policy. In Chromium it arrives seconds after a fresh installation: an empty
// answer never means that nothing will come.

/** Only these keys are passed on (managed_schema.json). */
const KEYS = ['policy', 'signatures'];

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
    const values = Object.fromEntries(KEYS.filter((key) => key in all).map((key) => [key, all[key]]));
    before = JSON.stringify(values);
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
