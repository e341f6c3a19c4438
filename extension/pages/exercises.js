// SPDX-License-Identifier: Apache-2.0
// Short exercises out of the rules in force. Where one stands lives in this object only and ends with the page. Pure.

/**
 * @typedef {import('../background/policy_parts.js').Rule} Rule
 * @typedef {{text: string, hit: boolean, rule: Rule}} Exercise
 */

/** So many sentences of one rule: one more would bore. */
const OF_ONE_RULE = 2;

/**
 * The sentences of all rules, mixed, but always in the same order.
 * @param {Rule[]} rules
 * @returns {Exercise[]}
 */
export function exercisesOf(rules) {
  const all = rules.flatMap((rule) => {
    const hits = rule.practice.filter(({ hit }) => hit);
    const misses = rule.practice.filter(({ hit }) => !hit);
    const turns = hits.flatMap((hit, index) => (misses[index] ? [hit, misses[index]] : [hit]));
    return [...turns, ...misses.slice(hits.length)].slice(0, OF_ONE_RULE).map((one) => ({ ...one, rule }));
  });
  return all.sort((a, b) => mixed(a.text) - mixed(b.text));
}

/** A number that a text always gives, and that says nothing of it. @param {string} text */
function mixed(text) {
  let number = 7;
  for (let i = 0; i < text.length; i++) number = (Math.imul(number, 31) + text.charCodeAt(i)) >>> 0;
  return Math.imul(number ^ (number >>> 15), 2_654_435_761) >>> 0;
}

/**
 * What changed since the last look, and everything else that is told of changes.
 * @param {import('../background/policy_parts.js').Change[]} changes the newest first
 * @param {number | undefined} seen version that was seen last; undefined if none was
 */
export function newChanges(changes, seen) {
  return seen === undefined ? [] : changes.filter(({ version }) => version > seen);
}
