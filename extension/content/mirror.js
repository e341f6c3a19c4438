// SPDX-License-Identifier: Apache-2.0
// A field (<textarea>, <input>) does not tell where its characters are: an invisible copy of it, laid out alike, does.
// It stands in our closed shadow root, hidden, so that neither find-in-page nor the page comes across it.

/** What decides where characters stand. */
const LIKE_FIELD = [
  'direction', 'fontFamily', 'fontFeatureSettings', 'fontKerning', 'fontSize', 'fontSizeAdjust', 'fontStretch',
  'fontStyle', 'fontVariant', 'fontVariationSettings', 'fontWeight', 'hyphens', 'letterSpacing', 'lineBreak',
  'lineHeight', 'overflowWrap', 'paddingBottom', 'paddingLeft', 'paddingRight', 'paddingTop', 'tabSize',
  'textAlign', 'textIndent', 'textRendering', 'textTransform', 'whiteSpace', 'wordBreak', 'wordSpacing',
  'writingMode',
];

const LIKE_LINE = [
  'boxSizing', 'width', 'height', 'borderTopWidth', 'borderRightWidth', 'borderBottomWidth', 'borderLeftWidth',
];

class Mirror {
  /** @param {HTMLTextAreaElement|HTMLInputElement} area @param {ShadowRoot} root */
  constructor(area, root) {
    this.area = area;
    this.oneLine = area.nodeName === 'INPUT';
    this.box = document.createElement('div');
    this.text = document.createTextNode('');
    this.box.append(this.text);
    Object.assign(this.box.style, { position: 'absolute', left: '0', top: '0', visibility: 'hidden', border: '0' });
    Object.assign(this.box.style, { boxSizing: 'border-box', overflow: 'hidden', margin: '0' });
    root.append(this.box);
    this.#dress();
  }

  /** Show what the field shows. Writes, so that measuring comes after. */
  follow() {
    // A last line that is empty has a place of its own only with something in it.
    const wanted = this.area.value + '\u200b';
    if (this.text.data !== wanted) this.text.data = wanted;
    this.#dress();
  }

  /**
   * The map of the field's text onto the copy, and how far the copy is from the original.
   * @param {TextMap} map
   * @returns {{map: TextMap, dx: number, dy: number}}
   */
  measure(map) {
    const own = new TextMap();
    own.text = map.text;
    own.segments = map.segments.map((part) => ({ ...part, node: this.text }));
    const area = this.area.getBoundingClientRect();
    const box = this.box.getBoundingClientRect();
    // The copy of a line has borders of its own.
    const { clientLeft = 0, clientTop = 0 } = this.oneLine ? {} : this.area;
    const dx = area.x + clientLeft - this.area.scrollLeft - box.x;
    const dy = area.y + clientTop - this.area.scrollTop - box.y;
    return { map: own, dx, dy };
  }

  #dress() {
    const style = /** @type {any} */ (getComputedStyle(this.area));
    const own = /** @type {any} */ (this.box.style);
    for (const name of LIKE_FIELD) if (own[name] !== style[name]) own[name] = style[name];
    // Not the width of the field: its scroll bar takes some of it.
    if (this.oneLine) this.#dressLine(style, own);
    else if (own.width !== this.area.clientWidth + 'px') own.width = this.area.clientWidth + 'px';
  }

  /** One line that never breaks, in the middle of the field's height. @param {any} style @param {any} own */
  #dressLine(style, own) {
    for (const name of LIKE_LINE) if (own[name] !== style[name]) own[name] = style[name];
    Object.assign(own, { display: 'grid', alignContent: 'center', whiteSpace: 'pre', borderStyle: 'solid', borderColor: 'transparent' });
  }
}
