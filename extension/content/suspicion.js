// SPDX-License-Identifier: Apache-2.0
// A composer that should be there and is none that we know is no silence: after some seconds the icon says so.

/** How long something may look like a composer without being one, in milliseconds: editors come late and are replaced. */
const SUSPICION_PATIENCE = 4000;
/** How often it is looked for while the page changes, in milliseconds. */
const SUSPICION_PAUSE = 1000;

/**
 * What looks like a composer of this site and is none.
 * @param {Site} site
 * @param {Iterable<Document|ShadowRoot>} roots
 * @param {(element: Element) => boolean} isKnown whether it is a composer or has one in it
 * @returns {Element[]}
 */
function strangersIn(site, roots, isKnown) {
  const found = [];
  for (const root of roots) {
    for (const element of site.suspects ? root.querySelectorAll(site.suspects) : []) {
      if (element instanceof HTMLElement && isSuspect(site, element) && !isKnown(element)) found.push(element);
    }
    for (const element of site.opens ? root.querySelectorAll(site.opens) : []) {
      if (element instanceof HTMLElement && isShown(element) && !isKnown(element)) found.push(element);
    }
  }
  return found;
}

/** A text for others that somebody could type here, and no message. @param {Site} site @param {HTMLElement} element */
function isSuspect(site, element) {
  if (!element.matches(EDITABLE) || !mayBeRead(element) || outermostEditable(element) !== element) return false;
  const isMessage = site.composers.some((spec) => spec.surface === 'message' && isPlaceOf(element, spec));
  return !isMessage && isShown(element);
}

class Suspicion {
  /**
   * @param {() => Element[]} strangers
   * @param {(unknown: boolean) => void} report whether a composer is there that we do not know
   * @param {() => number} now milliseconds
   */
  constructor(strangers, report, now) {
    this.strangers = strangers;
    this.report = report;
    this.now = now;
    /** When each was first seen. @type {WeakMap<Element, number>} */
    this.since = new WeakMap();
    this.unknown = false;
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.timer = undefined;
  }

  /** The page has changed. */
  soon() {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.look();
    }, SUSPICION_PAUSE);
  }

  /** Somebody types into it: no patience. @param {Element} element */
  accuse(element) {
    this.since.set(element, -Infinity);
    this.look();
  }

  look() {
    const now = this.now();
    const strangers = this.strangers();
    for (const one of strangers) if (!this.since.has(one)) this.since.set(one, now);
    const unknown = strangers.some((one) => now - Number(this.since.get(one)) >= SUSPICION_PATIENCE);
    if (unknown !== this.unknown) this.report((this.unknown = unknown));
    // Nothing need happen in the page until the patience is over.
    if (strangers.length && !unknown) this.soon();
  }
}
