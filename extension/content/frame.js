// SPDX-License-Identifier: Apache-2.0
// A frame of our own origin in a closed shadow root: the only place where words of ours may stand,
// since text in a shadow root can be read by the page. It stands in the editor's dialog, or in the body:
// what is outside a modal dialog is dead. It talks over a MessagePort handed in after `load`.
//
// Out of use it is one transparent pixel, not hidden: a screen reader still hears what it announces.

const FRAME_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; left: 0 !important;
  top: 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
iframe { position: absolute; left: 0; top: 0; width: 1px; height: 1px; border: 0; opacity: 0; pointer-events: none; }
iframe.open { opacity: 1; pointer-events: auto; border-radius: 10px; outline: 1px solid transparent;
  box-shadow: 0 0 0 1px rgb(128 128 128 / 45%), 0 6px 24px rgb(0 0 0 / 28%); }
`;

/** A page that keeps our frame from running (isolation headers) is noticed after this time, in milliseconds. */
const READY_PATIENCE = 500;
const FOCUS_PATIENCE = 200;
/** So often, and after so many milliseconds each, it is looked whether the keyboard came back to the editor. */
const BACK_LOOKS = 4;
const BACK_PAUSE = 150;
/** What may be asked for without a press of ours: it changes nothing. */
const HARMLESS = ['size', 'pointer', 'key', 'close', 'step'];
/** What a key pressed in it makes it say. */
const KEYS = ['key', 'close'];
/** A smaller part of it than this is not enough to know what one presses. */
const LEAST_SEEN = 0.5;
/** Width of our frames in CSS pixels, where there is room for it. */
const FRAME_WIDTH = 340;

/** What hides all that is not within it. */
const HOMES = 'dialog, [role="dialog"], [aria-modal="true"], [popover], :fullscreen:not(html)';

/** Where frames for an editor stand. @param {HTMLElement} element @returns {Element} */
function frameHome(element) {
  const around = flatParent(element);
  return (around && ancestorAcross(around, HOMES)) ?? pageHome();
}

/** Where a page has what is in no dialog. In a frame that is an editor as a whole, what stands in the body is text. */
function pageHome() {
  return document.body.isContentEditable ? document.documentElement : document.body;
}

/** The rectangle that may be used within a home: the window's, or that of a dialog that would clip. @param {Element} home @returns {Box} */
function boundsWithin(home) {
  const style = getComputedStyle(home);
  const binds = style.transform !== 'none' || style.filter !== 'none' || /paint|strict|content|layout/.test(style.contain);
  const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  return binds && clips ? intersect(viewportBox(), boxOf(home)) : viewportBox();
}

/** How wide our frames are where there is so much room. @param {Box} bounds */
function widthWithin(bounds) {
  return Math.min(FRAME_WIDTH, bounds.width - 2 * GAP);
}

/** The origin that our page gets; Chromium's dynamic addresses lead to the extension's own. @param {string} address */
function frameOrigin(address) {
  const { protocol, origin } = new URL(address);
  return protocol === 'chrome-extension:' ? `chrome-extension://${chrome.runtime.id}` : origin;
}

class OwnFrame {
  /**
   * @param {Element} home
   * @param {(message: any) => void} received
   * @param {() => void} strayed  the keyboard is in it though it is closed, and has to go back
   */
  constructor(home, received, strayed) {
    this.home = home;
    this.received = received;
    this.strayed = strayed;
    this.ready = false;
    this.opened = false;
    this.madeAt = performance.now();
    /** What it needs, as it said last. */
    this.size = { width: FRAME_WIDTH, height: 0 };
    /** Where it is shown. @type {Box|null} */
    this.box = null;
    /** @type {{box: Box, origin: {x: number, y: number}}|null} */
    this.next = null;
    this.steadiness = new Steadiness(() => performance.now());
    /** Whether the last press in it was meant. */
    this.meant = true;
    const { host, root } = closedHost(FRAME_STYLE);
    this.host = host;
    this.frame = document.createElement('iframe');
    this.frame.tabIndex = -1;
    this.frame.allow = 'clipboard-write';
    // What a screen reader calls it.
    this.frame.ariaLabel = 'Vorab';
    this.frame.src = chrome.runtime.getURL('pages/card.html');
    // A press's focus may come late.
    this.frame.addEventListener('focus', () => this.opened || strayed());
    this.channel = this.#channel();
    this.frame.addEventListener('load', () => this.#loaded());
    root.append(this.frame);
    home.append(host);
    const options = /** @type {any} */ ({ trackVisibility: true, delay: 100 });
    this.covers = new IntersectionObserver((entries) => {
      // Firefox does not say what lies over it.
      const { isVisible } = /** @type {any} */ (entries[entries.length - 1]);
      if (isVisible !== undefined && this.opened) this.steadiness.cover(isVisible);
    }, options);
    /** What is sent to it comes when all is drawn. */
    this.afterwards = new MessageChannel();
    this.afterwards.port1.onmessage = () => this.opened && this.#look();
    this.drawn = new IntersectionObserver((entries) => this.#drawn(entries[entries.length - 1]));
    /** Little of it is within what cuts it. */
    this.cut = false;
    /** How it looked when it was opened. */
    this.looked = '';
  }

  /** Whether it stands as it stood long enough to be pressed on purpose. */
  get steady() {
    return this.opened && this.steadiness.steady;
  }

  /** @param {object} message */
  post(message) {
    this.channel.port1.postMessage(message);
  }

  /** Have it show something; it answers with `size`. @param {{turn: number, [more: string]: any}} message */
  render(message) {
    const width = widthWithin(boundsWithin(this.home));
    this.size = { width, height: this.size.height };
    this.post({ ...message, width });
  }

  /** Resolves with whether the frame runs; waits no longer than it may. @returns {Promise<boolean>} */
  async runs() {
    while (!this.ready && performance.now() - this.madeAt < READY_PATIENCE) await pause(10);
    return this.ready;
  }

  /** Whether it has had its time to run, and does not. */
  get late() {
    return !this.ready && performance.now() - this.madeAt >= READY_PATIENCE;
  }

  /** Whether it stands in a dialog. */
  get inDialog() {
    return this.home !== pageHome();
  }

  /** What it stands beside or over: the dialog it is in, else the editor. @param {HTMLElement} element @returns {Box} */
  around(element) {
    return boxOf(this.inDialog ? this.home : element);
  }

  /** Whether it still stands where frames for this editor belong. @param {HTMLElement} element */
  serves(element) {
    return this.host.isConnected && this.home.isConnected && frameHome(element) === this.home;
  }

  /**
   * Measure where it goes. Reads layout only.
   * @param {(bounds: Box) => Box} place gives a rectangle of the viewport; what does not fit is scrolled within
   */
  measure(place) {
    const { x, y } = this.host.getBoundingClientRect();
    const bounds = boundsWithin(this.home);
    const width = widthWithin(bounds);
    if (width !== this.size.width) {
      // The window was made narrower, or wider; it answers with `size`.
      this.size = { width, height: this.size.height };
      this.post({ type: 'width', width });
    }
    this.next = { box: place(bounds), origin: { x, y } };
  }

  /** Show it where it was measured to go. Writes only. */
  open() {
    if (!this.next) return;
    const { box, origin } = this.next;
    this.box = box;
    const style = { left: box.x - origin.x + 'px', top: box.y - origin.y + 'px' };
    Object.assign(this.frame.style, style, { width: box.width + 'px', height: box.height + 'px' });
    if (this.frame.className !== 'open') this.frame.className = 'open';
    if (this.frame.tabIndex !== 0) this.frame.tabIndex = 0;
    if (this.opened) return;
    this.opened = true;
    this.meant = true;
    this.cut = false;
    this.looked = lookOf(this.host).look;
    this.steadiness.begin();
    this.covers.observe(this.frame);
    requestAnimationFrame(() => this.#watch());
  }

  /** Look at it as long as it is open, before it is drawn and after: a page may move it under a pointer, or make it faint. */
  #watch() {
    if (!this.opened) return;
    this.#look();
    this.afterwards.port2.postMessage(0);
    this.drawn.unobserve(this.frame);
    this.drawn.observe(this.frame);
    requestAnimationFrame(() => this.#watch());
  }

  #look() {
    const { x, y, width, height } = this.frame.getBoundingClientRect();
    const { faint, look } = lookOf(this.host);
    this.steadiness.look([x, y, width, height].map(Math.round).join() + look, faint || this.cut || look !== this.looked);
  }

  /** Where it really was when it was drawn: between two looks a page may put it elsewhere. @param {IntersectionObserverEntry} entry */
  #drawn({ boundingClientRect: there, intersectionRatio }) {
    const here = this.frame.getBoundingClientRect();
    if (Math.abs(there.x - here.x) > 2 || Math.abs(there.y - here.y) > 2 || Math.abs(there.width - here.width) > 2) this.steadiness.stir();
    this.cut = intersectionRatio < LEAST_SEEN;
  }

  /** Back to one pixel. It is kept for the next time. */
  hide() {
    this.opened = false;
    this.covers.disconnect();
    this.drawn.disconnect();
    this.box = null;
    this.next = null;
    this.frame.className = '';
    this.frame.tabIndex = -1;
    Object.assign(this.frame.style, { left: '0', top: '0', width: '1px', height: '1px' });
    if (this.ready) this.post({ type: 'clear' });
  }

  /** Whether the keyboard is in it. */
  get focused() {
    const root = /** @type {any} */ (this.host.getRootNode());
    return root.activeElement === this.host;
  }

  /** A press gives it the keyboard, but word of that may come after what the press did. */
  async focusArrived() {
    const until = performance.now() + FOCUS_PATIENCE;
    while (!this.focused && performance.now() < until) await pause(10);
  }

  /** Give it the keyboard. */
  focus() {
    this.frame.focus({ preventScroll: true });
    this.post({ type: 'focus' });
  }

  /** Hide now, remove when its own events are over: a frame removed in its own handler has crashed a browser. */
  dispose() {
    this.hide();
    setTimeout(() => {
      this.channel.port1.close();
      this.afterwards.port1.close();
      this.host.remove();
    }, 400);
  }

  /**
   * Hide it; if it has the keyboard, an editor gets that back.
   * @param {Composer|null|undefined} composer
   * @param {ReturnType<typeof selectedSpan>} selection what was selected there
   */
  giveBack(composer, selection) {
    const back = this.focused && composer?.element.isConnected ? composer : null;
    try {
      if (back) focusEditor(back, selection);
    } finally {
      this.hide();
    }
    if (back) void this.#seeBack(back.element);
  }

  /** The browser's processes agree late about where the keyboard is, and on a busy machine not always. @param {HTMLElement} element */
  async #seeBack(element) {
    for (let look = 0; look < BACK_LOOKS; ++look) {
      await pause(BACK_PAUSE);
      const root = /** @type {any} */ (element.getRootNode());
      if (this.opened || !element.isConnected) return;
      if (this.focused || (root.activeElement === element && !document.hasFocus())) this.#sendBack();
    }
  }

  /** A key came here after it was closed: the page has its focus in the editor, the browser's processes do not agree. */
  #sendBack() {
    this.frame.focus({ preventScroll: true });
    this.strayed();
  }

  #channel() {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => this.#received(event.data);
    return channel;
  }

  /** Not only once: a page that moves an ancestor makes the frame start anew, and forget its port. */
  #loaded() {
    this.channel.port1.close();
    this.channel = this.#channel();
    this.ready = false;
    this.madeAt = performance.now();
    if (this.opened) {
      this.hide();
      this.received({ type: 'close' });
    }
    this.frame.contentWindow?.postMessage('vorab', frameOrigin(this.frame.src), [this.channel.port2]);
  }

  /** @param {any} message */
  #received(message) {
    if (!this.opened && KEYS.includes(message?.type)) return this.#sendBack();
    if (message?.type === 'size') this.size = { ...this.size, height: message.height };
    if (message?.type === 'ready') this.ready = true;
    if (message?.type === 'pointer' && message.pressed) {
      this.#look();
      this.meant = this.steady;
    }
    if (message?.type === 'key') {
      this.#look();
      this.meant = !this.steadiness.unseen;
    }
    if (message?.type !== 'ready' && (this.meant || HARMLESS.includes(message?.type))) this.received(message);
  }
}
