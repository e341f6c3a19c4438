// SPDX-License-Identifier: Apache-2.0
// The card: what, why, say instead, whom to ask. Opened by pointing at a mark, a click on it, or the
// shortcut. Only the shortcut, and a click into the card, give it the keyboard.

/** How long after the last change of findings a screen reader is told, in milliseconds. */
const ANNOUNCE_PAUSE = 700;

/** So many words that may have been meant are offered. */
const MOST_SUGGESTIONS = 4;

/** @typedef {{told: string, next: string, timer: ReturnType<typeof setTimeout>|undefined}} Telling */

class Card {
  /**
   * @param {object} parts
   * @param {Painter} parts.painter
   * @param {() => any} parts.policy  of the last `state`
   * @param {(composer: Composer, finding: Finding, action: string) => void} parts.decided
   * @param {(id: number, word: string) => void} parts.suggest  asks what may have been meant by a word
   * @param {(composer: Composer) => void} parts.garbled  its editor took a suggestion differently
   * @param {(by: number) => void} parts.step  to another finding
   * @param {(event: any) => void} parts.key   a key pressed in the card
   * @param {() => void} parts.left            the pointer left the card
   * @param {(runs: boolean) => void} parts.runs  whether the page lets our frame run
   */
  constructor(parts) {
    this.parts = parts;
    /** @type {OwnFrame|null} */
    this.frame = null;
    /** What it shows: one of a composer's marks, as of a text. @type {{composer: Composer, mark: Mark, text: string}|null} */
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
    document.addEventListener('selectionchange', () => this.#noteSelection(), true);
    this.turn = 0;
    /** What a screen reader was told, or is about to be, by composer. @type {WeakMap<Composer, Telling>} */
    this.tellings = new WeakMap();
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
      () => this.last && focusEditor(this.last, this.selection),
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
  async open(composer, mark, how = {}) {
    const turn = ++this.turn;
    const asked = { mark, text: composer.text };
    const frame = this.frameFor(composer);
    const runs = await frame.runs();
    this.parts.runs(runs);
    const now = sameMark(composer, asked);
    if (!runs || !now || turn !== this.turn) return false;
    if (this.shown?.composer !== composer) this.selection = selectedSpan(composer.element, composer.map);
    this.shown = { composer, mark: now, text: composer.text };
    this.last = composer;
    this.pinned = how.pin === true;
    this.hovered = false;
    this.wantsFocus = how.focus === true || frame.focused;
    const marks = composer.marks;
    frame.post({
      type: 'finding',
      turn,
      findings: now.findings,
      at: marks.indexOf(now) + 1,
      of: marks.length,
      policy: this.parts.policy(),
      dark: isLightInk(getComputedStyle(composer.element).color),
    });
    const which = now.findings.findIndex((finding) => finding.category === 'spelling' && finding.start !== undefined);
    const { start, end } = now.findings[which] ?? {};
    if (start !== undefined) this.parts.suggest(turn, composer.text.slice(start, end));
    return true;
  }

  /** More words that may have been meant; they come late. @param {{id: number, words: string[]}} message */
  suggested({ id, words }) {
    const finding = this.shown?.mark.findings.find((one) => one.category === 'spelling');
    if (id !== this.turn || !this.shown || !finding) return;
    const known = finding.instead ?? [];
    finding.instead = [...known, ...words.filter((word) => !known.includes(word))].slice(0, MOST_SUGGESTIONS);
    finding.replace ??= 'whole';
    this.frame?.post({ type: 'suggestions', turn: id, finding: this.shown.mark.findings.indexOf(finding), words: finding.instead });
  }

  /** Have a frame ready before anything is found: making it takes a while, and the page sees it come. @param {Composer} composer */
  offer(composer) {
    if (this.frame && !this.frame.host.isConnected) this.#lost();
    if (!this.frame) this.frameFor(composer);
  }

  /** Findings or places changed. @param {Composer} composer */
  changed(composer) {
    if (composer.canvas) this.offer(composer);
    if (this.shown?.composer === composer && !this.replacing) {
      const mark = sameMark(composer, this.shown);
      if (!mark) return this.close();
      this.shown = { composer, mark, text: composer.text };
      if (this.frame?.next || this.placing) this.parts.painter.soon(this);
    }
    this.#announceSoon(composer);
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
    try {
      if (frame.focused && composer?.element.isConnected) focusEditor(composer, this.selection);
    } finally {
      frame.hide();
    }
  }

  /** For tests. */
  snapshot() {
    if (!this.frame) return null;
    const finding = this.shown?.mark.findings[0];
    return { open: this.isOpen, ready: this.frame.ready, rect: this.frame.box, rule: finding?.rule ?? null };
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
    const { composer, mark } = shown;
    // New marks that were not measured yet say nothing about where they are.
    this.outOfSight = false;
    if (composer.canvas?.plan?.marks !== composer.marks) return this.parts.painter.soon(composer);
    const [box] = composer.canvas.boxesOf(mark);
    // A mark that scrolled away takes its card with it, unless the keyboard brought it there.
    const anchor = box ?? (this.wantsFocus || frame.focused ? visibleBox(composer.element) : null);
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
      this.frame.size = { width: FRAME_WIDTH, height: message.height };
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
    } else if (message.type === 'use') {
      this.#use(message);
    }
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
    const finding = shown?.mark.findings[which];
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
    await this.frame?.focusArrived();
    const result = await replaceSpan(composer.editor, composer.element, change);
    this.replacing = false;
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

  /** Tell a screen reader when a composer's findings have settled; paints alone change nothing. @param {Composer} composer */
  #announceSoon(composer) {
    const key = composer.marks.map((mark) => mark.findings[0].message).join('\n');
    /** @type {Telling} */
    const telling = this.tellings.get(composer) ?? { told: '', next: '', timer: undefined };
    this.tellings.set(composer, telling);
    if (telling.next === key) return;
    telling.next = key;
    clearTimeout(telling.timer);
    telling.timer = setTimeout(() => this.#announce(composer, telling), ANNOUNCE_PAUSE);
  }

  /** Tell a screen reader what is new, politely. @param {Composer} composer @param {Telling} telling */
  #announce(composer, telling) {
    const messages = composer.marks.map((mark) => mark.findings[0].message);
    // The card says it itself; afterwards it is tried again.
    if (this.isOpen) telling.next = telling.told;
    if (telling.next === telling.told) return;
    telling.told = telling.next;
    if (this.frame?.ready) this.frame.post({ type: 'announce', count: messages.length, message: messages[0] ?? '' });
  }
}

/**
 * The mark that is still about the same thing: same rule and entry, and where the old one must be by now.
 * @param {Composer} composer
 * @param {{mark: Mark, text: string}} shown
 */
function sameMark({ marks, text }, shown) {
  if (marks.includes(shown.mark)) return shown.mark;
  const [first] = shown.mark.findings;
  const [now] = shiftFindings([first], shown.text, text);
  return marks.find(({ findings: [other] }) => {
    const same = other.rule === first.rule && other.entry === first.entry;
    return same && now && other.start === now.start;
  });
}
