// SPDX-License-Identifier: Apache-2.0
// One exercise after the other: a sentence, two answers, the reason. No points, no right and wrong, nothing kept.
import { button, element, link } from './card_parts.js';
import { byId, say, show } from './texts.js';

/** @typedef {import('./exercises.js').Exercise} Exercise */

export class ExerciseView {
  /** @type {Exercise[]} */ #all = [];
  #at = 0;
  /** Where a section is read, if its rule names no place of its own. */
  guideline = '';

  /** @param {(sentence: string) => void} insert puts a sentence into the draft */
  constructor(insert) {
    this.insert = insert;
  }

  /** @param {Exercise[]} all if they are those from before, nothing changes */
  offer(all) {
    show('exercises-part', all.length > 0);
    if (JSON.stringify(all) === JSON.stringify(this.#all)) return;
    this.#all = all;
    this.#at = 0;
    if (all.length) this.#ask();
  }

  #ask() {
    const { text } = this.#all[this.#at];
    const post = button(say('practice_would_post'), () => this.#answer(false));
    const change = button(say('practice_would_change'), () => this.#answer(true));
    this.#put([...this.#head(text), element('p', 'below', '', [post, change])]);
  }

  /** @param {boolean} change what the person would do */
  #answer(change) {
    const { text, hit, rule } = this.#all[this.#at];
    const agreed = change === hit;
    const last = this.#at === this.#all.length - 1;
    const next = last ? button(say('practice_again'), () => this.#go(0)) : button(say('practice_next'), () => this.#go(this.#at + 1));
    next.className = 'main';
    const words = agreed ? say('practice_agree') : say(hit ? 'practice_differ_hit' : 'practice_differ_miss');
    this.#put([
      ...this.#head(text), element('p', 'message', words), ...(hit ? reason(rule, this.guideline) : []),
      ...(last ? [element('p', 'soft', say('practice_done'))] : []),
      element('p', 'below', '', [next, button(say('practice_try'), () => this.insert(text))]),
    ]);
    byId('exercise').focus({ preventScroll: true });
  }

  /** @param {number} at */
  #go(at) {
    this.#at = at;
    this.#ask();
    byId('exercise').focus({ preventScroll: true });
  }

  /** @param {string} text */
  #head(text) {
    const where = say('practice_exercise_at', [String(this.#at + 1), String(this.#all.length)]);
    return [element('p', 'soft', where), element('blockquote', '', text)];
  }

  /** @param {Node[]} parts */
  #put(parts) {
    byId('exercise').replaceChildren(...parts);
  }
}

/** What the rule says, why, and where it is written. @param {import('../background/policy_parts.js').Rule} rule @param {string} guideline */
function reason({ message, why, section, link: address }, guideline) {
  const parts = [element('p', '', message)];
  if (why) parts.push(element('p', 'soft', why));
  if (section) parts.push(element('p', '', '', [link(say('card_section', [section]), address || guideline)]));
  return parts;
}
