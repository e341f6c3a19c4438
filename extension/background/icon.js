// SPDX-License-Identifier: Apache-2.0
// The toolbar icon: protected, not protected, or not needed yet. No badge, no count, no animation.

/** @typedef {import('./state.js').Icon} Icon */

/** @param {Icon} icon */
const paths = (icon) => ({ 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` });

export class Toolbar {
  /** @type {{icon: Icon, title: string}} */ #everywhere = { icon: 'neutral', title: '' };
  /** Tabs that once had a word of their own: a browser never takes it back by itself. @type {Map<number, string | null>} */
  #tabs = new Map();

  /** @param {Icon} icon @param {string} title one sentence, also what a screen reader says */
  show(icon, title) {
    this.#everywhere = { icon, title };
    void draw(icon, title);
    for (const tab of this.#tabs.keys()) this.#drawTab(tab);
  }

  /** A tab where Vorab cannot do its work. @param {number} tab @param {string | null} title null: it can again */
  mark(tab, title) {
    this.#tabs.set(tab, title);
    this.#drawTab(tab);
  }

  /** Nothing of ours is in the tab any more. @param {number} tab */
  forget(tab) {
    if (!this.#tabs.has(tab)) return;
    this.mark(tab, null);
    this.#tabs.delete(tab);
  }

  /** @param {number} tab */
  #drawTab(tab) {
    const title = this.#tabs.get(tab);
    if (title) void draw('unprotected', title, tab);
    else void draw(this.#everywhere.icon, this.#everywhere.title, tab);
  }
}

/** @param {Icon} icon @param {string} title @param {number} [tabId] */
async function draw(icon, title, tabId) {
  try {
    await Promise.all([chrome.action.setIcon({ path: paths(icon), tabId }), chrome.action.setTitle({ title, tabId })]);
  } catch {
    // the tab is gone
  }
}
