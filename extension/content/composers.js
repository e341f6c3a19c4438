// SPDX-License-Identifier: Apache-2.0
// All composers of this page: found, kept, given their places in threads, forgotten.

/** An editor that vanished may be replaced for this long, in milliseconds (LinkedIn takes about 500). */
const REPLACEMENT_PATIENCE = 2000;

class Composers {
  /**
   * @param {Site} site
   * @param {ConstructorParameters<typeof Composer>[2]} parts
   * @param {{opened: (composer: Composer) => void, closed: (composer: Composer) => void, left: (doc: string) => void}} events
   */
  constructor(site, parts, events) {
    this.site = site;
    this.parts = parts;
    this.events = events;
    /** Whether private messages are read. */
    this.messages = false;
    /** In document order. @type {Composer[]} */
    this.list = [];
  }

  /**
   * Look for composers in some roots; keep, adopt, open and close accordingly.
   * @param {Iterable<Document|ShadowRoot>} roots
   */
  discover(roots) {
    const found = findComposers(this.site, roots, this.messages);
    this.#notePlaces();
    this.#refit();
    for (const one of found) {
      if (this.of(one.element)) continue;
      const heir = this.list.find((composer) => composer.lostAt && composer.spec === one.spec);
      if (heir) heir.adopt(one.element);
      else this.#open(one);
    }
    if (found.length) this.#order();
    for (const composer of this.list) {
      if (composer.lostAt) continue;
      composer.lookAround();
      // It may have been out of the page when it was to be checked.
      composer.loop.resume();
    }
  }

  /**
   * Composers are elsewhere from now on: who is none any more is closed. `discover` finds the others.
   * @param {Site} site
   * @param {boolean} messages whether private messages are read
   */
  retarget(site, messages) {
    this.site = site;
    this.messages = messages;
    this.#refit();
  }

  /** Whether an element is a composer, or holds one. @param {Element} element */
  isAt(element) {
    return this.list.some((composer) => isWithin(composer.element, element));
  }

  /** What is a composer in other frames of this site, and another page part's. @returns {HTMLElement[]} */
  get elsewhere() {
    return findComposers(this.site, otherDocuments(), this.messages).map(({ element }) => element);
  }

  /** Close what has been gone for long. True if some may still come back. */
  sweep() {
    const now = performance.now();
    this.#notePlaces();
    for (const composer of [...this.list]) {
      if (composer.lostAt && now - composer.lostAt >= REPLACEMENT_PATIENCE) this.#close(composer);
    }
    return this.list.some((composer) => composer.lostAt);
  }

  /** The composer of an element or of something in it. @param {Node} node */
  of(node) {
    return this.list.find((composer) => composer.element === node || composer.element.contains(node)) ?? null;
  }

  /** The composer that an answer is for. @param {{doc?: string, part?: number|string}} message */
  byPlace(message) {
    const { doc, part } = message;
    const here = this.list.filter(({ place }) => place.doc === doc && place.part === part);
    // A post taken out of a thread is kept for a while, and the next one has its place by then.
    return here.find((composer) => !composer.lostAt) ?? here[0] ?? null;
  }

  /** The posts of a composer's thread, itself among them. @param {Composer} composer */
  together({ place }) {
    return this.list.filter((one) => one.place.doc === place.doc);
  }

  /**
   * Whether an earlier part of the same thread shows a finding that concerns the whole thread.
   * @param {Composer} composer
   * @param {Finding} finding
   */
  saidBefore({ place }, finding) {
    if (finding.scope !== 'thread' || !place.part) return false;
    const same = (/** @type {Finding} */ other) =>
      other.scope === 'thread' && other.rule === finding.rule && other.entry === finding.entry;
    return this.list.some(
      (one) => one.place.doc === place.doc && Number(one.place.part) < Number(place.part) && one.findings.some(same),
    );
  }

  /** What a composer is may change under it: a post that only the people named in it may read is a message. */
  #refit() {
    const { site, messages } = this;
    for (const composer of [...this.list]) {
      const { element, spec } = composer;
      const next = composer.lostAt ? site.composers.find(({ id }) => id === spec.id) : specOf(site, element, messages);
      if (!next || (!messages && next.surface === 'message')) this.#close(composer);
      else {
        composer.spec = next;
        if (next.surface !== spec.surface) composer.loop.again();
      }
    }
  }

  /** Note which editors have left the page. */
  #notePlaces() {
    for (const composer of this.list) {
      if (composer.element.isConnected) composer.lostAt = 0;
      else composer.lostAt ||= performance.now();
    }
  }

  /** @param {Found} found */
  #open(found) {
    const composer = new Composer(found, this.site, this.parts);
    this.list.push(composer);
    this.events.opened(composer);
    composer.look();
  }

  /** @param {Composer} composer */
  #close(composer) {
    this.list = this.list.filter((one) => one !== composer);
    composer.close();
    this.events.closed(composer);
    if (this.together(composer).length === 0) this.events.left(composer.place.doc);
    this.#order();
  }

  /** Document order and, where a site has them, places in threads. */
  #order() {
    this.list.sort((a, b) => {
      const way = a.element.compareDocumentPosition(b.element);
      return way & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : way & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
    });
    const threaded = this.list.filter((composer) => composer.spec.thread && !composer.lostAt);
    const items = threaded.map((composer, index) => ({
      doc: composer.name,
      number: numberOf(composer, index),
      container: ancestorAcross(composer.element, composer.spec.thread?.container ?? 'body'),
    }));
    const before = new Set(threaded.map((composer) => composer.place.doc));
    placesInThreads(items).forEach((place, index) => threaded[index].move(place));
    // A document whose composer became a part of another one has nobody who would close it.
    for (const doc of before) if (!this.list.some(({ place }) => place.doc === doc)) this.events.left(doc);
  }
}

/** Its number in a thread; where the site has none, its place on the page. @param {Composer} composer @param {number} index */
function numberOf({ element, spec }, index) {
  return spec.thread?.attribute ? partNumber(element.getAttribute(spec.thread.attribute)) : index;
}
