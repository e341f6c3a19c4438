// SPDX-License-Identifier: Apache-2.0
// Going from finding to finding by the keyboard.

class Steps {
  /**
   * @param {object} parts
   * @param {Card} parts.card
   * @param {() => Composer[]} parts.composers
   * @param {() => Composer|null} parts.current  the composer in use
   * @param {() => boolean} parts.serves  this site is to be served, and the extension is still there
   */
  constructor(parts) {
    this.parts = parts;
  }

  /**
   * Open the next (or the previous) finding of the composer in use; where there is none, the panel says so. False if
   * no composer is in use.
   * @param {number} by 1 or -1
   */
  step(by) {
    const { card, composers, current } = this.parts;
    const used = current();
    const composer = used?.marks.length ? used : composers().find((one) => one.marks.length);
    if (!composer) return this.#openPanel(used);
    const { marks } = composer;
    const { shown } = card;
    const at = shown?.mark && shown.composer === composer ? marks.indexOf(shown.mark) : by > 0 ? -1 : marks.length;
    this.show(composer, marks[(at + by + marks.length) % marks.length]);
    return true;
  }

  /** The card of a mark, with the keyboard in it. @param {Composer} composer @param {Mark} mark */
  show(composer, mark) {
    revealMark(composer, mark);
    void this.parts.card.open(composer, mark, { pin: true, focus: true });
  }

  /** @param {Composer|null} composer */
  #openPanel(composer) {
    if (!composer || !this.parts.serves()) return false;
    void this.parts.card.openPanel(composer, { pin: true, focus: true });
    return true;
  }
}

/** Scroll a mark into sight. @param {Composer} composer @param {Mark} mark */
function revealMark(composer, mark) {
  if (composer.canvas?.boxesOf(mark).length || mark.start === undefined) return;
  const place = composer.map.locate(mark.start, 'start');
  const element = place?.node instanceof Element ? place.node : place?.node?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}
