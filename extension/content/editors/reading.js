// SPDX-License-Identifier: Apache-2.0
// Reading a rich editor's tree into a TextMap, by rules that fit every editor library we know: lines
// are blocks, <br> is a line end unless it only fills a line, an image is its alt text, and what is
// not editable is skipped unless it is a mention. `innerText` will not do: it loses emoji images and
// doubles empty lines.

const BLOCK_NAMES = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TR UL'.split(
    ' ',
  ),
);

/** Emoji without text: their name stands in an attribute. */
const EMOJI = 'img[alt], [role="img"][aria-label]';

/** Elements that are not editable but belong to the text. */
const MENTIONS =
  '[data-type="mention"], [data-mention], [data-entity-urn], [data-test-ql-mention], [data-slate-inline][data-slate-void], .mention, .ql-mention, .hashtag';

/** Never text: placeholders, widgets and markers that libraries put into their roots. */
const NOISE =
  'script, style, template, [data-slate-placeholder], .ql-clipboard, .ql-cursor, .ql-tooltip, img.ProseMirror-separator, [aria-hidden="true"]:not(img)';

class TreeReader {
  constructor() {
    this.map = new TextMap();
    /** A line before this one is complete: its end is due before any more text. */
    this.due = false;
    /** The current line has content, if only a filler. */
    this.open = false;
    /** A <br> that is a line end only if more follows in its block. @type {any} */
    this.br = null;
  }

  /** @param {any} node */
  read(node) {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) this.#text(child);
      else if (child.nodeType === 1) this.#element(child);
    }
  }

  /** @param {any} node a text node */
  #text(node) {
    if (!node.data) return;
    // Spaces between blocks are layout of the source, not text.
    if (!this.open && /^[\n\t ]+$/.test(node.data) && hasBlockBeside(node)) return;
    this.#content(node);
    this.map.addText(node, node.data);
  }

  /** @param {any} element */
  #element(element) {
    const name = element.nodeName.toUpperCase();
    if (name === 'BR') {
      this.#content(element);
      this.br = element;
    } else if (element.matches(EMOJI) && (name === 'IMG' || !element.textContent)) {
      const alt = element.getAttribute('alt') ?? element.getAttribute('aria-label');
      if (alt && !element.matches(NOISE)) {
        this.#content(element);
        this.map.addAtom(element, alt);
      }
    } else if (element.matches(NOISE)) {
      // skipped
    } else if (element.getAttribute('contenteditable') === 'false') {
      if (element.matches(MENTIONS)) {
        this.#content(element);
        this.map.addAtom(element, element.textContent ?? '');
      } else if (isEmojiFrame(element)) {
        this.read(element);
      }
    } else if (BLOCK_NAMES.has(name)) {
      this.#block(element);
    } else {
      this.read(element);
    }
  }

  /** @param {any} element */
  #block(element) {
    this.endLine();
    const lines = this.map.segments.length + Number(this.due);
    this.read(element);
    // A block without anything in it is an empty line too.
    if (!this.open && !hasBlockWithin(element) && lines === this.map.segments.length + Number(this.due)) {
      this.#content(element);
    }
    this.endLine();
  }

  /** Something stands in the current line. @param {any} node */
  #content(node) {
    if (this.due) this.map.addBreak(node);
    if (this.br) this.map.addBreak(this.br);
    this.due = false;
    this.br = null;
    this.open = true;
  }

  /** Nothing follows any more in this line. */
  endLine() {
    if (this.open) this.due = true;
    // The last line end of a block only makes room for the one after it: several libraries set one more than they have.
    if (this.open && !this.br) this.map.dropLastBreak();
    this.open = false;
    this.br = null;
  }
}

/** Whether an element holds nothing but one emoji as a picture. @param {any} element @returns {boolean} */
function isEmojiFrame(element) {
  if (element.textContent || element.childNodes.length !== 1) return false;
  const [only] = element.childNodes;
  return only.nodeName === 'IMG' ? /\p{Extended_Pictographic}|\p{RI}/u.test(only.getAttribute('alt') ?? '') : isEmojiFrame(only);
}

/** @param {any} node */
function hasBlockBeside(node) {
  return hasBlockWithin(node.parentNode);
}

/** @param {any} element */
function hasBlockWithin(element) {
  for (const child of element.childNodes) {
    if (child.nodeType === 1 && BLOCK_NAMES.has(child.nodeName.toUpperCase())) return true;
  }
  return false;
}

/**
 * The text of a rich editor. Reads the tree only, never layout.
 * @param {any} root the editable element
 * @returns {TextMap}
 */
function readTree(root) {
  const reader = new TreeReader();
  reader.read(root);
  reader.endLine();
  return reader.map;
}
