// SPDX-License-Identifier: Apache-2.0
// One Tiptap editor as Bluesky makes it: paragraphs, hard breaks, undo, mentions that keep their "@"; links and tags
// are decorations only; Ctrl/Cmd+Enter is taken in ProseMirror's handleKeyDown, pasted HTML becomes text.
import { Editor, Extension } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Mention from '@tiptap/extension-mention';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const PEOPLE = ['anna.example', 'anton.example', 'bert.example'];
const TAGS_AND_LINKS = /#[\p{L}\p{N}_]+|https?:\/\/\S+/gu;

const Decorated = Extension.create({
  name: 'decorated',
  addProseMirrorPlugins: () => [new Plugin({
    props: {
      decorations({ doc }) {
        const found = [];
        doc.descendants((node, at) => {
          for (const match of (node.text ?? '').matchAll(TAGS_AND_LINKS)) {
            found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'autolink' }));
          }
        });
        return DecorationSet.create(doc, found);
      },
    },
  })],
});

/** The list of handles; Enter takes the first. */
function handleList() {
  let current = null;
  return {
    onStart: (props) => { current = props; },
    onUpdate: (props) => { current = props; },
    onExit: () => { current = null; },
    onKeyDown({ event }) {
      if (event.key !== 'Enter' || !current?.items.length) return false;
      current.command({ id: current.items[0] });
      return true;
    },
  };
}

/** @param {string} text one paragraph a line, as Bluesky reads a paste */
export const paragraphs = (text) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});

/** The text that would be posted. */
export const textOf = (editor) => editor.getText({ blockSeparator: '\n' });

/**
 * @param {{element: HTMLElement, text: string, placeholder: string, changed: (text: string) => void, focused: () => void, publish: () => void}} options
 */
export function makeEditor({ element, text, placeholder, changed, focused, publish }) {
  const editor = new Editor({
    element,
    content: paragraphs(text),
    onFocus: focused,
    onUpdate: (update) => changed(textOf(update.editor)),
    extensions: [
      Document, Paragraph, Text, HardBreak, UndoRedo, Decorated, Placeholder.configure({ placeholder }),
      Mention.configure({
        HTMLAttributes: { class: 'mention' },
        suggestion: { items: ({ query }) => PEOPLE.filter((name) => query && name.startsWith(query)), render: handleList },
      }),
    ],
    editorProps: {
      attributes: { class: 'ProseMirror-light', role: 'textbox', 'aria-label': 'Rich-Text Editor' },
      handlePaste(view, event) {
        if (!event.clipboardData?.types.includes('text/html')) return false;
        view.pasteText(event.clipboardData.getData('text/plain'));
        return true;
      },
      handleKeyDown(_view, event) {
        if (!(event.metaKey || event.ctrlKey) || event.code !== 'Enter') return false;
        publish();
        return true;
      },
    },
  });
  return editor;
}
