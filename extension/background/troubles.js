// SPDX-License-Identifier: Apache-2.0
// What cannot be done in which tab. Each frame says it for itself, and the icon has one sentence for all of them.
import { TROUBLES } from './state.js';

/** The gravest first. */
const ORDER = [...TROUBLES.keys()];

export class Troubles {
  /** By tab, and by who said it. @type {Map<number, Map<unknown, string>>} */
  #tabs = new Map();

  /**
   * @param {number} tab
   * @param {unknown} who a frame's port, or whatever stands for who says it
   * @param {unknown} what a key of TROUBLES; anything else ends what this one said before
   */
  note(tab, who, what) {
    const said = this.#tabs.get(tab) ?? new Map();
    if (TROUBLES.has(String(what))) said.set(who, String(what));
    else said.delete(who);
    if (said.size) this.#tabs.set(tab, said);
    else this.#tabs.delete(tab);
  }

  /** The gravest of a tab; null if there is none. @param {number} tab */
  of(tab) {
    const said = [...(this.#tabs.get(tab)?.values() ?? [])];
    return ORDER.find((what) => said.includes(what)) ?? null;
  }
}
