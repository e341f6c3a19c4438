// SPDX-License-Identifier: Apache-2.0
// What cannot be done on this page, for the toolbar icon, which has one sentence. One trouble ends, another may still be there.

/** The gravest first. */
const TROUBLE_ORDER = ['card-blocked', 'text-unchecked', 'composer-unknown'];

class Troubles {
  /** @param {(what: string) => void} tell  the gravest, or '' if there is none any more */
  constructor(tell) {
    this.tell = tell;
    /** @type {Set<string>} */
    this.there = new Set();
    /** What was told last; undefined if nothing ever was. @type {string|undefined} */
    this.told = undefined;
  }

  /** @param {string} what one of TROUBLE_ORDER @param {boolean} isThere */
  note(what, isThere) {
    if (isThere) this.there.add(what);
    else this.there.delete(what);
    const gravest = TROUBLE_ORDER.find((one) => this.there.has(one)) ?? '';
    if (gravest === (this.told ?? '')) return;
    this.told = gravest;
    this.tell(gravest);
  }
}
