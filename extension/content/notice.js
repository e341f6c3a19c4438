// SPDX-License-Identifier: Apache-2.0
// The small notice beside a composer: once, at its first use, what Vorab does and what it never does;
// later only calm lines (not protected; reload this tab). It never takes the keyboard.

const SEEN_KEY = 'notice_seen';
const INTRODUCTION_TRIES = 4;
/** How often in a row a line may fail to be shown: some pages let no frame of ours run. */
const LINE_TRIES = 4;
/** A calm line goes by itself after this time, in milliseconds. */
const LINE_STAYS = 12000;

class Notice {
  /**
   * @param {Painter} painter
   * @param {(message: object) => void} send to the background part
   * @param {() => boolean} free  nothing else of ours is open
   * @param {() => Composer|null} used  the composer that somebody works in
   */
  constructor(painter, send, free, used) {
    this.painter = painter;
    this.send = send;
    this.free = free;
    this.used = used;
    /** @type {OwnFrame|null} */
    this.frame = null;
    /** @type {Composer|null} */
    this.composer = null;
    /** Read once: after an update of the extension nothing can be asked any more. */
    this.reloadText = message('notice_reload');
    /** @type {PageLine|null} */
    this.line = null;
    /** How often it is tried: a composer may be rendered anew while our frame is being made. */
    this.introductions = INTRODUCTION_TRIES;
    this.lineTries = LINE_TRIES;
    /** What was said last, and what stands there or is about to. */
    this.said = '';
    this.sentence = '';
    /** The button that posts, which it must not cover. @type {Element|null} */
    this.avoid = null;
    /** What stands in the frame: 'first' or 'line'. */
    this.kind = '';
    this.turn = 0;
  }

  /** The first use of a composer in this browser: introduce ourselves. @param {Composer} composer */
  async introduce(composer) {
    if (this.frame || this.introductions <= 0 || !this.free()) return;
    const left = this.introductions - 1;
    this.introductions = 0; // one at a time
    if (await wasSeen()) return;
    if (await this.#show(composer, { kind: 'first' })) await noteSeen();
    else this.introductions = left;
  }

  /**
   * A calm line, once each; what is to be known now goes before an introduction.
   * @param {Composer} composer
   * @param {string} sentence
   * @param {boolean} [again] also if it was said before
   * @param {Element|null} [avoid] a button that must not be covered
   */
  async say(composer, sentence, again = false, avoid = null) {
    if (!sentence || (!again && (this.said === sentence || !this.free())) || this.lineTries <= 0) return;
    // What somebody waits for takes the place of another line, and is not drawn anew over itself.
    if (this.frame && this.kind !== 'first' && (!again || this.sentence === sentence)) return;
    this.sentence = sentence;
    --this.lineTries;
    if (await this.#show(composer, { kind: 'line', sentence }, avoid)) {
      this.said = sentence;
      this.lineTries = LINE_TRIES;
      const turn = this.turn;
      setTimeout(() => turn === this.turn && this.close(), LINE_STAYS);
    }
  }

  /** The extension was replaced: nothing of its pages can be shown any more. @param {Composer} composer */
  sayReload(composer) {
    this.close();
    // It goes with the dialog that it stood in.
    if (!this.line?.host.isConnected) this.line = new PageLine(frameHome(composer.element), this.reloadText);
  }

  /** Something that was asked for comes, and the place is its own. */
  stepAside() {
    if (this.frame?.opened) this.close();
  }

  /** Follow a composer, and go with it. @param {Composer} composer */
  follow(composer) {
    if (this.composer !== composer) return;
    // An editor that is only being replaced does not count.
    if (composer.closed || !this.frame?.host.isConnected) this.close();
    else if (this.frame.opened) this.painter.soon(this);
  }

  close() {
    ++this.turn;
    if (this.frame?.focused) this.#giveBack();
    this.frame?.dispose();
    this.frame = null;
    this.composer = null;
  }

  /** For tests. */
  snapshot() {
    if (this.line) return { rect: this.line.box(), text: this.line.text };
    return this.frame?.opened ? { rect: this.frame.box, steady: this.frame.steady, text: this.said || 'first' } : null;
  }

  /** @param {Composer} composer @param {{kind: string, sentence?: string}} what @param {Element|null} [avoid] */
  async #show(composer, what, avoid) {
    this.close();
    const turn = this.turn;
    const frame = new OwnFrame(frameHome(composer.element), (received) => this.#received(received), () => this.#giveBack());
    this.frame = frame;
    this.composer = composer;
    this.kind = what.kind;
    this.avoid = avoid ?? postButtonBeside(composer, frame.home);
    if (!(await frame.runs()) || turn !== this.turn) {
      if (turn === this.turn) this.close();
      return false;
    }
    const dark = isLightInk(getComputedStyle(composer.element).color);
    frame.render({ type: 'notice', turn, dark, ...what });
    return true;
  }

  /** The keyboard belongs where somebody works, which may be another composer than the one we stand at by now. */
  #giveBack() {
    const element = (this.used() ?? this.composer)?.element;
    if (element?.isConnected) element.focus({ preventScroll: true });
  }

  /** @param {any} received */
  #received(received) {
    if (received.type === 'size' && this.frame) {
      if (received.turn === this.turn) this.painter.soon(this);
    } else if (received.type === 'open') {
      this.send({ type: 'open', page: received.page });
    } else if (received.type === 'close') {
      void this.#dismissed();
    }
  }

  /** Closed from inside: the keyboard is there, or on its way there, and has to come back. */
  async #dismissed() {
    const frame = this.frame;
    await frame?.focusArrived();
    if (frame === this.frame) this.close();
  }

  prepare() {}

  measure() {
    const { frame, composer } = this;
    if (!frame || !composer?.element.isConnected) return;
    const around = frame.around(composer.element);
    if (this.avoid?.isConnected === false) this.avoid = postButtonBeside(composer, frame.home);
    const avoid = this.avoid && boxOf(this.avoid);
    frame.measure((bounds) => placeBeside(around, frame.size, bounds, frame.inDialog, avoid));
  }

  paint() {
    this.frame?.open();
    return false;
  }
}

/** Where nothing can be stored, it is introduced once a page. */
async function wasSeen() {
  try {
    return (await chrome.storage.local.get(SEEN_KEY))[SEEN_KEY] === true;
  } catch {
    return false;
  }
}

async function noteSeen() {
  try {
    await chrome.storage.local.set({ [SEEN_KEY]: true });
  } catch {
    // Said once more on the next page.
  }
}

const LINE_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; right: 16px !important;
  top: 16px !important; z-index: 2147483647 !important; pointer-events: none !important; }
p { margin: 0; padding: 10px 14px; border-radius: 10px; background: #22272e; color: #f0f3f6;
  font: 14px/1.4 system-ui, sans-serif; user-select: none; box-shadow: 0 4px 16px rgb(0 0 0 / 30%); }
p::after { content: attr(title); }
`;

/** One line in the page itself, as generated content: neither find-in-page nor a selection reaches it. */
class PageLine {
  /** @param {Element} home @param {string} text never anything that a rule said */
  constructor(home, text) {
    this.text = text;
    const { host, root } = closedHost(LINE_STYLE);
    this.host = host;
    const line = document.createElement('p');
    line.setAttribute('role', 'status');
    line.title = text;
    root.append(line);
    home.append(host);
  }

  box() {
    return boxOf(this.host);
  }
}

/** A text of ours in the browser's language. @param {string} key @param {string[]} [values] */
function message(key, values) {
  return globalThis.chrome?.i18n?.getMessage(key, values) ?? '';
}
