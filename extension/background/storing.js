// SPDX-License-Identifier: Apache-2.0
// One key of the profile's storage, read and changed by one at a time: background and popup may do so at once.

/** The changes under way in this context, where there is no lock for all of them. @type {Promise<unknown>} */
let last = Promise.resolve();

/** @param {string} name @param {() => Promise<void>} work */
async function alone(name, work) {
  if (globalThis.navigator?.locks) return navigator.locks.request(`vorab ${name}`, () => work());
  const done = last.then(work, work);
  last = done.catch(() => {});
  return done;
}

/** What is stored under a key; undefined if nothing is, or it cannot be read. @param {string} key @returns {Promise<unknown>} */
export async function readStored(key) {
  try {
    return (await chrome.storage.local.get(key))[key];
  } catch {
    return undefined;
  }
}

/**
 * Change what is stored under a key.
 * @param {string} key
 * @param {(stored: unknown) => unknown} change gives the new value
 */
export function changeStored(key, change) {
  return alone(key, async () => chrome.storage.local.set({ [key]: change(await readStored(key)) }));
}
