// SPDX-License-Identifier: Apache-2.0
// One composer: its text, its checks, its findings, its marks. The editor's element may be replaced
// under it; the composer lives on.

let composerCount = 0;

class Composer {
  /**
   * @param {Found} found
   * @param {Site} site
   * @param {{send: (message: object) => boolean, painter: Painter, changed: (composer: Composer) => void}} parts
   *   `changed` is called when findings or places of marks changed
   */
  constructor(found, site, parts) {
    this.site = site;
    this.spec = found.spec;
    this.parts = parts;
    this.name = 'c' + ++composerCount;
    /** @type {Place} */
    this.place = { doc: this.name };
    this.element = found.element;
    this.editor = editorOf(found.element);
    this.map = new TextMap();
    this.loop = new CheckLoop((rev, text) => this.#send(rev, text), () => performance.now());
    /** Findings of the text as it is now. @type {Finding[]} */
    this.findings = [];
    /** @type {Mark[]} */
    this.marks = [];
    /** Made at the first finding. @type {MarkCanvas|null} */
    this.canvas = null;
    /** When its editor was last seen gone, or 0. */
    this.lostAt = 0;
  }

  get text() {
    return this.map.text;
  }

  /** Read the editor; what is new is checked, and marks move behind the edit at once. */
  look() {
    if (!this.element.isConnected) return;
    const before = this.map.text;
    this.map = this.editor.read(this.element);
    if (this.map.text !== before) {
      this.#show(shiftFindings(this.findings, before, this.map.text));
      this.loop.changed(this.map.text);
    } else if (this.marks.length) {
      this.parts.painter.soon(this);
    }
  }

  /** The editor's element was replaced. @param {HTMLElement} element */
  adopt(element) {
    this.canvas?.remove();
    this.canvas = null;
    this.element = element;
    this.editor = editorOf(element);
    this.lostAt = 0;
    this.look();
    this.#show(this.findings);
  }

  /** Where in a thread it stands now. @param {Place} place */
  move(place) {
    const same = place.doc === this.place.doc && place.part === this.place.part && place.parts === this.place.parts;
    if (same) return;
    this.place = place;
    this.loop.lost();
    this.loop.again();
  }

  /**
   * The answer to one of its checks.
   * @param {{rev: number, findings?: Finding[]}} message
   */
  answer(message) {
    const text = this.loop.answer(message.rev);
    if (text === null || !message.findings) return;
    const fitting = message.findings.filter((finding) => (finding.end ?? 0) <= text.length);
    this.#show(shiftFindings(fitting, text, this.map.text));
  }

  /** Show nothing any more, until the next answer. */
  clear() {
    this.#show([]);
  }

  /** It is gone for good. */
  close() {
    this.parts.painter.forget(this);
    this.canvas?.remove();
    this.canvas = null;
    this.findings = [];
    this.marks = [];
    this.parts.changed(this);
  }

  prepare() {
    this.canvas?.attach();
  }

  measure() {
    const before = this.canvas?.plan?.visible;
    if (!this.element.isConnected || !this.canvas) return;
    this.canvas.measure(this.marks, this.map);
    const now = this.canvas.plan?.visible;
    this.moved = Boolean(before && now && (before.x !== now.x || before.y !== now.y || before.height !== now.height));
  }

  paint() {
    if (!this.element.isConnected) return false;
    this.canvas?.paint(this.marks);
    this.parts.changed(this);
    return this.moved === true;
  }

  /** @param {Finding[]} findings */
  #show(findings) {
    this.findings = findings;
    this.marks = groupFindings(findings);
    if (this.marks.length && !this.canvas) this.canvas = new MarkCanvas(this.element);
    if (this.canvas) this.parts.painter.soon(this);
  }

  /** @param {number} rev @param {string} text */
  #send(rev, text) {
    const { site, spec, place } = this;
    return this.parts.send({ type: 'check', ...place, rev, site: site.id, surface: spec.surface, text });
  }
}
