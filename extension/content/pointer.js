// SPDX-License-Identifier: Apache-2.0
// Pointing at marks, judged by coordinates: the marks themselves are not there for the pointer.

/** Resting this long on a mark opens the card; leaving it this long closes it. In milliseconds. */
const HOVER_OPENS = 160;
const HOVER_CLOSES = 350;

/**
 * The mark at a point, and its composer.
 * @param {Composer[]} composers
 * @param {number} x
 * @param {number} y
 * @returns {{composer: Composer, mark: Mark}|null}
 */
function markAt(composers, x, y) {
  for (const composer of composers) {
    const plan = composer.canvas?.plan;
    if (!plan || !contains(plan.visible, x, y)) continue;
    const index = plan.boxes.findIndex((boxes) => boxes.some((box) => contains(box, x, y, 1)));
    if (index < 0) continue;
    // What was painted may have been answered anew since: the same place is the same mark.
    const { start, end } = plan.marks[index];
    const mark = composer.marks.find((one) => one.start === start && one.end === end);
    if (mark) return { composer, mark };
  }
  return null;
}

class Pointer {
  /** @param {{composers: Composers, card: Card}} parts */
  constructor({ composers, card }) {
    this.composers = composers;
    this.card = card;
    this.hand = new Hand();
    /** @type {Mark|null} */
    this.over = null;
    /** @type {ReturnType<typeof setTimeout>|undefined} */
    this.timer = undefined;
    hear(window, 'pointermove', (event) => this.#moved(event), { passive: true });
    hear(window, 'pointerdown', (event) => this.#pressed(event), { passive: true });
    hear(window, 'click', (event) => this.#clicked(event), { passive: true });
  }

  /** @param {MouseEvent} event */
  #find(event) {
    if (!event.isTrusted) return null;
    const hit = markAt(this.composers.list, event.clientX, event.clientY);
    if (!hit) return null;
    // Something may lie over the editor: a menu, another dialog.
    const target = originOf(event);
    return target && this.composers.of(target) === hit.composer ? hit : null;
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    if (!event.isTrusted || !this.hand.moved(event) || event.buttons) return;
    const hit = this.#find(event);
    if ((hit?.mark ?? null) === this.over) return;
    this.over = hit?.mark ?? null;
    clearTimeout(this.timer);
    if (hit) {
      if (this.card.isOpen && this.card.pinned) return;
      this.timer = setTimeout(() => this.card.open(hit.composer, hit.mark), HOVER_OPENS);
    } else {
      this.timer = setTimeout(() => this.#left(), HOVER_CLOSES);
    }
  }

  #left() {
    if (!this.card.pinned && !this.card.hovered) this.card.close();
  }

  /** The pointer left the card. */
  leftCard() {
    this.over = null;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#left(), HOVER_CLOSES);
  }

  /** @param {PointerEvent} event */
  #pressed(event) {
    if (!event.isTrusted || !this.card.isOpen) return;
    // The card's own presses end in its frame; here is a press on the page.
    if (!this.#find(event)) this.card.close();
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const hit = this.#find(event);
    if (!hit) return;
    clearTimeout(this.timer);
    this.card.open(hit.composer, hit.mark, { pin: true });
  }
}
