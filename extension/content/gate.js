// SPDX-License-Identifier: Apache-2.0
// The question before posting. A press that would post a text with a `stop` finding opens it instead, once;
// the next press of the same text goes through untouched. It never presses anything itself and never forbids.
// Registered before the page's own listeners: what is held, the page does not see.

/** The policy's moment if none is known, in milliseconds. */
const HOLD_DEFAULT = 300;

/** A press sends its form within this time, in milliseconds. */
const SENT_WITHIN = 1000;

/**
 * What a press would post.
 * @typedef {{doc: string, composers: Composer[], home: Composer, text: string, button: Element|null}} Posted
 *   `home`: the one of them that has the keyboard, or the first
 */

class Gate {
  /**
   * @param {object} parts
   * @param {Composers} parts.composers
   * @param {() => Element[]} parts.elsewhere  composers in other frames of the site
   * @param {Painter} parts.painter
   * @param {() => any} parts.state       the last `state` message
   * @param {() => boolean} parts.checks  this site is served and its texts can be checked
   * @param {(composer: Composer, finding: Finding, action: string) => void} parts.decided
   * @param {(composer: Composer, mark: Mark) => void} parts.show  opens the card of a mark
   * @param {(composer: Composer, sentence: string, avoid: Element|null) => void} parts.say  a calm line beside a
   *   composer, not over the button
   * @param {() => void} parts.opens      it is about to ask: what else of ours speaks is silent
   * @param {(runs: boolean) => void} parts.runs  whether the page lets our frame run
   */
  constructor(parts) {
    this.parts = parts;
    this.passes = new Passes(() => performance.now());
    /** @type {OwnFrame|null} */
    this.frame = null;
    /** What it asks about. @type {Posted|null} */
    this.asked = null;
    /** A press that waits for its answer. @type {{posted: Posted, timer: ReturnType<typeof setTimeout>}|null} */
    this.waiting = null;
    /** The press under way. @type {{button: Element, held: boolean}|null} */
    this.press = null;
    /** Enter went down where the page must not see it come up: in our frame, or held. */
    this.enterHeld = false;
    /** When a key or a button was pressed that may send a form; each press sends one. */
    this.sentBy = -Infinity;
    this.turn = 0;
    /** Where it was put last. */
    this.place = '';
    /** @type {ReturnType<typeof selectedSpan>} */
    this.selection = null;
    /** Whose draft it asked about last. @type {Composer|null} */
    this.last = null;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
      hearEverywhere(type, (event) => this.#pressed(event));
    }
    hearEverywhere('pointercancel', () => (this.press = null));
    hearEverywhere('click', (event) => this.#clicked(event));
    hearEverywhere('keydown', (event) => this.#typed(event));
    hearEverywhere('keyup', (event) => this.#released(event));
    hearEverywhere('submit', (event) => this.#submitted(event));
  }

  get isOpen() {
    return this.frame?.opened === true;
  }

  /** Have a frame ready, as the card has. @param {Composer} composer */
  offer(composer) {
    if (this.frame?.serves(composer.element)) return;
    if (this.isOpen && this.frame?.host.isConnected) return;
    this.frame?.dispose();
    const frame = new OwnFrame(
      frameHome(composer.element),
      (message) => {
        if (frame === this.frame) this.#received(message);
      },
      () => this.last && keepTyping(this.last),
    );
    this.frame = frame;
  }

  /** An answer came for a composer. @param {Composer} composer */
  answered(composer) {
    const before = this.waiting?.posted ?? (this.isOpen ? this.asked : null);
    if (!before?.composers.includes(composer)) return;
    const posted = { ...this.#look(before.composers, before.button), home: before.home };
    // What is asked about has to be what would be posted.
    if (!this.waiting && posted.text === before.text) return;
    const verdict = this.#verdict(posted);
    if (verdict === 'wait') return;
    this.#stopWaiting();
    if (verdict !== 'post') return void this.#ask(posted, verdict);
    this.close();
    this.#letNext(posted, message('gate_checked'));
  }

  /** A composer is gone, and what is asked about it. @param {Composer} composer */
  forget(composer) {
    if (this.waiting?.posted.composers.includes(composer)) this.#stopWaiting();
    if (this.asked?.composers.includes(composer)) this.close();
  }

  close() {
    ++this.turn;
    const composer = this.asked?.home;
    const { frame } = this;
    this.asked = null;
    if (!frame?.opened) return;
    this.parts.painter.forget(this);
    this.enterHeld = frame.focused;
    frame.giveBack(composer, this.selection);
  }

  /** For tests. */
  snapshot() {
    return this.frame ? { open: this.isOpen, ready: this.frame.ready, steady: this.frame.steady, rect: this.frame.box, pass: this.passes.pass !== null } : null;
  }

  /** Whatever comes before a click. @param {Event} event */
  #pressed(event) {
    if (!event.isTrusted) return;
    const path = pathOf(event);
    if (event.type === 'pointerdown') this.press = this.#pressOn(path);
    if (this.press?.held && path.includes(this.press.button)) hold(event);
  }

  /** @param {EventTarget[]} path */
  #pressOn(path) {
    const found = postedBy(path, this.parts.composers.list, this.parts.elsewhere);
    return found && { button: found.button, held: this.#judge(found.composers, found.button).verdict !== 'post' };
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    if (!event.isTrusted) return;
    this.sentBy = performance.now();
    // A key that presses a button comes without a pointer, and has no part in a press that ended elsewhere.
    const press = event.detail ? this.press : null;
    this.press = null;
    const found = postedBy(pathOf(event), this.parts.composers.list, this.parts.elsewhere);
    if (!found) return;
    const goes = press?.button === found.button && !press.held;
    if (goes || this.#lets(event, found.composers, found.button, event.detail === 0)) this.passes.spend();
  }

  /** @param {KeyboardEvent} event */
  #typed(event) {
    if (!event.isTrusted || event.key !== 'Enter') return;
    this.enterHeld = false;
    this.sentBy = performance.now();
    const target = originOf(event);
    const composer = target && this.parts.composers.of(target);
    if (!composer || !isPostKey(event, composer)) return;
    // A key that was kept down is no press of its own: it may still be the one that chose to post.
    if (event.repeat && this.passes.pass) return hold(event);
    this.enterHeld = !this.#lets(event, goingWith([composer], this.parts.composers.list));
    if (!this.enterHeld) this.passes.spend();
  }

  /** @param {KeyboardEvent} event */
  #released(event) {
    if (!event.isTrusted || event.key !== 'Enter' || !this.enterHeld) return;
    this.enterHeld = false;
    hold(event);
  }

  /**
   * A form that is sent without a press on its button. Where no press was, the page sends it itself; if that were held,
   * a page could ask us about any text.
   * @param {SubmitEvent} event
   */
  #submitted(event) {
    const form = originOf(event);
    if (!event.isTrusted || !isElement(form) || performance.now() - this.sentBy > SENT_WITHIN) return;
    this.sentBy = -Infinity;
    const inside = this.parts.composers.list.filter((one) => one.spec.posting && isWithinAcross(one.element, form));
    if (inside.length) this.#lets(event, goingWith(inside, this.parts.composers.list), null, true);
  }

  /**
   * Whether a press may go on to the page; if not, it is held and answered here.
   * @param {Event} event
   * @param {Composer[]} composers
   * @param {Element|null} [button]
   * @param {boolean} [follows] as `Passes.allows` wants it
   */
  #lets(event, composers, button = null, follows = false) {
    const { posted, verdict } = this.#judge(composers, button, follows);
    if (verdict === 'post') return true;
    hold(event);
    if (verdict === 'wait') this.#wait(posted);
    else void this.#ask(posted, verdict);
    return false;
  }

  /** What becomes of a press now. @param {Composer[]} composers @param {Element|null} button @param {boolean} [follows] */
  #judge(composers, button, follows) {
    const posted = this.#look(composers, button);
    const verdict = this.#verdict(posted, follows);
    if (verdict === 'post') return { posted, verdict };
    this.offer(posted.home);
    // Where the page lets no frame of ours run there is nothing to ask with.
    const mute = this.frame?.late === true;
    if (mute) this.parts.runs(false);
    return { posted, verdict: mute ? /** @type {Verdict} */ ('post') : verdict };
  }

  /** The texts as they are now. @param {Composer[]} composers @param {Element|null} button @returns {Posted} */
  #look(composers, button) {
    for (const composer of composers) composer.look();
    const text = composers.map((composer) => composer.text).join('\0');
    const home = composers.find((composer) => composer.element.matches(':focus-within')) ?? composers[0];
    return { doc: composers[0].place.doc, composers, home, text, button };
  }

  /** @param {Posted} posted @param {boolean} [follows] @returns {Verdict} */
  #verdict({ doc, composers, text }, follows) {
    if (!composers.some((composer) => composer.text.trim())) return 'post';
    if (this.passes.allows(doc, text, follows)) return 'post';
    const state = this.parts.state();
    return verdictOf({
      checking: this.parts.checks() && !composers.some((composer) => composer.unchecked),
      fresh: composers.every(({ loop }) => loop.answered === loop.rev),
      whole: composers.every((composer) => composer.isFresh),
      findings: composers.flatMap((composer) => composer.findings),
      // Who paused knows that nothing is checked.
      withoutHost: state?.state === 'paused' ? 'post' : state?.settings?.without_host,
    });
  }

  /** However often one presses meanwhile, the moment is not longer. @param {Posted} posted */
  #wait(posted) {
    const timer = this.waiting?.timer ?? setTimeout(() => this.#waited(), Number(this.parts.state()?.settings?.hold_ms ?? HOLD_DEFAULT));
    this.waiting = { posted, timer };
  }

  /** The moment is over without an answer. */
  #waited() {
    const { waiting } = this;
    this.waiting = null;
    if (!waiting) return;
    const posted = { ...this.#look(waiting.posted.composers, waiting.posted.button), home: waiting.posted.home };
    const verdict = this.#verdict(posted);
    if (verdict === 'post' || verdict === 'wait') this.#letNext(posted, message('gate_late'));
    else void this.#ask(posted, verdict);
  }

  #stopWaiting() {
    clearTimeout(this.waiting?.timer);
    this.waiting = null;
  }

  /** @param {Posted} posted @param {string} sentence */
  #letNext({ doc, home, text, button }, sentence) {
    this.passes.grant(doc, text);
    this.parts.say(home, sentence, button);
  }

  /** @param {Posted} posted @param {Verdict} verdict */
  async #ask(posted, verdict) {
    const turn = ++this.turn;
    const composer = posted.home;
    this.offer(composer);
    const frame = /** @type {OwnFrame} */ (this.frame);
    this.asked = posted;
    this.last = composer;
    const runs = await frame.runs();
    this.parts.runs(runs);
    if (turn !== this.turn) return;
    if (!runs) {
      this.asked = null;
      return this.passes.grant(posted.doc, posted.text);
    }
    this.selection = selectedSpan(composer.element, composer.map);
    const state = this.parts.state();
    const unchecked = verdict === 'ask-unchecked';
    this.parts.opens();
    frame.render({
      type: 'gate',
      turn,
      findings: unchecked ? [] : stopsOf(posted.composers).map(({ finding }) => finding),
      unchecked: unchecked ? (state?.protected ? message('trouble_text_unchecked') : state?.sentence) : '',
      reflect: unchecked ? [] : sentencesOf(state?.settings),
      policy: state?.policy ?? null,
      dark: isLightInk(getComputedStyle(composer.element).color),
    });
  }

  /** @param {any} received from the frame */
  #received(received) {
    if (received.type === 'size' && this.frame) {
      if (received.turn === this.turn && this.asked) this.parts.painter.soon(this);
    } else if (received.type === 'close') {
      void this.#leave(() => {});
    } else if (received.type === 'choice') {
      void this.#leave(received.post === true ? postAnyway : changeIt);
    }
  }

  /** The keyboard is in the frame, or on its way there, and has to come back. @param {(gate: Gate, asked: Posted) => void} after */
  async #leave(after) {
    const { asked, turn } = this;
    if (!asked) return;
    await this.frame?.focusArrived();
    if (turn !== this.turn) return;
    this.close();
    after(this, asked);
  }

  prepare() {}

  measure() {
    const { frame, asked } = this;
    if (!frame || !asked?.home.element.isConnected) return;
    const around = frame.around(asked.home.element);
    frame.measure((bounds) => placeOver(around, frame.size, bounds));
  }

  /** It is looked at anew in every frame while it is open: dialogs come in with a movement, and pages scroll. */
  paint() {
    const { frame } = this;
    if (!this.asked || !frame?.next) return false;
    const place = JSON.stringify(frame.next);
    const fresh = !frame.opened;
    if (fresh || place !== this.place) frame.open();
    this.place = place;
    if (fresh) frame.focus();
    return true;
  }
}

/**
 * What to choose from before "post anyway": the policy's own sentences; ours if it has none and may ask for a reason.
 * @param {any} settings
 * @returns {string[]}
 */
function sentencesOf(settings) {
  if (settings?.reflect?.length || !settings?.reasons) return settings?.reflect ?? [];
  return ['gate_reason_public', 'gate_reason_agreed', 'gate_reason_other'].map((key) => message(key));
}

/** The stops of a post or thread, put away or not. @param {Composer[]} composers */
function stopsOf(composers) {
  return composers.flatMap((composer) => composer.stops);
}

/** The user's own next press is let through. @param {Gate} gate @param {Posted} asked */
function postAnyway(gate, asked) {
  for (const { composer, finding } of stopsOf(asked.composers)) gate.parts.decided(composer, finding, 'posted-anyway');
  gate.passes.grant(asked.doc, asked.text);
  gate.parts.say(asked.home, message('gate_again'), asked.button);
}

/** Show the first place. @param {Gate} gate @param {Posted} asked */
function changeIt(gate, asked) {
  const first = stopsOf(asked.composers).find(({ mark }) => mark);
  if (first?.mark) gate.parts.show(first.composer, first.mark);
}
