// SPDX-License-Identifier: Apache-2.0
// LinkedIn's Quill 1.3.7, in share boxes and comments: the attributes it has there, mentions as links without "@", and
// an editor node that can be replaced under the typing hand.
import Quill from 'quill';
import { peopleList, peopleNamed } from './people.js';

const Inline = Quill.import('blots/inline');
class Mention extends Inline {
  static create(urn) {
    const node = super.create();
    node.setAttribute('href', '#');
    node.setAttribute('data-entity-urn', urn);
    return node;
  }
  static formats(node) {
    return node.getAttribute('data-entity-urn');
  }
}
Mention.blotName = 'ql-mention';
Mention.tagName = 'A';
Mention.className = 'ql-mention';
Quill.register(Mention);

/** A Quill in `place`; `changed` gets the text after every change, `list` is where names are offered. */
export class QuillBox {
  constructor({ place, list, placeholder, attributes = {}, changed = () => {} }) {
    Object.assign(this, { place, list, placeholder, attributes, changed });
    this.quill = null;
    this.remount();
  }

  get root() {
    return this.quill?.root ?? null;
  }

  text() {
    return this.quill.getText().replace(/\n$/, '');
  }

  load(text) {
    this.quill.setText(text, 'api');
  }

  focus() {
    this.quill.root.focus();
  }

  /** Puts a new Quill in the place of the old one, as the site does after opening: same text, other node. */
  remount() {
    const contents = this.quill?.getContents();
    const { activeElement } = this.place.getRootNode();
    const hadFocus = this.place.contains(activeElement);
    const container = document.createElement('div');
    container.className = 'editor-container';
    this.place.replaceChildren(container);
    this.quill = new Quill(container, { placeholder: this.placeholder });
    for (const [name, value] of Object.entries({
      role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Text editor for creating content',
      'aria-placeholder': this.placeholder, 'data-placeholder': this.placeholder, ...this.attributes,
    })) this.quill.root.setAttribute(name, value);
    if (contents) this.quill.setContents(contents, 'silent');
    this.quill.on('text-change', () => {
      this.changed(this.text());
      this.#offerMentions();
    });
    if (hadFocus) this.focus();
  }

  /** The mention list opens at "@" and two letters; a click puts the name without the "@". */
  #offerMentions() {
    if (!this.list) return;
    const found = /@(\p{L}{2,})$/u.exec(this.text());
    const names = found ? peopleNamed(found[1]) : [];
    this.list.replaceChildren();
    if (names.length === 0) return;
    this.list.append(peopleList(names, (name) => {
      this.quill.deleteText(found.index, found[0].length, 'user');
      this.quill.insertText(found.index, name, { 'ql-mention': `urn:li:person:${name}` }, 'user');
      this.quill.insertText(found.index + name.length, ' ', { 'ql-mention': false }, 'user');
    }));
  }
}
