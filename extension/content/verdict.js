// SPDX-License-Identifier: Apache-2.0
// What becomes of a press that would post. Pure but for the clock it is given.

/** What is left to find and may still be a stop: words that are looked up one by one. */
const GRAVE_PENDING = ['hidden'];
/** A pass that was not used is forgotten after this time, in milliseconds. */
const PASS_LASTS = 30_000;
/** What a press leads to, a form being sent, still counts as the same press for so long, in milliseconds. */
const PRESS_LASTS = 1000;

/**
 * @typedef {'post'|'ask'|'wait'|'ask-unchecked'} Verdict
 *   post: let it go; ask: something should be read first; wait: the newest text is not checked yet;
 *   ask-unchecked: it cannot be checked, and the policy wants that to be said
 */

/**
 * @param {object} facts
 * @param {boolean} facts.checking    this site is served and its texts can be checked
 * @param {boolean} facts.fresh       the findings belong to the text as it is now
 * @param {boolean} facts.whole       no graver ones come later
 * @param {Finding[]} facts.findings
 * @param {string} [facts.withoutHost] `post` or `ask`, as the policy says
 * @returns {Verdict}
 */
function verdictOf({ checking, fresh, whole, findings, withoutHost }) {
  if (!checking) return withoutHost === 'ask' ? 'ask-unchecked' : 'post';
  if (fresh && findings.some((finding) => finding.severity === 'stop')) return 'ask';
  return fresh && whole ? 'post' : 'wait';
}

/** Whether an answer says all that may become a stop. @param {string[]} pending */
function isWhole(pending) {
  return !pending.some((what) => GRAVE_PENDING.includes(what));
}

/** Leave to post one text of one composer once. The text stays in memory only. */
class Passes {
  /** @param {() => number} now milliseconds */
  constructor(now) {
    this.now = now;
    /** @type {{doc: string, text: string, until: number, spent: boolean}|null} */
    this.pass = null;
  }

  /** @param {string} doc @param {string} text */
  grant(doc, text) {
    this.pass = { doc, text, until: this.now() + PASS_LASTS, spent: false };
  }

  /**
   * Whether this press may go. Any other text, or another composer, needs a new look.
   * @param {string} doc
   * @param {string} text
   * @param {boolean} follows  it is no press of its own, as far as one can tell, but what a press led to: a form that is sent
   */
  allows(doc, text, follows = false) {
    const { pass } = this;
    if (!pass) return false;
    const good = pass.doc === doc && pass.text === text && this.now() < pass.until && (follows || !pass.spent);
    if (!good) this.pass = null;
    return good;
  }

  /** The press that it was for was made: only what this leads to may still go. */
  spend() {
    if (!this.pass || this.pass.spent) return;
    this.pass.spent = true;
    this.pass.until = Math.min(this.pass.until, this.now() + PRESS_LASTS);
  }
}
