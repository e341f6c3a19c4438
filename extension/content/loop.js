// SPDX-License-Identifier: Apache-2.0
// The checks of one composer: one in flight, the newest text waits, older ones are forgotten.
// `rev` counts the texts. Pure but for the clock and the send function it is given.

/** An answer that takes longer no longer holds back the newer text, in milliseconds. */
const ANSWER_PATIENCE = 2000;
/** So many texts wait for answers; older ones are given up. */
const MOST_UNDER_WAY = 2;

class CheckLoop {
  /**
   * @param {(rev: number, text: string) => boolean} send false if it could not be sent
   * @param {() => number} now milliseconds
   */
  constructor(send, now) {
    this.send = send;
    this.now = now;
    /** Count of the texts seen. */
    this.rev = 0;
    /** The newest count that was answered. */
    this.answered = 0;
    this.text = '';
    /** Texts that are under way and may still be answered. @type {Map<number, string>} */
    this.underWay = new Map();
    this.sentAt = 0;
    this.sentRev = 0;
  }

  /** The composer holds this text now. @param {string} text */
  changed(text) {
    ++this.rev;
    this.text = text;
    this.#advance();
  }

  /** Check the same text again: what the answer depends on has changed. */
  again() {
    if (this.rev) this.changed(this.text);
  }

  /**
   * An answer came. Gives the text it is about, or null if a newer answer was used already or it was
   * never asked for.
   * @param {number} rev
   * @returns {string|null}
   */
  answer(rev) {
    const text = this.underWay.get(rev);
    if (text === undefined) return null;
    for (const older of this.underWay.keys()) if (older <= rev) this.underWay.delete(older);
    this.answered = rev;
    this.#advance();
    return text;
  }

  /** The way to the host broke: what is under way will not be answered. True if something was. */
  lost() {
    const waiting = this.underWay.size > 0;
    this.underWay.clear();
    if (waiting) this.sentRev = 0;
    return waiting;
  }

  /** Send what could not be sent before. */
  resume() {
    this.#advance();
  }

  #advance() {
    if (this.rev === 0 || this.sentRev === this.rev) return;
    if (this.underWay.size && this.now() - this.sentAt < ANSWER_PATIENCE) return;
    if (!this.send(this.rev, this.text)) return;
    this.underWay.set(this.rev, this.text);
    for (const oldest of this.underWay.keys()) if (this.underWay.size > MOST_UNDER_WAY) this.underWay.delete(oldest);
    this.sentRev = this.rev;
    this.sentAt = this.now();
  }
}
