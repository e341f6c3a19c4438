// SPDX-License-Identifier: Apache-2.0
// What our own pages (popup, practice, welcome) are told: everything but text.
import { fields } from './incoming.js';

/**
 * @typedef {object} Status
 * @property {'status'} type
 * @property {string} state @property {boolean} protected @property {string} sentence
 * @property {import('./state.js').Icon} icon
 * @property {string | null} cause
 * @property {import('./incoming.js').Policy | null} policy
 * @property {string[]} sites
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
 * @param {Pick<import('./sites.js').Sites, 'hosts' | 'origins' | 'problems'>} places
 * @returns {Status}
 */
export function status(verdict, cause, welcome, places) {
  return {
    type: 'status',
    state: verdict.state,
    protected: verdict.protected,
    sentence: verdict.sentence,
    icon: verdict.icon,
    cause: verdict.state === 'no-host' ? cause : null,
    policy: welcome?.policy ?? null,
    sites: welcome?.settings.sites ?? [],
    hosts: places.hosts,
    origins: places.origins,
    shortcut: welcome?.settings.shortcuts.next ?? '',
    problems: [...(welcome?.problems ?? []), ...places.problems],
    host: welcome?.host ?? '',
    sandbox: welcome?.sandbox ?? {},
  };
}

/** Ports of our own pages, each with the tab it asks about. */
export class Pages {
  /** @type {Map<chrome.runtime.Port, number | undefined>} */ #ports = new Map();

  /**
   * @param {(tab: number) => Status['here']} here what is known of a tab
   * @param {(tab: number) => void} [asked] a page wants to know about a tab
   */
  constructor(here, asked = () => {}) {
    this.here = here;
    this.asked = asked;
  }

  get size() {
    return this.#ports.size;
  }

  /** @param {chrome.runtime.Port} port @param {Status} now */
  add(port, now) {
    this.#ports.set(port, undefined);
    port.onMessage.addListener((message) => {
      const { type, tab } = fields(message);
      if (type !== 'tab' || !Number.isSafeInteger(tab)) return;
      this.#ports.set(port, Number(tab));
      this.#send(port, this.last);
      this.asked(Number(tab));
    });
    this.#send(port, now);
  }

  /** @param {chrome.runtime.Port} port */
  remove(port) {
    this.#ports.delete(port);
  }

  /** @param {Status} now */
  tell(now) {
    for (const port of this.#ports.keys()) this.#send(port, now);
  }

  /** @type {Status | undefined} */ last;

  /** @param {chrome.runtime.Port} port @param {Status | undefined} now */
  #send(port, now) {
    if (!now) return;
    this.last = now;
    const tab = this.#ports.get(port);
    try {
      port.postMessage(tab === undefined ? now : { ...now, here: this.here(tab) });
    } catch {
      this.#ports.delete(port);
    }
  }
}
