// SPDX-License-Identifier: Apache-2.0
// One composer: its text, its checks, its findings, its marks. The editor's element may be replaced
// under it; the composer lives on.

/** After this error nobody wonders that a text is not checked: a pause was asked for. */
const PAUSED_CODE = 'paused';

/** A misspelt word is marked when nobody has typed in it for this long, in milliseconds. */
const FINGERS_REST = 1000;

/** A field's value; '' for other editors, whose changes are mutations. @param {any} element */
function rawValue(element) {
  return isField(element) ? element.value : '';
}

let composerCount = 0;

class Composer {
  /**
   * @param {Found} found
   * @param {Site} site
   * @param {object} parts
   * @param {(message: object) => boolean} parts.send       false if it could not be sent
   * @param {Painter} parts.painter
   * @param {(composer: Composer) => void} parts.changed     findings or places of marks changed
   * @param {() => boolean} parts.wanted                     this site is to be served
   * @param {(composer: Composer) => void} parts.furnished   it is used: what findings need can be made
   * @param {(composer: Composer, finding: Finding) => boolean} parts.saidBefore  an earlier part shows it
   * @param {(composer: Composer, findings: Finding[]) => Finding[]} parts.chosen  those that are to be shown
   * @param {() => 'company'|'personal'|undefined} parts.postingAs  for whom one posts, where the policy asks
   * @param {(composer: Composer) => void} parts.emptied  its text is gone
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
    /** Made at the first use. @type {MarkCanvas|null} */
    this.canvas = null;
    /** The editor changed since it was read: nodes may be others, though the text is the same. */
    this.stale = false;
    /** A field's value when it was read last. */
    this.raw = '';
    /** The word under somebody's fingers: where it was edited last, and until when it is left in peace. */
    this.fingers = { at: -1, until: 0 };
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.calm = undefined;
    /** What is attached, as it was counted last. */
    this.attached = countAttachments(found.element, found.spec);
    /** So many answers were given. */
    this.answers = 0;
    /** What the last answer left out, and comes later. @type {string[]} */
    this.pending = [];
    /** Its text could not be checked. */
    this.unchecked = false;
    this.closed = false;
    /** The newest count whose answer is on the screen; for tests. */
    this.shownRev = 0;
    this.measuredRev = 0;
    this.moved = false;
    /** When its editor was last seen gone, or 0. */
    this.lostAt = 0;
  }

  get text() {
    return this.map.text;
  }

  /** Whether its findings are those of the text as it is now. */
  get isFresh() {
    return this.loop.answered === this.loop.rev && isWhole(this.pending);
  }

  /**
   * It is used, or holds a text: make what shows findings. Not when something is found: the page sees that
   * an element comes, and must not learn from when it comes.
   */
  furnish() {
    if (this.canvas || !this.element.isConnected || !this.parts.wanted()) return;
    this.canvas = new MarkCanvas(this.element);
    this.parts.painter.soon(this);
    this.parts.furnished(this);
  }

  /** Look again if the page itself set a field's value: no event and no mutation tells of that. */
  lookIfOverwritten() {
    if (this.raw !== rawValue(this.element)) this.look();
  }

  /** Count what is attached; if it is something else than before, the text is checked again. */
  lookAround() {
    const before = JSON.stringify(this.attached);
    this.attached = countAttachments(this.element, this.spec);
    if (JSON.stringify(this.attached) !== before) this.loop.again();
  }

  /** Read the editor; what is new is checked, and marks move behind the edit at once. */
  look() {
    this.stale = false;
    if (!this.element.isConnected) return;
    this.raw = rawValue(this.element);
    const before = this.map.text;
    this.map = this.editor.read(this.element);
    if (this.map.text) this.furnish();
    if (this.map.text !== before) {
      this.#noteFingers(before);
      this.#show(shiftFindings(this.findings, before, this.map.text));
      if (!this.map.text) this.parts.emptied(this);
      this.loop.changed(this.map.text);
    } else if (this.canvas) {
      this.parts.painter.soon(this);
    }
  }

  /** The editor's element was replaced. @param {HTMLElement} element */
  adopt(element) {
    const furnished = this.canvas !== null;
    this.canvas?.remove();
    this.canvas = null;
    this.element = element;
    this.editor = editorOf(element);
    this.lostAt = 0;
    if (furnished) this.furnish();
    this.look();
    this.loop.resume();
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
   * @param {{rev: number, findings?: Finding[], pending?: string[], code?: string}} message
   */
  answer(message) {
    const text = this.loop.answer(message.rev);
    if (text === null) return;
    ++this.answers;
    this.unchecked = !message.findings && message.code !== PAUSED_CODE;
    // Marks from before say nothing about a text that was not checked.
    if (!message.findings) return this.#show([]);
    this.pending = message.pending ?? [];
    const fitting = message.findings.filter((finding) => (finding.end ?? 0) <= text.length);
    this.#show(shiftFindings(fitting, text, this.map.text));
  }

  /** What is to be shown may be another now. */
  choose() {
    this.#show(this.findings);
  }

  /** Its stops, shown or put away: what a question before posting is about. @returns {{composer: Composer, mark: Mark|undefined, finding: Finding}[]} */
  get stops() {
    const stops = this.findings.filter((finding) => finding.severity === 'stop' && !this.parts.saidBefore(this, finding));
    return stops.map((finding) => ({ composer: this, finding, mark: this.marks.find((mark) => mark.findings.includes(finding)) }));
  }

  /** Show nothing any more, until the next answer. */
  clear() {
    this.#show([]);
  }

  /** It is gone for good. */
  close() {
    this.closed = true;
    clearTimeout(this.calm);
    this.parts.painter.forget(this);
    this.canvas?.remove();
    this.canvas = null;
    this.findings = [];
    this.marks = [];
    this.parts.changed(this);
  }

  prepare() {
    if (this.stale) this.look();
    else this.lookIfOverwritten();
    this.canvas?.attach();
  }

  measure() {
    const before = this.canvas?.plan?.visible;
    if (!this.element.isConnected || !this.canvas) return;
    this.canvas.measure(this.marks, this.map, this.answers);
    this.measuredRev = this.loop.answered;
    const now = this.canvas.plan?.visible;
    this.moved = Boolean(before && now && (before.x !== now.x || before.y !== now.y || before.height !== now.height));
  }

  paint() {
    if (!this.element.isConnected) return false;
    this.canvas?.paint();
    this.shownRev = this.measuredRev;
    this.parts.changed(this);
    return this.moved;
  }

  /** A word that is still being typed is not misspelt yet. @param {string} before */
  #noteFingers(before) {
    const edit = singleEdit(before, this.map.text);
    const at = edit ? edit.start + edit.inserted.length : -1;
    this.fingers = { at, until: performance.now() + FINGERS_REST };
    clearTimeout(this.calm);
    this.calm = setTimeout(() => this.#show(this.findings), FINGERS_REST);
  }

  /** @param {Finding} finding */
  #isUnderFingers({ category, start, end }) {
    const { at, until } = this.fingers;
    return category === 'spelling' && performance.now() < until && Number(start) <= at && at <= Number(end);
  }

  /** @param {Finding[]} findings */
  #show(findings) {
    if (this.closed) return;
    this.findings = findings;
    const shown = findings.filter((finding) => !this.#isUnderFingers(finding) && !this.parts.saidBefore(this, finding));
    this.marks = groupFindings(this.parts.chosen(this, shown));
    if (this.canvas) this.parts.painter.soon(this);
  }

  /** @param {number} rev @param {string} text */
  #send(rev, text) {
    // A post taken out of a thread has a place that is another one's by now: its text would be taken for that one's.
    if (!this.element.isConnected) return false;
    const { site, spec, place, attached: attachments } = this;
    const as = this.parts.postingAs();
    const here = { site: site.id, surface: spec.surface, posting_as: as, ...site.pretends?.(this.element) };
    return this.parts.send({ type: 'check', ...place, rev, ...here, text, attachments });
  }
}
