// SPDX-License-Identifier: Apache-2.0
// One Tiptap editor with what LinkedIn's has: paragraphs, hard breaks, undo, and mentions that show a name
// without "@" and wrap the query in a decoration while one chooses.
import { Editor } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Mention from '@tiptap/extension-mention';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';

const PEOPLE = ['Anna Beispiel', 'Anton Muster', 'Bert Probe'];

/** A list of names under the dialog; Enter takes the first. */
function suggestionList() {
  let box = null;
  let current = null;
  const close = () => {
    box?.remove();
    box = null;
  };
  const show = (props) => {
    close();
    current = props;
    box = document.createElement('div');
    box.setAttribute('role', 'listbox');
    box.className = '_sg';
    for (const name of props.items) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = name;
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        props.command({ id: `urn:li:person:${name}`, label: name });
      });
      box.append(option);
    }
    (document.querySelector('dialog[open]') ?? document.body).append(box);
  };
  return {
    onStart: show,
    onUpdate: show,
    onExit: close,
    onKeyDown({ event }) {
      if (event.key !== 'Enter' || !current?.items.length) return false;
      current.command({ id: `urn:li:person:${current.items[0]}`, label: current.items[0] });
      return true;
    },
  };
}

/** An editor in `place`; `changed` gets the text after every change. */
export function makeEditor({ place, attributes, changed }) {
  return new Editor({
    element: place,
    editorProps: { attributes },
    extensions: [
      Document, Paragraph, Text, HardBreak, UndoRedo,
      Placeholder.configure({ placeholder: 'Worüber möchten Sie sprechen?' }),
      Mention.configure({
        HTMLAttributes: { class: 'mention' },
        renderText: ({ node }) => node.attrs.label,
        renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, node.attrs.label],
        suggestion: { items: ({ query }) => PEOPLE.filter((name) => name.startsWith(query)), render: suggestionList },
      }),
    ],
    onUpdate: ({ editor }) => changed(editor.getText({ blockSeparator: '\n' })),
  });
}

let redraws = 0;

/** Renders all text nodes anew, as LinkedIn's editor does on blur: other nodes, same text. */
export function redraw(editor) {
  // ProseMirror redraws everything when the table of node views changed.
  editor.view.setProps({ nodeViews: { ...editor.view.props.nodeViews, [`unused${++redraws}`]: () => null } });
}
