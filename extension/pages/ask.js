// SPDX-License-Identifier: Apache-2.0
// "Ask the team": a question about the draft, ready to be sent by the person. Marked words are blacked out unless
// they are to be shown.
import { copy } from './card_parts.js';
import { offerContacts } from './contacts.js';
import { blackOut, mailOf } from './prepared.js';
import { byId, put, say, show } from './texts.js';

export class Ask {
  #whom = /** @type {HTMLSelectElement} */ (byId('ask-whom'));
  #question = /** @type {HTMLInputElement} */ (byId('ask-question'));
  #shown = /** @type {HTMLInputElement} */ (byId('ask-show'));
  #text = /** @type {HTMLTextAreaElement} */ (byId('ask-text'));
  #part = /** @type {HTMLDetailsElement} */ (byId('ask-part'));

  /** @param {import('./scratchpad.js').Scratchpad} draft */
  constructor(draft) {
    this.draft = draft;
    this.#question.value = say('practice_ask_default');
    for (const field of [this.#whom, this.#question, this.#shown]) field.addEventListener('input', () => this.#prepare());
    this.#part.addEventListener('toggle', () => this.#prepare());
    draft.changed = () => this.#part.open && this.#prepare();
    // Marks come a moment after the letters: what is sent is made at the press.
    byId('ask-mail').addEventListener('click', () => this.#prepare());
    byId('ask-copy').addEventListener('click', async () => {
      this.#prepare();
      put('ask-copied', say((await copy(this.#text.value)) ? 'page_copied' : 'page_not_copied'));
    });
  }

  /** @param {import('./contacts.js').Contact[]} contacts */
  offer(contacts) {
    show('ask-part', offerContacts(this.#whom, contacts));
    this.#prepare();
  }

  #prepare() {
    const { text, marks, place } = this.draft;
    const draft = this.#shown.checked ? text : blackOut(text, marks);
    const lines = [
      this.#question.value, ...(place ? ['', say('practice_ask_place', [place])] : []), '', say('practice_ask_draft'), draft,
    ];
    this.#text.value = lines.join('\n');
    byId('ask-mail').setAttribute('href', mailOf(this.#whom.value, say('practice_ask_subject'), this.#text.value));
  }
}
