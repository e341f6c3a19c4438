// SPDX-License-Identifier: Apache-2.0
// The text of an editor as rules see it, with the way back to the page's nodes. Pure: a node is
// only a name here. Zero-width fillers (U+200B, U+FEFF) are dropped, a no-break space is a space.

/**
 * A run of text that lies in one node without a gap. `atom` is an element that stands for its text
 * (an emoji image, a mention), `break` a line end that no text node holds.
 * @typedef {object} Segment
 * @property {number} start  in UTF-16 units of the text
 * @property {number} end
 * @property {any} node      text node, element of an atom or break, or textarea
 * @property {number} at     offset of `start` within the node
 * @property {'text'|'atom'|'break'} kind
 */

class TextMap {
  constructor() {
    /** The text as it is sent. */
    this.text = '';
    /** @type {Segment[]} in order, without gaps */
    this.segments = [];
  }

  /**
   * Append what a text node holds.
   * @param {any} node
   * @param {string} data
   */
  addText(node, data) {
    let from = 0;
    for (let i = 0; i <= data.length; ++i) {
      const filler = i < data.length && (data[i] === '\u200b' || data[i] === '\ufeff');
      if (i < data.length && !filler) continue;
      if (i > from) this.#add(node, data.slice(from, i).replaceAll('\u00a0', ' '), from, 'text');
      from = i + 1;
    }
  }

  /**
   * Append an element that stands for its text as a whole.
   * @param {any} node
   * @param {string} text
   */
  addAtom(node, text) {
    const clean = text.replace(/[\u200b\ufeff]/g, '').replaceAll('\u00a0', ' ');
    if (clean) this.#add(node, clean, 0, 'atom');
  }

  /**
   * Append a line end.
   * @param {any} node the <br> or the block that begins after it
   */
  addBreak(node) {
    this.#add(node, '\n', 0, 'break');
  }

  /** Forget a line end that a text node holds as its last character, if that is the end of all. */
  dropLastBreak() {
    const last = this.segments[this.segments.length - 1];
    if (last?.kind !== 'text' || !this.text.endsWith('\n')) return;
    this.text = this.text.slice(0, -1);
    if (--last.end === last.start) this.segments.pop();
  }

  /**
   * The segments that a span touches, each cut to it.
   * @param {number} start
   * @param {number} end
   * @returns {Segment[]}
   */
  cut(start, end) {
    const parts = [];
    for (let i = this.#firstAfter(start); i < this.segments.length; ++i) {
      const part = this.segments[i];
      if (part.start >= end) break;
      const from = Math.max(start, part.start);
      const at = part.kind === 'text' ? part.at + from - part.start : part.at;
      parts.push({ ...part, start: from, end: Math.min(end, part.end), at });
    }
    return parts;
  }

  /**
   * Where a text offset lies in the page: in a text node, or beside an element. Beyond the end is the end.
   * @param {number} offset
   * @param {'start'|'end'} side which neighbour counts where two nodes meet
   * @returns {{node: any, at: number, kind: 'text'|'before'|'after'}|null}
   */
  locate(offset, side) {
    const index = side === 'start' ? this.#firstAfter(offset) : this.#firstAfter(offset - 1);
    const part = this.segments[Math.min(index, this.segments.length - 1)];
    if (!part) return null;
    if (part.kind === 'text') return { node: part.node, at: part.at + Math.min(offset, part.end) - part.start, kind: 'text' };
    return { node: part.node, at: 0, kind: offset <= part.start ? 'before' : 'after' };
  }

  /**
   * The text offset of a place in a node; null if the node holds none of the text.
   * @param {any} node
   * @param {number} at
   * @returns {number|null}
   */
  offsetOf(node, at) {
    let found = null;
    for (const part of this.segments) {
      if (part.node !== node) continue;
      if (at >= part.at) found = Math.min(part.end, part.start + at - part.at);
      else return found ?? part.start;
    }
    return found;
  }

  /** Index of the first segment that ends after an offset. @param {number} offset */
  #firstAfter(offset) {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.segments[middle].end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /**
   * @param {any} node
   * @param {string} text
   * @param {number} at
   * @param {Segment['kind']} kind
   */
  #add(node, text, at, kind) {
    const start = this.text.length;
    this.text += text;
    this.segments.push({ start, end: start + text.length, node, at, kind });
  }
}
