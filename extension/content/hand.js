// SPDX-License-Identifier: Apache-2.0
// Whether a hand did it. A page cannot press or point for anybody, but it can change what lies under a resting pointer,
// or move what is about to be pressed.

/** Browsers tell of a pointer that only the page moved under: it stands where it stood on the screen. */
class Hand {
  constructor() {
    this.x = NaN;
    this.y = NaN;
  }

  /** Whether the pointer came from elsewhere. @param {{screenX: number, screenY: number}} event every one, in turn */
  moved({ screenX, screenY }) {
    const moved = this.x !== screenX || this.y !== screenY;
    this.x = screenX;
    this.y = screenY;
    return moved;
  }
}

/** Nobody presses on purpose what came, changed or moved less than this time ago, in milliseconds. */
const STEADY_AFTER = 250;
/** Looks that are farther apart do not show that nothing happened in between, in milliseconds. */
const LOOKS_APART = 400;

/** Whether something stands as it stood, long enough to be pressed on purpose. */
class Steadiness {
  /** @param {() => number} now milliseconds */
  constructor(now) {
    this.now = now;
    this.picture = '';
    this.since = now();
    this.lookedAt = now();
    /** It cannot be seen as it is. */
    this.hidden = false;
    /** It was seen with nothing over it; something came over it since. */
    this.uncovered = false;
    this.covered = false;
  }

  /** It is shown anew. */
  begin() {
    this.picture = '';
    this.since = this.now();
    this.lookedAt = this.now();
    this.hidden = false;
    this.uncovered = false;
    this.covered = false;
  }

  /** @param {string} picture where it is and how it is seen, now @param {boolean} hidden it cannot be seen as it is */
  look(picture, hidden) {
    const now = this.now();
    if (picture !== this.picture || now - this.lookedAt > LOOKS_APART) this.since = now;
    this.picture = picture;
    this.lookedAt = now;
    this.hidden = hidden;
    if (hidden) this.stir();
  }

  /** It was seen to move. */
  stir() {
    this.since = this.now();
  }

  /** What the browser says of what lies over it; only what came later counts. @param {boolean} visible */
  cover(visible) {
    this.uncovered ||= visible;
    if (this.covered && visible) this.stir();
    this.covered = this.uncovered && !visible;
  }

  /** Nobody sees what it says. */
  get unseen() {
    return this.hidden || this.covered;
  }

  get steady() {
    const now = this.now();
    return !this.unseen && now - this.since >= STEADY_AFTER && now - this.lookedAt <= LOOKS_APART;
  }
}
