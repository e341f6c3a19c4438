// SPDX-License-Identifier: Apache-2.0
// What Meta's editors put into their text: emoji as an image or as a span with a background, mentions, hashtags.
// After the node classes of Lexical's own playground, which the networks' trees resemble.
import { DecoratorNode, TextNode } from 'lexical';

const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'%3E%3Ccircle cx='8' cy='8' r='7' fill='%23fc3'/%3E%3C/svg%3E";

/** An emoji whose character stays in the tree, transparent over its picture. */
export class EmojiSpan extends TextNode {
  static getType() { return 'emoji-span'; }
  static clone(node) { return new EmojiSpan(node.__text, node.__key); }

  createDOM(config) {
    const span = document.createElement('span');
    span.className = 'emoji';
    span.style.backgroundImage = `url("${PICTURE}")`;
    const inner = super.createDOM(config);
    inner.className = 'emoji-inner';
    span.append(inner);
    return span;
  }

  updateDOM(previous, dom, config) {
    return dom.firstChild === null || super.updateDOM(previous, dom.firstChild, config);
  }

  exportJSON() { return { ...super.exportJSON(), type: 'emoji-span' }; }
}

/** An emoji as an image in an element that is not editable; its text is the alternative text alone. */
export class EmojiImage extends DecoratorNode {
  static getType() { return 'emoji-image'; }
  static clone(node) { return new EmojiImage(node.__emoji, node.__key); }

  constructor(emoji, key) {
    super(key);
    this.__emoji = emoji;
  }

  createDOM() {
    const span = document.createElement('span');
    const image = document.createElement('img');
    Object.assign(image, { alt: this.__emoji, src: PICTURE, width: 16, height: 16, draggable: false });
    span.append(image);
    return span;
  }

  updateDOM() { return false; }
  isInline() { return true; }
  getTextContent() { return this.__emoji; }
  decorate() { return null; }
  exportJSON() { return { ...super.exportJSON(), type: 'emoji-image', emoji: this.__emoji }; }
}

/** A person that was chosen from the list: one piece, deleted as one. */
export class Mention extends TextNode {
  static getType() { return 'mention'; }
  static clone(node) { return new Mention(node.__text, node.__key); }

  createDOM(config) {
    const dom = super.createDOM(config);
    dom.spellcheck = false;
    dom.className = 'mention';
    return dom;
  }

  exportJSON() { return { ...super.exportJSON(), type: 'mention' }; }
  canInsertTextBefore() { return false; }
  canInsertTextAfter() { return false; }
}

/** A hashtag: a text node of its own, so that a word before it ends with its node. */
export class Tag extends TextNode {
  static getType() { return 'tag'; }
  static clone(node) { return new Tag(node.__text, node.__key); }

  createDOM(config) {
    const dom = super.createDOM(config);
    dom.className = 'tag';
    return dom;
  }

  exportJSON() { return { ...super.exportJSON(), type: 'tag' }; }
  canInsertTextBefore() { return false; }
  isTextEntity() { return true; }
}
