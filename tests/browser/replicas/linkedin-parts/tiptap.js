// SPDX-License-Identifier: Apache-2.0
// LinkedIn's Tiptap: paragraphs, hard breaks, undo, and mentions that show a name without "@" and wrap the query in a
// decoration while one chooses.
import { Editor } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Mention from '@tiptap/extension-mention';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { peopleList, peopleNamed } from './people.js';

/** A list of names under the dialog; Enter takes the first. */
function suggestionList() {
  let close = () => {};
  let current = null;
  const show = (props) => {
    close();
    current = props;
    const choose = (name) => props.command({ id: `urn:li:person:${name}`, label: name });
    const box = peopleList(props.items, choose);
    (document.querySelector('dialog[open]') ?? document.body).append(box);
    close = () => box.remove();
  };
  return {
    onStart: show,
    onUpdate: show,
    onExit: () => close(),
    onKeyDown({ event }) {
      if (event.key !== 'Enter' || !current?.items.length) return false;
      current.command({ id: `urn:li:person:${current.items[0]}`, label: current.items[0] });
      return true;
    },
  };
}

let redraws = 0;

/** A Tiptap in `place` that can be mounted anew; `changed` gets the text after every change. */
export class TiptapBox {
  constructor({ place, attributes, changed = () => {}, placeholder = 'Worüber möchten Sie sprechen?' }) {
    Object.assign(this, { place, attributes, changed, placeholder });
    this.tiptap = this.#make();
  }

  get root() {
    return this.tiptap?.view.dom ?? null;
  }

  text() {
    return this.tiptap.getText({ blockSeparator: '\n' });
  }

  /** Another text; `silently` as drafts come back: nobody is told. */
  load(text, silently = false) {
    const paragraphs = text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] }));
    this.tiptap.commands.setContent({ type: 'doc', content: paragraphs }, { emitUpdate: !silently });
  }

  /** Renders all text nodes anew, as LinkedIn's editor does on blur: other nodes, same text. */
  redraw() {
    // ProseMirror redraws everything when the table of node views changed.
    const { view } = this.tiptap;
    view.setProps({ nodeViews: { ...view.props.nodeViews, [`unused${++redraws}`]: () => null } });
  }

  /** Another editor with the same text in the place of this one. */
  remount() {
    const content = this.tiptap.getJSON();
    const focused = this.tiptap.isFocused;
    this.tiptap.destroy();
    this.place.replaceChildren();
    this.tiptap = this.#make(content);
    if (focused) this.tiptap.commands.focus();
  }

  destroy() {
    this.tiptap.destroy();
    this.tiptap = null;
  }

  #make(content = '') {
    return new Editor({
      element: this.place,
      editorProps: { attributes: this.attributes },
      content,
      extensions: [
        Document, Paragraph, Text, HardBreak, UndoRedo,
        Placeholder.configure({ placeholder: this.placeholder }),
        Mention.configure({
          HTMLAttributes: { class: 'mention' },
          renderText: ({ node }) => node.attrs.label,
          renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, node.attrs.label],
          suggestion: { items: ({ query }) => peopleNamed(query), render: suggestionList },
        }),
      ],
      onUpdate: () => this.changed(this.text()),
    });
  }
}
