// SPDX-License-Identifier: Apache-2.0
// What our own pages are told of how things stand: everything but text.

/**
 * @typedef {object} Status
 * @property {'status'} type
 * @property {string} state @property {boolean} protected @property {string} sentence
 * @property {import('./state.js').Icon} icon
 * @property {string | null} cause
 * @property {import('./incoming.js').Policy | null} policy
 * @property {string[]} sites
 * @property {{until: number, allowed: boolean}} pause when it ends in milliseconds since 1970, 0 if there is none
 * @property {boolean} log whether decisions are kept on this machine
 * @property {boolean} posting_as whether rules ask for whom one posts
 * @property {number} turn raised whenever the host has named its policy: what was asked about it may be old
 * @property {string[]} hosts  that IT named
 * @property {string[]} origins  what the browser has to let us see
 * @property {string} shortcut keys that go to the next finding
 * @property {import('./incoming.js').Problem[]} problems
 * @property {string} host version of the program, '' if unknown
 * @property {Record<string, boolean | number>} sandbox
 * @property {{composers: boolean, trouble: string | null}} [here] about the tab that the page asked for
 */

/**
 * @param {import('./state.js').Verdict} verdict
 * @param {import('./native.js').Cause | null} cause
 * @param {import('./incoming.js').Welcome | null} welcome
 * @param {{until: number, turn: number}} more
 * @param {Pick<import('./sites.js').Sites, 'hosts' | 'origins' | 'problems'>} places
 * @returns {Status}
 */
export function status(verdict, cause, welcome, { until, turn }, places) {
  return {
    type: 'status',
    state: verdict.state,
    protected: verdict.protected,
    sentence: verdict.sentence,
    icon: verdict.icon,
    cause: verdict.state === 'no-host' ? cause : null,
    policy: welcome?.policy ?? null,
    sites: welcome?.settings.sites ?? [],
    pause: { until, allowed: welcome?.settings.pause !== false },
    turn,
    log: welcome?.settings.log === true,
    posting_as: welcome?.settings.posting_as === true,
    hosts: places.hosts,
    origins: places.origins,
    shortcut: welcome?.settings.shortcuts.next ?? '',
    problems: [...(welcome?.problems ?? []), ...places.problems],
    host: welcome?.host ?? '',
    sandbox: welcome?.sandbox ?? {},
  };
}
