// SPDX-License-Identifier: Apache-2.0
// Tells a screen reader what was found, politely: once the findings have settled, and each only once. Where nothing is
// found that is told, too, and not read out: so the page cannot tell one from the other by the time that telling takes.

/** How long after the last change of findings a screen reader is told, in milliseconds. */
const ANNOUNCE_PAUSE = 700;

/** @typedef {{told: string, next: string, timer: ReturnType<typeof setTimeout>|undefined}} Telling */

class Teller {
  /** @param {(what: {count: number, message: string}) => boolean} tell  false if it has to wait for the next change */
  constructor(tell) {
    this.tell = tell;
    /** What was told, or is about to be, by composer. @type {WeakMap<Composer, Telling>} */
    this.tellings = new WeakMap();
  }

  /** Paints alone change nothing. @param {Composer} composer */
  changed(composer) {
    const key = `${composer.answers} ${composer.marks.map((mark) => mark.findings[0].message).join('\n')}`;
    /** @type {Telling} */
    const telling = this.tellings.get(composer) ?? { told: '', next: '', timer: undefined };
    this.tellings.set(composer, telling);
    if (telling.next === key) return;
    telling.next = key;
    clearTimeout(telling.timer);
    telling.timer = setTimeout(() => this.#announce(composer, telling), ANNOUNCE_PAUSE);
  }

  /** @param {Composer} composer @param {Telling} telling */
  #announce({ marks }, telling) {
    if (telling.next === telling.told) return;
    const told = this.tell({ count: marks.length, message: marks[0]?.findings[0].message ?? '' });
    if (told) telling.told = telling.next;
    else telling.next = telling.told;
  }
}
