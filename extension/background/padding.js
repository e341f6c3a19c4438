// SPDX-License-Identifier: Apache-2.0
// The page can take the time that its thread needs to unpack a message of ours. So each answer is as large, whether
// something was found or not. Nobody reads the padding. Pure.

/** So many findings an answer carries at least; content/decoys.js has as many places. */
const PLACES = 64;
/** As large as most findings are; each is its own, since what is the same object is sent only once. */
const nothing = () => ({
  rule: 'r'.repeat(24), category: 'c'.repeat(12), severity: 'hint', confidence: 0.5, start: 1000, end: 1009, instead: ['i'.repeat(20)],
  message: 'm'.repeat(80), why: 'w'.repeat(160), section: 's'.repeat(24), contact: 'o'.repeat(24),
});

/** What is sent beside so many findings. @param {number} count @returns {object[]} */
export const padding = (count) => Array.from({ length: Math.max(0, PLACES - count) }, nothing);
