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
    /** In document order. @type {Composer[]} */
    this.list = [];
  }

  /**
   * Look for composers in some roots; keep, adopt, open and close accordingly.
   * @param {Iterable<Document|ShadowRoot>} roots
   */
  discover(roots) {
    const found = findComposers(this.site, roots);
    this.#notePlaces();
    for (const one of found) {
      if (this.of(one.element)) continue;
      const heir = this.list.find((composer) => composer.lostAt && composer.spec === one.spec);
      if (heir) heir.adopt(one.element);
      else this.#open(one);
    }
    if (found.length) this.#order();
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
    return this.list.find(({ place }) => place.doc === doc && place.part === part) ?? null;
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
    if (!this.list.some((one) => one.place.doc === composer.place.doc)) this.events.closed(composer);
    this.#order();
  }

  /** Document order and, where a site has them, places in threads. */
  #order() {
    this.list.sort((a, b) => {
      const way = a.element.compareDocumentPosition(b.element);
      return way & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : way & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
    });
    const threaded = this.list.filter((composer) => composer.spec.thread && !composer.lostAt);
    const items = threaded.map((composer) => ({
      doc: composer.name,
      number: partNumber(composer.element.getAttribute(composer.spec.thread?.attribute ?? '')),
      container: ancestorAcross(composer.element, composer.spec.thread?.container ?? 'body'),
    }));
    const before = new Set(threaded.map((composer) => composer.place.doc));
    placesInThreads(items).forEach((place, index) => threaded[index].move(place));
    // A document whose composer became a part of another one has nobody who would close it.
    for (const doc of before) if (!this.list.some(({ place }) => place.doc === doc)) this.events.left(doc);
  }
}
