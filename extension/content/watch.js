// SPDX-License-Identifier: Apache-2.0
// Noticing that something changed: trusted typing at once, everything else (mutations, focus, scrolling)
// at most once a frame. Listeners sit at the window's capture phase and, since focus and scrolling
// within a shadow root stay there, in the roots that may hold composers.

/** Attributes that make an editor appear or vanish. */
const TELLING_ATTRIBUTES = ['contenteditable', 'open', 'hidden', 'aria-hidden', 'data-testid'];
/** Attributes that may, but change all the time: they lead to a search only now and then. */
const BUSY_ATTRIBUTES = ['style', 'class'];
const BUSY_PAUSE = 300;
/** How often a site's shadow hosts are asked whether they have a root by now, in milliseconds. */
const ROOTS_PAUSE = 1000;
/** What moves things without a mutation. */
const MOVERS = ['scroll', 'transitionrun', 'transitionend', 'animationstart', 'animationend', 'load', 'toggle'];

/** What changes colours without a mutation. */
const LOOKS = ['(forced-colors: active)', '(prefers-color-scheme: dark)'];

/**
 * @typedef {object} WatchEvents
 * @property {(node: Node) => Composer|null} of
 * @property {(composer: Composer) => void} typed     its text may have changed
 * @property {() => void} search                      composers may have come or gone
 * @property {() => void} moved                       something may stand elsewhere now; often
 * @property {(target: Node) => void} used            somebody works in this element
 * @property {(target: Node) => void} strange         somebody types into something that is no composer
 */

class Watch {
  /** @param {WatchEvents} events @param {Site} site */
  constructor(events, site) {
    this.events = events;
    this.site = site;
    /** @type {Set<Document|ShadowRoot>} */
    this.roots = new Set();
    /** Composers to look at in the next frame. @type {Set<Composer>} */
    this.dirty = new Set();
    /** Composers looked at in this frame. @type {Set<Composer>} */
    this.looked = new Set();
    /** Not at a page's start: an earlier life of this script may have left things behind. */
    this.restarted = document.readyState !== 'loading';
    this.searchDue = false;
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.laterTimer = undefined;
    this.asked = false;
    this.observer = new MutationObserver((records) => this.#mutated(records));
  }

  start() {
    this.addRoot(document);
    for (const type of ['input', 'compositionend']) hear(window, type, (event) => this.#typed(event));
    hear(window, 'pointerup', (event) => this.#maybeNew(event));
    hear(window, 'load', () => this.#searchSoon());
    // Attaching a shadow root is no mutation that anybody could see.
    if (this.site.shadowHosts) setInterval(() => this.#enterSiteRoots(), ROOTS_PAUSE);
    hear(window, 'resize', () => this.events.moved());
    for (const query of LOOKS) matchMedia(query).addEventListener('change', () => this.events.moved());
    hear(document, 'visibilitychange', () => this.events.moved());
    this.#searchSoon();
  }

  /** Look into a root from now on, unless it is ours. @param {Document|ShadowRoot} root */
  addRoot(root) {
    if (this.roots.has(root) || OWN_ROOTS.has(root)) return;
    this.roots.add(root);
    if (this.restarted) removeLeftovers(root);
    const attributeFilter = [...TELLING_ATTRIBUTES, ...BUSY_ATTRIBUTES];
    const what = { childList: true, characterData: true, subtree: true, attributeFilter };
    this.observer.observe(root, what);
    hear(root, 'focusin', (event) => this.#focused(event));
    for (const type of MOVERS) {
      hear(root, type, () => this.events.moved(), { passive: true });
    }
    this.#searchSoon();
  }

  /** Forget a composer. @param {Composer} composer */
  forget(composer) {
    this.dirty.delete(composer);
    this.looked.delete(composer);
  }

  /** @param {Event} event */
  #typed(event) {
    if (!event.isTrusted) return;
    const target = this.#enter(event);
    const composer = target && this.events.of(target);
    if (composer) {
      this.#look(composer);
      this.events.used(composer.element);
    } else if (target) {
      this.#searchSoon();
      this.events.strange(target);
    }
  }

  /** @param {Event} event */
  #focused(event) {
    if (!event.isTrusted) return;
    const target = this.#enter(event);
    if (!target) return;
    this.#searchSoon();
    this.events.used(target);
  }

  /** A press may have opened a composer in a root that we do not know yet. @param {Event} event */
  #maybeNew(event) {
    if (!event.isTrusted) return;
    this.#enter(event);
    this.#searchSoon();
  }

  /** Step into the shadow roots that an event came through; gives the node it began at. @param {Event} event */
  #enter(event) {
    for (const step of pathOf(event)) if (step instanceof ShadowRoot) this.addRoot(step);
    const target = originOf(event);
    // What in it was used may not be told: a root is worth a look all the same.
    const inner = target instanceof Element ? shadowRootOf(target) : null;
    if (inner) this.addRoot(inner);
    return target;
  }

  /** @param {MutationRecord[]} records */
  #mutated(records) {
    for (const record of records) {
      const composer = this.events.of(record.target);
      if (composer && record.type !== 'attributes') {
        // The first change of a frame is looked at now, the rest at its end: no key waits for a frame.
        if (this.looked.has(composer)) this.#lookSoon(composer);
        else this.#look(composer);
      }
      if (!composer || record.target === composer.element) this.#maybeSearch(record);
    }
    this.events.moved();
  }

  /** @param {MutationRecord} record outside of the composers' texts */
  #maybeSearch(record) {
    if (record.type === 'childList') {
      const elements = [...record.addedNodes, ...record.removedNodes].some((node) => node instanceof Element);
      if (elements) this.#searchSoon();
    } else if (record.type === 'attributes') {
      if (TELLING_ATTRIBUTES.includes(record.attributeName ?? '')) this.#searchSoon();
      else this.#searchLater();
    }
  }

  #searchLater() {
    this.laterTimer ??= setTimeout(() => {
      this.laterTimer = undefined;
      this.#searchSoon();
    }, BUSY_PAUSE);
  }

  /** @param {Composer} composer */
  #look(composer) {
    this.looked.add(composer);
    this.dirty.delete(composer);
    this.#ask();
    this.events.typed(composer);
  }

  /** @param {Composer} composer */
  #lookSoon(composer) {
    composer.stale = true;
    this.dirty.add(composer);
    this.#ask();
  }

  #searchSoon() {
    this.searchDue = true;
    this.#ask();
  }

  #ask() {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => this.#frame());
  }

  #frame() {
    this.asked = false;
    this.looked.clear();
    if (this.searchDue) {
      this.searchDue = false;
      this.#enterSiteRoots();
      this.events.search();
    }
    for (const composer of this.dirty) this.events.typed(composer);
    this.dirty.clear();
  }

  #enterSiteRoots() {
    for (const root of this.roots) {
      if (root instanceof ShadowRoot && !root.host.isConnected) this.roots.delete(root);
    }
    if (!this.site.shadowHosts) return;
    // Roots lie in each other: one that is added here is looked into as well.
    for (const known of this.roots) {
      for (const host of known.querySelectorAll(this.site.shadowHosts.join())) {
        const root = shadowRootOf(host);
        if (root) this.addRoot(root);
      }
    }
  }
}
