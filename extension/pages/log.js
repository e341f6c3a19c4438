// SPDX-License-Identifier: Apache-2.0
// The log, in the popup: why there is one, what stands in it, and a way to delete it. Where there is none, nothing.
import { day } from '../background/dates.js';
import { nameOf } from '../background/networks.js';
import { element } from './card_parts.js';
import { byId, locale, put, say, show } from './texts.js';

/** @typedef {import('../background/kept.js').Decided} Decided */

export class Log {
  /** @type {Decided[]} */ #entries = [];
  /** @type {Map<string, string>} */ #names = new Map();
  #wanted = false;

  /** @param {() => void} forget asks for its deletion */
  constructor(forget) {
    byId('log-delete').addEventListener('click', (event) => event.isTrusted && forget());
  }

  /** @param {import('../background/status.js').Status} status */
  follow({ log, policy }) {
    this.#wanted = log;
    const both = policy?.signatures.filter(({ employees }) => employees.length > 0) ?? [];
    const names = (/** @type {'signers' | 'employees'} */ who) => [...new Set(both.flatMap((one) => one[who]))].join(', ');
    put('log-why', log ? say('popup_log_why', [names('signers'), names('employees')]) : say('popup_log_over'));
    this.#draw();
  }

  /** @param {Decided[]} entries the newest first */
  fill(entries) {
    this.#entries = entries;
    show('log-failed', false);
    this.#draw();
  }

  failed() {
    show('log-failed', true);
  }

  /** @param {Map<string, string>} names what rules say, by their id */
  name(names) {
    this.#names = names;
    this.#draw();
  }

  #draw() {
    const entries = this.#entries;
    show('log-part', this.#wanted || entries.length > 0);
    show('log-empty', entries.length === 0);
    show('log-more', entries.length > 0);
    put('log-count', say('popup_log_entries', [String(entries.length)]));
    byId('log').replaceChildren(...entries.map((one) => this.#line(one)));
  }

  /** @param {Decided} one */
  #line({ day: when, site, rule, action, version }) {
    const where = site === 'other' ? say('popup_log_elsewhere') : nameOf(site);
    const what = [day(when, locale), where, say(`popup_log_did_${action.replaceAll('-', '_')}`), say('popup_version', [String(version)])];
    return element('li', '', '', [element('span', '', this.#names.get(rule) ?? rule), element('span', 'soft', what.join(', '))]);
  }
}
