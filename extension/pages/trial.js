// SPDX-License-Identifier: Apache-2.0
// Rules on trial, in the popup: how many, until when, and what was counted on this device. The counts leave it only
// when somebody copies them.
import { day, isoDay } from '../background/dates.js';
import { copy, element } from './card_parts.js';
import { byId, locale, put, say, show } from './texts.js';

/** @typedef {import('../background/kept.js').Counted} Counted */

export class Trial {
  /** @type {Counted[]} */ #counts = [];
  /** @type {Map<string, string>} */ #names = new Map();
  #running = false;

  /** @param {() => void} forget asks for the deletion of what was counted */
  constructor(forget) {
    byId('trial-delete').addEventListener('click', (event) => event.isTrusted && forget());
    byId('trial-copy').addEventListener('click', async (event) => {
      if (event.isTrusted && (await copy(this.#text()))) put('trial-said', say('popup_trial_copied'));
    });
  }

  /** @param {import('../background/status.js').Status} status */
  follow({ policy }) {
    const trial = policy?.trial;
    this.#running = Boolean(trial && trial.until >= isoDay());
    if (trial && this.#running) {
      const until = day(trial.until, locale);
      const state = trial.count === 1 ? say('popup_trial_one', [until]) : say('popup_trial_many', [String(trial.count), until]);
      put('trial-state', `${state} ${say(trial.counted ? 'popup_trial_counted' : 'popup_trial_uncounted')}`);
    } else {
      put('trial-state', say('popup_trial_over'));
    }
    this.#draw();
  }

  /** @param {Counted[]} counts the newest first */
  fill(counts) {
    this.#counts = counts;
    put('trial-said', '');
    this.#draw();
  }

  failed() {
    put('trial-said', say('popup_kept_failed'));
  }

  /** @param {Map<string, string>} names what rules say, by their id */
  name(names) {
    this.#names = names;
    this.#draw();
  }

  #draw() {
    show('trial-part', this.#running || this.#counts.length > 0);
    show('trial-more', this.#counts.length > 0);
    byId('trial').replaceChildren(...this.#counts.map(({ day: when, rule, drafts }) => element('li', '', '', [
      element('span', '', this.#names.get(rule) ?? rule),
      element('span', 'soft', `${day(when, locale)}: ${drafts === 1 ? say('popup_trial_draft') : say('popup_trial_drafts', [String(drafts)])}`),
    ])));
  }

  /** What is copied: a line for each rule and day. */
  #text() {
    return this.#counts.map(({ day: when, rule, drafts }) => `${when} ${rule}: ${drafts}`).join('\n');
  }
}
