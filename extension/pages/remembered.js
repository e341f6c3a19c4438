// SPDX-License-Identifier: Apache-2.0
// What somebody does not want to see again, in the popup: shown, and taken back one by one or as a whole.
import { DISMISSALS_KEY, forget, forgetAll, list } from '../background/dismissals.js';
import { day } from '../background/dates.js';
import { button, element } from './card_parts.js';
import { nameOf } from '../background/networks.js';
import { byId, locale, put, say, show } from './texts.js';

/** @typedef {import('../background/dismissals.js').Dismissal} Dismissal */

export class Remembered {
  /** What rules say, by their id; as long as nobody knows, the id has to do. @type {Map<string, string>} */
  #names = new Map();

  constructor() {
    byId('show-all').addEventListener('click', (event) => event.isTrusted && void forgetAll());
    chrome.storage.onChanged.addListener((changes, area) => {
      if (area === 'local' && DISMISSALS_KEY in changes) void this.show();
    });
  }

  /** @param {Map<string, string>} names what rules say, by their id */
  name(names) {
    this.#names = names;
    void this.show();
  }

  async show() {
    const all = await list();
    // Where the keyboard was: the list is about to be made anew.
    const had = byId('remembered').contains(document.activeElement);
    show('remembered-part', all.length > 0);
    put('remembered-title', say('popup_remembered', [String(all.length)]));
    byId('remembered').replaceChildren(...all.map((one) => this.#line(one)));
    if (had) (byId('remembered').querySelector('button') ?? byId('show-all')).focus();
  }

  /** @param {Dismissal} one */
  #line(one) {
    const name = this.#names.get(one.rule) ?? one.rule;
    const where = [
      one.entry ? say('popup_remembered_entry') : '', one.site ? say('popup_remembered_site', [nameOf(one.site)]) : '',
      one.since ? say('popup_remembered_since', [day(one.since, locale)]) : '',
    ].filter(Boolean).join(', ');
    const again = button(say('popup_show_again'), () => void forget(one));
    again.setAttribute('aria-label', say('popup_show_again_label', [name]));
    return element('li', '', '', [element('span', '', name), element('span', 'soft', where), again]);
  }
}
