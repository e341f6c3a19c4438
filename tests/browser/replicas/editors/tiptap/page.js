// SPDX-License-Identifier: Apache-2.0
// Tiptap: paragraphs, hard breaks, a mention, bold, a link, nested lists, a code block.
import { Editor } from '@tiptap/core';
import Bold from '@tiptap/extension-bold';
import CodeBlock from '@tiptap/extension-code-block';
import Document from '@tiptap/extension-document';
import HardBreak from '@tiptap/extension-hard-break';
import Link from '@tiptap/extension-link';
import { BulletList, ListItem } from '@tiptap/extension-list';
import Mention from '@tiptap/extension-mention';
import Paragraph from '@tiptap/extension-paragraph';
import Text from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { openDoor } from '../door.js';

const text = (value, ...marks) => ({ type: 'text', text: value, marks: marks.map((mark) => (mark === 'link' ? { type: 'link', attrs: { href: 'https://musterwerk.example/' } } : { type: mark })) });
const line = (...content) => ({ type: 'paragraph', content });
const item = (...content) => ({ type: 'listItem', content });

openDoor((place) => {
  const editor = new Editor({
    element: place,
    editorProps: { attributes: { 'data-bare': 'tiptap', role: 'textbox' } },
    extensions: [
      Document, Paragraph, Text, HardBreak, Bold, BulletList, ListItem, CodeBlock, UndoRedo.configure({ newGroupDelay: 1 }),
      Link.configure({ openOnClick: false, autolink: false }), Placeholder.configure({ placeholder: 'Was gibt es?' }),
      Mention.configure({ HTMLAttributes: { class: 'mention' }, renderText: ({ node }) => node.attrs.label, renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, node.attrs.label] }),
    ],
  });
  const paragraphs = (value) => value.split('\n').map((each) => line(...(each ? [text(each)] : [])));
  /** A line a block of text, however deep it is nested. */
  const lines = () => {
    const all = [];
    const leaf = (node) => (node.type.name === 'hardBreak' ? '\n' : node.attrs.label ?? '');
    editor.state.doc.descendants((node) => { if (node.isTextblock) all.push(node.textBetween(0, node.content.size, '\n', leaf)); });
    return all.join('\n');
  };
  return {
    element: () => editor.view.dom,
    model: lines,
    load: (value) => editor.commands.setContent(paragraphs(value)),
    rich: () => editor.commands.setContent([
      line({ type: 'mention', attrs: { id: 'a', label: 'Ada Byron' } }, text(' zeigt 🦅 den '), text('Seeadler', 'bold'), text(' auf '),
        text('musterwerk.example', 'link'), text(' und den See'), text('adler', 'bold'), text(' dazu')),
      { type: 'bulletList', content: [item(line(text('Punkt')), { type: 'bulletList', content: [item(line(text('Wir zeigen den Seeadler')))] })] },
      { type: 'codeBlock', content: [text('eins\n  zwei\n')] },
      line(text('Zeile'), { type: 'hardBreak' }, text('weich'), { type: 'hardBreak' }),
    ]),
    shape: () => JSON.stringify(editor.getJSON()),
    destroy: () => editor.destroy(),
  };
});
