// SPDX-License-Identifier: Apache-2.0
// A draft before it goes anywhere: where to, how long, and copied. It lives in this page only.
/* global page */
import { copy } from './card_parts.js';
import { lengthOf } from './limits.js';
import { NETWORKS } from '../background/networks.js';
import { byId, locale, put, say, show } from './texts.js';

const SURFACES = ['post', 'comment', 'article', 'message'];
/** How long "copied" stays, in milliseconds. */
const COPIED_STAYS = 6000;

export class Scratchpad {
  post = byId('practice-post');
  network = /** @type {HTMLSelectElement} */ (byId('network'));
  surface = /** @type {HTMLSelectElement} */ (byId('surface'));
  as = /** @type {HTMLSelectElement} */ (byId('as'));
  #offered = '';
  /** Called when the draft or its place changes. */
  changed = () => {};

  constructor() {
    this.surface.append(...SURFACES.map((name) => new Option(say(`practice_surface_${name}`), name)));
    this.as.append(...['personal', 'company'].map((name) => new Option(say(`posting_${name}`), name)));
    this.offer([], false);
    for (const choice of [this.network, this.surface, this.as]) choice.addEventListener('change', () => this.#placed());
    new MutationObserver(() => this.#measure()).observe(this.post, { childList: true, characterData: true, subtree: true });
    byId('copy').addEventListener('click', () => void this.#copy());
    this.#placed();
  }

  /**
   * The networks to choose from, the policy's first, and for whom one posts, where that makes a difference.
   * @param {string[]} sites ids, as the policy names them
   * @param {boolean} postingAs
   */
  offer(sites, postingAs) {
    if (byId('as-part').hidden === postingAs) {
      show('as-part', postingAs);
      this.#placed();
    }
    if (this.#offered === sites.join() && this.network.options.length) return;
    this.#offered = sites.join();
    const chosen = this.network.value;
    const first = NETWORKS.filter(({ id }) => sites.includes(id));
    const ordered = [...first, ...NETWORKS.filter((network) => !first.includes(network))];
    this.network.replaceChildren(new Option(say('practice_anywhere'), ''), ...ordered.map(({ id, name }) => new Option(name, id)));
    this.network.value = chosen;
  }

  /** What stands in it, as it is checked. */
  get text() {
    return this.#composer?.text ?? this.post.innerText;
  }

  /** Marked places of it. @returns {{start?: number, end?: number}[]} */
  get marks() {
    return this.#composer?.marks ?? [];
  }

  /** Where it is to go, as people say it; '' if that is open. */
  get place() {
    return this.network.value ? [this.network, this.surface].map((choice) => choice.selectedOptions[0].text).join(', ') : '';
  }

  /** Puts a sentence in place of the draft, as typing would: undo takes it back. @param {string} sentence */
  insert(sentence) {
    this.post.focus();
    document.getSelection()?.selectAllChildren(this.post);
    document.execCommand('insertText', false, sentence);
  }

  get #composer() {
    return page?.composers.list.find(({ element }) => element === this.post);
  }

  /** The rules of another place apply (content/sites/practice.js reads it from the box). */
  #placed() {
    const open = !this.network.value;
    this.surface.disabled = open;
    Object.assign(this.post.dataset, { site: this.network.value, surface: open ? '' : this.surface.value, as: byId('as-part').hidden ? '' : this.as.value });
    this.#composer?.loop.again();
    this.#measure();
  }

  #measure() {
    const { count, limit } = lengthOf(this.network.value, this.surface.value, this.text.replace(/\n$/, ''));
    const number = (/** @type {number} */ value) => value.toLocaleString(locale);
    const over = limit !== undefined && count > limit;
    byId('length').classList.toggle('over', over);
    if (over) put('length', say('practice_too_long', [number(count - limit)]));
    else if (limit !== undefined) put('length', say('practice_length_of', [number(count), number(limit)]));
    else put('length', say('practice_length', [number(count)]));
    this.changed();
  }

  async #copy() {
    if (!this.text.trim()) put('copied', say('practice_nothing_yet'));
    else put('copied', say((await copy(this.text)) ? 'practice_copied' : 'page_not_copied'));
    setTimeout(() => put('copied', ''), COPIED_STAYS);
  }
}
