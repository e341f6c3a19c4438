// SPDX-License-Identifier: Apache-2.0
// What somebody who uses a composer is told of how things stand: once what Vorab does, and why nothing is checked where
// that lasts. Who asked for a pause needs no word about it.

/** A state that passes within this time is not worth a word, in milliseconds. */
const STATE_SETTLES = 3000;

class Explainer {
  /**
   * @param {object} parts
   * @param {Notice} parts.notice
   * @param {() => any} parts.state       the last `state` message
   * @param {() => boolean} parts.serves  this site is to be served, and the extension is still there
   * @param {() => void} parts.changed    `unprotected` says something else
   */
  constructor(parts) {
    this.parts = parts;
    /** Why nothing is checked, once that has lasted; '' if it is. */
    this.unprotected = '';
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.timer = undefined;
  }

  /** A `state` message came. */
  follow() {
    const { state, sentence, protected: safe } = this.parts.state();
    if (safe || state === 'paused') this.unprotected = '';
    else if (this.unprotected) this.unprotected = sentence;
  }

  /** Somebody uses a composer. @param {Composer} composer */
  explain(composer) {
    const now = this.parts.state();
    if (!now || now.state === 'paused' || !this.parts.serves()) return;
    if (now.protected) this.parts.notice.introduce(composer);
    else this.timer ??= setTimeout(() => this.#settled(composer, now.state), STATE_SETTLES);
  }

  /** @param {Composer} composer @param {string} state that was to be explained */
  #settled(composer, state) {
    this.timer = undefined;
    const now = this.parts.state();
    // Another state has a time of its own.
    if (now.state !== state) return this.explain(composer);
    if (!this.parts.serves()) return;
    this.unprotected = now.sentence;
    this.parts.changed();
    if (!composer.closed) void this.parts.notice.say(composer, now.sentence);
  }
}
