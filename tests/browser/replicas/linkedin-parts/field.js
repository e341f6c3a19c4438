// SPDX-License-Identifier: Apache-2.0
// A text field of LinkedIn's forms: a <textarea> or an <input>, told about by input events.

/** The field of `place` that `selector` names, which can be replaced by another one with the same value. */
export class FieldBox {
  constructor({ place, selector, changed = () => {} }) {
    Object.assign(this, { place, selector, changed });
    place.addEventListener('input', (event) => {
      if (event.target === this.root) this.changed(this.text());
    });
  }

  get root() {
    return this.place.isConnected ? this.place.querySelector(this.selector) : null;
  }

  text() {
    return this.root.value;
  }

  /** As a script of the page sets it: no event tells of that. */
  load(text) {
    this.root.value = text;
  }

  remount() {
    const old = this.root;
    const next = old.cloneNode();
    next.value = old.value;
    old.replaceWith(next);
  }
}
