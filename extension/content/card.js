// SPDX-License-Identifier: Apache-2.0
// The card: what, why, say instead, whom to ask; or, about a whole post, the panel. Opened by pointing at a mark or at
// the badge, a click on it, or the shortcut. Only the shortcut, and a click into the card, give it the keyboard.

/** So many words that may have been meant are offered. */
const MOST_SUGGESTIONS = 4;

class Card {
  /**
   * @param {object} parts
   * @param {Painter} parts.painter
   * @param {Facts} parts.facts
   * @param {(composer: Composer, finding: Finding, action: string) => void} parts.decided
   * @param {(id: number, word: string) => void} parts.suggest  asks what may have been meant by a word
   * @param {(composer: Composer) => void} parts.garbled  its editor took a suggestion differently
   * @param {(composer: Composer, finding: Finding, reach: Reach) => void} parts.dismiss  do not show it again
   * @param {(composer: Composer) => void} parts.restore  show again what was put away in this draft
   * @param {(as: 'company'|'personal') => void} parts.postAs
   * @param {(composer: Composer, mark: Mark) => void} parts.show  the card of another mark
   * @param {(by: number) => void} parts.step  to another finding
   * @param {(event: any) => void} parts.key   a key pressed in the card
   * @param {() => void} parts.left            the pointer left the card
   * @param {() => void} parts.comes           it is about to be seen
   * @param {(runs: boolean) => void} parts.runs  whether the page lets our frame run
   */
  constructor(parts) {
    this.parts = parts;
    /** @type {OwnFrame|null} */
    this.frame = null;
    /** What it shows. @type {Subject|null} */
    this.shown = null;
    /** The composer it was shown for last. @type {Composer|null} */
    this.last = null;
    /** Opened on purpose: pointing elsewhere does not close it. */
    this.pinned = false;
    /** The pointer is in it. */
    this.hovered = false;
    /** The keyboard goes into it as soon as it is shown. */
    this.wantsFocus = false;
    this.outOfSight = false;
    /** It is rendered and about to be shown. */
    this.placing = false;
    /** A suggestion is being put in; the marks may jump. */
    this.replacing = false;
    /** What was selected in the editor before the card got the keyboard. @type {ReturnType<typeof selectedSpan>} */
    this.selection = null;
    hear(document, 'selectionchange', () => this.#noteSelection());
    this.turn = 0;
    /** What the panel shows, so that it is not drawn anew for nothing. */
    this.drawn = '';
    this.teller = new Teller((what) => this.#tell(what));
  }

  get isOpen() {
    return this.frame?.opened === true;
  }

  /** A frame ready for a composer, made at its first finding. @param {Composer} composer */
  frameFor(composer) {
    if (this.frame?.serves(composer.element)) return this.frame;
    this.frame?.dispose();
    this.shown = null;
    const frame = new OwnFrame(
      frameHome(composer.element),
      (message) => {
        if (frame === this.frame) this.#received(message);
      },
      () => this.last && keepTyping(this.last),
    );
    this.frame = frame;
    return frame;
  }

  /**
   * Open it for a mark. False if the page does not let our frame run.
   * @param {Composer} composer
   * @param {Mark} mark
   * @param {{pin?: boolean, focus?: boolean}} [how]
   */
  open(composer, mark, how = {}) {
    return this.#show(new MarkSubject(composer, mark, this.parts.facts), how);
  }

  /** Open the panel of a composer. @param {Composer} composer @param {{pin?: boolean, focus?: boolean}} [how] */
  openPanel(composer, how = {}) {
    return this.#show(new PanelSubject(composer, this.parts.facts), how);
  }

  /** Whether it is the panel of this composer that is open. @param {Composer} composer */
  isPanelOf(composer) {
    return this.isOpen && this.shown?.composer === composer && !this.shown.mark;
  }

  /** @param {Subject} subject @param {{pin?: boolean, focus?: boolean}} how */
  async #show(subject, how) {
    const turn = ++this.turn;
    const { composer } = subject;
    const frame = this.frameFor(composer);
    const runs = await frame.runs();
    this.parts.runs(runs);
    const now = subject.now();
    if (!runs || !now || turn !== this.turn) return false;
    if (this.shown?.composer !== composer) this.selection = selectedSpan(composer.element, composer.map);
    this.parts.comes();
    this.shown = now;
    this.last = composer;
    this.pinned = how.pin === true;
    this.hovered = false;
    this.wantsFocus = how.focus === true || frame.focused;
    this.#draw(now);
    const finding = now.findings.find((one) => one.category === 'spelling' && one.start !== undefined);
    if (finding) this.parts.suggest(turn, composer.text.slice(finding.start, finding.end));
    return true;
  }

  /** @param {Subject} subject */
  #draw(subject) {
    const { message } = subject;
    this.drawn = JSON.stringify(message);
    this.frame?.render({ ...message, turn: this.turn });
  }

  /** More words that may have been meant; they come late. @param {{id: number, words: string[]}} message */
  suggested({ id, words }) {
    const finding = this.shown?.findings.find((one) => one.category === 'spelling');
    if (id !== this.turn || !this.shown || !finding) return;
    const known = finding.instead ?? [];
    finding.instead = [...known, ...words.filter((word) => !known.includes(word))].slice(0, MOST_SUGGESTIONS);
    finding.replace ??= 'whole';
    this.frame?.post({ type: 'suggestions', turn: id, finding: this.shown.findings.indexOf(finding), words: finding.instead });
  }

  /** Have a frame ready before anything is found: making it takes a while, and the page sees it come. @param {Composer} composer */
  offer(composer) {
    if (this.frame && !this.frame.host.isConnected) this.#lost();
    if (!this.frame) this.frameFor(composer);
  }

  /** Findings or places changed. @param {Composer} composer */
  changed(composer) {
    if (composer.canvas) this.offer(composer);
    // The panel is about all posts of a thread.
    if (this.shown && !this.replacing && (this.shown.composer === composer || !this.shown.mark)) {
      const now = this.shown.now();
      if (!now) return this.close();
      this.shown = now;
      this.refresh();
      if (this.frame?.next || this.placing) this.parts.painter.soon(this);
    }
    this.teller.changed(composer);
  }

  /** What the panel shows may have changed. */
  refresh() {
    if (this.shown && !this.shown.mark && JSON.stringify(this.shown.message) !== this.drawn) this.#draw(this.shown);
  }

  /** The page threw the frame out. */
  #lost() {
    ++this.turn;
    this.frame = null;
    this.shown = null;
  }

  /** Close it; the next key lands in the editor. */
  close() {
    ++this.turn;
    const composer = this.shown?.composer;
    const frame = this.frame;
    this.shown = null;
    this.pinned = false;
    this.placing = false;
    if (!frame?.opened) return;
    this.parts.painter.forget(this);
    frame.giveBack(composer, this.selection);
  }

  /** For tests. */
  snapshot() {
    if (!this.frame) return null;
    const panel = this.shown !== null && !this.shown.mark;
    const rule = this.shown?.findings[0]?.rule ?? null;
    return { open: this.isOpen, ready: this.frame.ready, steady: this.frame.steady, rect: this.frame.box, rule, panel };
  }

  #noteSelection() {
    const composer = this.shown?.composer;
    // An editor that loses the keyboard may change its selection for reasons of its own.
    if (!composer || /** @type {any} */ (composer.element.getRootNode()).activeElement !== composer.element) return;
    this.selection = selectedSpan(composer.element, composer.map) ?? this.selection;
  }

  prepare() {}

  measure() {
    const { frame, shown } = this;
    if (!frame || !shown) return;
    this.outOfSight = false;
    const anchor = shown.anchor(this.wantsFocus || frame.focused);
    if (anchor === undefined) return this.parts.painter.soon(shown.composer);
    if (anchor) frame.measure((bounds) => placeAtWord(anchor, frame.size, bounds));
    this.outOfSight = !anchor;
  }

  paint() {
    const { frame, shown } = this;
    if (!frame || !shown) return false;
    if (this.outOfSight) {
      this.close();
    } else if (frame.next) {
      frame.open();
      if (this.wantsFocus) frame.focus();
      this.wantsFocus = false;
      this.placing = false;
    }
    return false;
  }

  /** @param {any} message from the frame */
  #received(message) {
    if (message.type === 'size' && this.frame) {
      if (message.turn !== this.turn || !this.shown) return;
      this.placing = true;
      this.parts.painter.soon(this);
    } else if (message.type === 'close') {
      void this.#dismissed();
    } else if (message.type === 'pointer') {
      this.hovered = message.inside;
      if (message.pressed) this.pinned = true;
      if (!message.inside) this.parts.left();
    } else if (message.type === 'step') {
      this.parts.step(message.back === true ? -1 : 1);
    } else if (message.type === 'key') {
      this.parts.key(message);
    } else {
      this.#chosen(message);
    }
  }

  /** What somebody chose in it. @param {any} message */
  #chosen(message) {
    const { shown } = this;
    const finding = shown?.findings[message.finding];
    if (message.type === 'use') {
      void this.#use(message);
    } else if (message.type === 'dismiss' && shown && finding) {
      void this.#leaveFor(() => this.parts.dismiss(shown.composer, finding, message.reach));
    } else if (message.type === 'false-alarm' && shown && finding) {
      this.parts.decided(shown.composer, finding, 'false-alarm');
    } else if (message.type === 'place' && shown instanceof PanelSubject) {
      const place = shown.places[message.place];
      if (place) this.parts.show(place.composer, place.mark);
    } else if (message.type === 'posting-as') {
      this.parts.postAs(message.as);
    } else if (message.type === 'restore' && shown) {
      this.parts.restore(shown.composer);
    }
  }

  /** Do something after which the card may go; the press that asked for it gives the frame the keyboard, maybe late. @param {() => void} then */
  async #leaveFor(then) {
    await this.frame?.focusArrived();
    then();
  }

  /** Closed from inside: the keyboard is there, or on its way there, and has to come back. */
  async #dismissed() {
    const turn = this.turn;
    await this.frame?.focusArrived();
    if (turn === this.turn) this.close();
  }

  /** Say it differently: put a suggestion in place of the span. @param {{finding: number, instead: number}} message */
  async #use({ finding: which, instead }) {
    const shown = this.shown;
    const finding = shown?.findings[which];
    const text = finding?.instead?.[instead];
    if (this.replacing || !shown || !finding || text === undefined || finding.start === undefined || finding.end === undefined) return;
    if (finding.replace === 'copy') {
      // The words around it were changed since the card was opened.
      this.frame?.post({ type: 'failed', turn: this.turn, finding: which, instead });
      return;
    }
    const { composer } = shown;
    const turn = this.turn;
    const start = finding.replace_start ?? finding.start;
    const end = finding.replace_end ?? finding.end;
    const change = { start, end, text, expect: composer.text.slice(start, end) };
    this.replacing = true;
    /** @type {Awaited<ReturnType<typeof replaceSpan>>} */
    let result = 'changed';
    try {
      await this.frame?.focusArrived();
      result = await replaceSpan(composer.editor, composer.element, change);
    } finally {
      this.replacing = false;
    }
    composer.look();
    if (result === 'done') {
      this.parts.decided(composer, finding, 'replaced');
      this.selection = selectedSpan(composer.element, composer.map) ?? this.selection;
      if (turn === this.turn) this.close();
    } else if (result === 'changed') {
      if (turn === this.turn) this.close();
      this.parts.garbled(composer);
    } else {
      this.frame?.post({ type: 'failed', turn: this.turn, finding: which, instead });
    }
  }

  /** The card says it itself; afterwards it is tried again. @param {{count: number, message: string}} what */
  #tell(what) {
    if (this.isOpen) return false;
    if (this.frame?.ready) this.frame.post({ type: 'announce', ...what });
    return true;
  }
}
