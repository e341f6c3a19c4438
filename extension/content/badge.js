// SPDX-License-Identifier: Apache-2.0
// The badge beside a composer: how many findings, how grave, or that nothing is checked. It is a small canvas in a host
// of its own, made at the composer's first use and always placed, with and without something on it, where the page
// leaves room: the page can tell neither from its coming nor from its place whether something was found. Like marks it
// is not there for the pointer; pointing at it is judged by coordinates.

/** Its size in CSS pixels, always. */
const BADGE_SIZE = { width: 24, height: 22 };
/** What is painted where it has nothing to say. @type {BadgeFace} */
const NOBODYS_FACE = { count: 1, severity: 'stop' };
/** Where nothing was free, it is looked for again after this time, in milliseconds. */
const ROOM_PAUSE = 250;

const BADGE_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; left: 0 !important;
  top: 0 !important; width: 0 !important; height: 0 !important; contain: layout size style !important;
  z-index: 2147483646 !important; pointer-events: none !important; user-select: none !important; }
canvas { position: absolute; left: 0; top: 0; pointer-events: none; user-select: none; }
`;

/**
 * What the badge says: so many findings and the gravest of them, or that nothing is checked.
 * @typedef {{count: number, severity: string}} BadgeFace  severity: hint, warn, stop, or `unprotected`
 */

class Badge {
  /**
   * @param {object} parts
   * @param {Painter} parts.painter
   * @param {(composer: Composer) => BadgeFace|null} parts.face
   * @param {(composer: Composer, how: {pin?: boolean}) => void} parts.open
   * @param {() => void} parts.left          the pointer left it
   * @param {(composer: Composer) => boolean} parts.close  closes its panel; false if that was not open
   */
  constructor(parts) {
    this.parts = parts;
    /** @type {Composer|null} */
    this.composer = null;
    /** @type {Element|null} */
    this.home = null;
    const { host, root } = closedHost(BADGE_STYLE);
    host.inert = true;
    this.host = host;
    this.canvas = document.createElement('canvas');
    root.append(this.canvas);
    /** Which of the places it took last: it stays there as long as it can. */
    this.place = 0;
    this.searchedAt = -ROOM_PAUSE;
    /** Where it stands, painted or not; null where nothing is free. @type {Box|null} */
    this.box = null;
    /** @type {{x: number, y: number}} */
    this.origin = { x: 0, y: 0 };
    /** @type {BadgeFace|null} */
    this.shown = null;
    this.picture = '';
    this.held = false;
    this.over = false;
    this.hand = new Hand();
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.timer = undefined;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      hear(window, type, (event) => this.#pressed(event));
    }
    hear(window, 'pointermove', (event) => this.#moved(event), { passive: true });
  }

  /** Belong to a composer from now on. @param {Composer} composer */
  serve(composer) {
    this.composer = composer;
    this.home = frameHome(composer.element);
    this.parts.painter.soon(this);
  }

  /** Where it stands, with or without something on it. @param {Composer} composer @returns {Box|null} */
  boxFor(composer) {
    return this.composer === composer ? this.box : null;
  }

  /** Findings or places changed. @param {Composer} composer */
  changed(composer) {
    if (this.composer === composer && composer.closed) this.remove();
    else if (this.composer && this.#key() !== this.key) this.parts.painter.soon(this);
  }

  /** It goes with the composer. */
  remove() {
    this.composer = null;
    this.box = null;
    this.shown = null;
    this.home = null;
    this.host.remove();
  }

  /** For tests. */
  snapshot() {
    const inDocument = this.host.isConnected;
    return this.composer ? { rect: this.box, shown: this.shown, inDocument } : null;
  }

  prepare() {
    if (this.home?.isConnected && this.host.parentNode !== this.home) this.home.append(this.host);
  }

  measure() {
    const { composer, home } = this;
    this.key = this.#key();
    if (!composer?.element.isConnected || !home?.isConnected) {
      this.box = null;
      return;
    }
    const { x, y } = this.host.getBoundingClientRect();
    this.origin = { x, y };
    this.box = this.#room(composer, home);
    this.ink = getComputedStyle(composer.element).color;
    this.forced = matchMedia('(forced-colors: active)').matches;
  }

  paint() {
    const { box, canvas } = this;
    this.shown = box && this.composer ? this.parts.face(this.composer) : null;
    const ratio = devicePixelRatio || 1;
    const answers = this.composer?.answers ?? 0;
    const picture = JSON.stringify([box, this.origin, this.shown, this.ink, this.forced, ratio, this.over, answers]);
    if (picture === this.picture) return false;
    this.picture = picture;
    canvas.style.display = box ? 'block' : 'none';
    if (!box) return false;
    const width = Math.ceil(BADGE_SIZE.width * ratio);
    const height = Math.ceil(BADGE_SIZE.height * ratio);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const left = Math.round(box.x * ratio) / ratio - this.origin.x;
    const top = Math.round(box.y * ratio) / ratio - this.origin.y;
    putAt(canvas, left, top, ratio);
    Object.assign(canvas.style, { width: width / ratio + 'px', height: height / ratio + 'px' });
    const pen = canvas.getContext('2d');
    if (!pen) return false;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    // Painted with and without something to say, so that both take as long.
    pen.globalAlpha = this.shown ? 1 : UNSEEN;
    paintBadge(pen, this.shown ?? NOBODYS_FACE, { ink: this.ink ?? 'rgb(0, 0, 0)', forced: this.forced === true, over: this.over });
    pen.globalAlpha = 1;
    return false;
  }

  /** What decides about the picture besides the page's layout. */
  #key() {
    const { composer } = this;
    return composer ? JSON.stringify([this.parts.face(composer), composer.canvas?.plan?.visible, composer.answers]) : '';
  }

  /** A free place: the last one if it still is. @param {Composer} composer @param {Element} home @returns {Box|null} */
  #room(composer, home) {
    const seen = visibleBox(composer.element);
    if (isEmpty(seen)) return null;
    const places = placesAround(seen, BADGE_SIZE, boundsWithin(home));
    const before = places[this.place];
    if (this.box && before && isFree(composer, before)) return before;
    const now = performance.now();
    if (!this.box && now - this.searchedAt < ROOM_PAUSE) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.composer && this.parts.painter.soon(this), ROOM_PAUSE);
      return null;
    }
    this.searchedAt = now;
    this.place = places.findIndex((box) => isFree(composer, box));
    return places[this.place] ?? null;
  }

  /** Whether a press or a pointer is on what is painted, and nothing of the page's lies over it. @param {MouseEvent} event */
  #isOn(event) {
    const { box, composer } = this;
    if (!event.isTrusted || !this.shown || !box || !composer || !contains(box, event.clientX, event.clientY)) return false;
    const target = event.composedPath()[0];
    return target instanceof Element && (composer.element.contains(target) || isWithin(composer.element, target));
  }

  /** A press on it is ours alone: the page would move the caret, or close its dialog. @param {MouseEvent} event */
  #pressed(event) {
    if (!event.isTrusted) return;
    const on = this.#isOn(event);
    if (event.type === 'pointerdown') this.held = on;
    if (!this.held) return;
    hold(event);
    if (event.type !== 'click') return;
    this.held = false;
    clearTimeout(this.timer);
    if (on && this.composer && !this.parts.close(this.composer)) this.parts.open(this.composer, { pin: true });
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    if (!event.isTrusted || !this.hand.moved(event) || event.buttons) return;
    const on = this.#isOn(event);
    if (on === this.over) return;
    this.over = on;
    this.parts.painter.soon(this);
    clearTimeout(this.timer);
    if (on) this.timer = setTimeout(() => this.over && this.composer && this.parts.open(this.composer, {}), HOVER_OPENS);
    else this.parts.left();
  }
}
