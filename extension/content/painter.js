// SPDX-License-Identifier: Apache-2.0
// Painting once a frame: all composers are measured before the first is painted, so that the browser
// lays the page out once.

/**
 * What can be painted.
 * @typedef {object} Paintable
 * @property {() => void} prepare  cheap writes before measuring
 * @property {() => void} measure  reads layout
 * @property {() => boolean} paint writes; true if it has moved and should be looked at in the next frame
 */

class Painter {
  constructor() {
    /** @type {Set<Paintable>} */
    this.due = new Set();
    this.asked = false;
  }

  /** Paint something in the next frame. @param {Paintable} item */
  soon(item) {
    this.due.add(item);
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => this.#frame());
  }

  /** Do not paint it any more. @param {Paintable} item */
  forget(item) {
    this.due.delete(item);
  }

  #frame() {
    this.asked = false;
    const items = [...this.due];
    this.due.clear();
    for (const item of items) item.prepare();
    for (const item of items) item.measure();
    const moved = items.filter((item) => item.paint());
    for (const item of moved) this.soon(item);
  }
}
