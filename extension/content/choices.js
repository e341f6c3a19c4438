// SPDX-License-Identifier: Apache-2.0
// What somebody chose not to see, and which reminders have had their turn. A choice for the draft lives here and ends
// with it; what holds longer is kept by the background part, by rule and entry. Pure but for the clock it is given.

/** A reminder counts as seen once it has stood for this long, in milliseconds: words come and go while one types. */
const SEEN_AFTER = 3000;

/**
 * Where a choice holds: this draft, this network, everywhere.
 * @typedef {'draft'|'site'|'all'} Reach
 * @typedef {{rule: string, entry?: string}} Named
 * @typedef {{doc: string, part?: number, day: string, timer: ReturnType<typeof setTimeout>, seen: boolean}} Claim
 */

/** Whether two are about the same rule and entry. @param {Named} a @param {Named} b */
function sameEntry(a, b) {
  return a.rule === b.rule && a.entry === b.entry;
}

class Choices {
  /**
   * @param {string} site
   * @param {object} parts
   * @param {(message: object) => void} parts.send     to the background part
   * @param {() => void} parts.changed                 something may have to be shown or hidden now
   * @param {() => Date} parts.now
   */
  constructor(site, parts) {
    this.site = site;
    this.parts = parts;
    /** Until the choices are known, only what is grave is shown: nothing flickers up that was put away. */
    this.known = false;
    /** @type {(Named & {site?: string})[]} */
    this.dismissed = [];
    /** Reminders of `day` that another draft has shown. @type {Named[]} */
    this.shown = [];
    this.day = '';
    /** @type {'company'|'personal'} */
    this.postingAs = 'personal';
    /** What is hidden in a draft, by its document: rule and entry, or rule and words. @type {Map<string, Set<string>>} */
    this.drafts = new Map();
    /** The draft that shows a reminder of today. @type {Map<string, Claim>} */
    this.claims = new Map();
  }

  /** The message `choices`. @param {any} message */
  receive(message) {
    this.known = true;
    this.dismissed = message.dismissed;
    this.shown = message.shown;
    this.day = message.day;
    this.postingAs = message.posting_as[this.site] ?? 'personal';
    this.parts.changed();
  }

  /** @param {'company'|'personal'} as */
  postAs(as) {
    this.postingAs = as;
    this.parts.send({ type: 'posting-as', site: this.site, as });
    this.parts.changed();
  }

  /**
   * The findings that are to be shown. A `stop` is only put away for one draft, and never waits for its turn.
   * @param {{doc: string, part?: number}} place
   * @param {string} text
   * @param {Finding[]} findings
   * @returns {Finding[]}
   */
  shownOf(place, text, findings) {
    const draft = this.drafts.get(place.doc);
    this.#release(place, findings);
    /** @type {Finding[]} */
    const once = [];
    return findings.filter((finding) => {
      if (draft?.has(draftKey(finding, text))) return false;
      if (finding.severity === 'stop') return true;
      if (!this.known || this.#isDismissed(finding)) return false;
      if (finding.show === 'once-a-post' || finding.show === 'once-a-day') {
        if (once.some((other) => sameEntry(other, finding))) return false;
        once.push(finding);
      }
      return finding.show !== 'once-a-day' || this.#claim(place, finding);
    });
  }

  /** How much of a draft is put away. @param {string} doc */
  hiddenIn(doc) {
    return this.drafts.get(doc)?.size ?? 0;
  }

  /**
   * Do not show it again.
   * @param {string} doc
   * @param {string} text of the composer
   * @param {Finding} finding
   * @param {Reach} reach
   */
  dismiss(doc, text, finding, reach) {
    if (reach === 'draft' || finding.severity === 'stop') {
      const draft = this.drafts.get(doc) ?? new Set();
      this.drafts.set(doc, draft.add(draftKey(finding, text)));
    } else {
      const named = { rule: finding.rule, entry: finding.entry, site: reach === 'site' ? this.site : undefined };
      this.dismissed = [...this.dismissed, named];
      this.parts.send({ type: 'dismiss', ...named });
    }
    this.parts.changed();
  }

  /** Show again what was put away in a draft. @param {string} doc */
  restore(doc) {
    if (this.drafts.delete(doc)) this.parts.changed();
  }

  /** A draft is over: posted, emptied, or its composer is gone. @param {string} doc */
  over(doc) {
    this.drafts.delete(doc);
    for (const [key, claim] of this.claims) {
      if (claim.doc !== doc) continue;
      clearTimeout(claim.timer);
      this.claims.delete(key);
    }
  }

  /** @param {Finding} finding */
  #isDismissed(finding) {
    return this.dismissed.some((one) => sameEntry(one, finding) && (!one.site || one.site === this.site));
  }

  /** Reminders that went before anybody can have read them have not had their turn. @param {{doc: string, part?: number}} place @param {Finding[]} findings */
  #release({ doc, part }, findings) {
    for (const [key, claim] of this.claims) {
      if (claim.doc !== doc || claim.part !== part || claim.seen || findings.some((one) => nameKey(one) === key)) continue;
      clearTimeout(claim.timer);
      this.claims.delete(key);
    }
  }

  /** Whether a reminder of once a day is this draft's to show. @param {{doc: string, part?: number}} place @param {Finding} finding */
  #claim({ doc, part }, finding) {
    const day = this.parts.now().toDateString();
    const key = nameKey(finding);
    const claim = this.claims.get(key);
    if (claim?.day === day) return claim.doc === doc;
    if (this.#shownToday(finding)) return false;
    clearTimeout(claim?.timer);
    const timer = setTimeout(() => this.#seen(finding, key), SEEN_AFTER);
    this.claims.set(key, { doc, part, day, timer, seen: false });
    return true;
  }

  /** @param {Finding} finding */
  #shownToday(finding) {
    return this.day === isoDay(this.parts.now()) && this.shown.some((one) => sameEntry(one, finding));
  }

  /** @param {Finding} finding @param {string} key */
  #seen({ rule, entry }, key) {
    const claim = this.claims.get(key);
    if (!claim) return;
    claim.seen = true;
    const day = isoDay(this.parts.now());
    if (this.day !== day) this.shown = [];
    this.day = day;
    this.shown = [...this.shown, { rule, entry }];
    this.parts.send({ type: 'shown', rule, entry });
  }
}

/** @param {Named} named */
function nameKey({ rule, entry }) {
  return `${rule}\n${entry ?? ''}`;
}

/** Where a rule has no entries, its words stand for one; they stay in this page's memory. @param {Finding} finding @param {string} text */
function draftKey(finding, text) {
  if (finding.entry !== undefined || finding.start === undefined) return nameKey(finding);
  return `${nameKey(finding)}\n${text.slice(finding.start, finding.end)}`;
}

/** @param {Date} date */
function isoDay(date) {
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
