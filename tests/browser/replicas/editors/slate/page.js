// SPDX-License-Identifier: Apache-2.0
// Slate under React: blocks, soft breaks within them, a mention without children of its own (void, inline), bold.
import React from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Editor, Node, Transforms, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { openDoor } from '../door.js';

const h = React.createElement;
const paragraph = (...children) => ({ type: 'paragraph', children: children.length ? children : [{ text: '' }] });
const lines = (text) => text.split('\n').map((line) => paragraph({ text: line }));

function withMentions(editor) {
  const { isInline, isVoid } = editor;
  editor.isInline = (element) => ['mention', 'link'].includes(element.type) || isInline(element);
  editor.isVoid = (element) => element.type === 'mention' || isVoid(element);
  return editor;
}

function Element({ attributes, children, element }) {
  if (element.type === 'mention') return h('span', { ...attributes, contentEditable: false, className: 'mention' }, children, element.name);
  if (element.type === 'link') return h('a', { ...attributes, href: '#' }, children);
  return h(element.type === 'item' ? 'li' : element.type === 'list' ? 'ul' : 'p', attributes, children);
}

const Leaf = ({ attributes, children, leaf }) => h('span', attributes, leaf.bold ? h('strong', null, children) : children);

/** A line a block; a mention is its name. */
function textOf(node) {
  if (node.type === 'mention') return node.name;
  if (typeof node.text === 'string') return node.text;
  const blocks = node.children.some((child) => ['paragraph', 'item', 'list'].includes(child.type));
  return node.children.map(textOf).join(blocks ? '\n' : '');
}

openDoor((place) => {
  const editor = withMentions(withReact(withHistory(createEditor())));
  const root = createRoot(place);
  const set = (children) => Editor.withoutNormalizing(editor, () => {
    for (let i = editor.children.length; i > 0; --i) Transforms.removeNodes(editor, { at: [0] });
    Transforms.insertNodes(editor, children, { at: [0] });
    Transforms.select(editor, Editor.end(editor, []));
  });
  const keys = (event) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    editor.insertText('\n');
  };
  flushSync(() => root.render(h(Slate, { editor, initialValue: lines('') },
    h(Editable, { renderElement: Element, renderLeaf: Leaf, placeholder: 'Was gibt es?', 'data-bare': 'slate', onKeyDown: keys, spellCheck: false }))));
  return {
    element: () => place.querySelector('[data-slate-editor]'),
    model: () => textOf(editor),
    load: (text) => set(lines(text)),
    rich: () => set([
      paragraph({ type: 'mention', name: 'Ada Byron', children: [{ text: '' }] }, { text: ' zeigt 🦅 den ' }, { text: 'Seeadler', bold: true }, { text: ' auf ' },
        { type: 'link', children: [{ text: 'musterwerk.example' }] }, { text: ' und den See' }, { text: 'adler', bold: true }, { text: ' dazu' }),
      { type: 'list', children: [{ type: 'item', children: [{ text: 'Punkt' }] }, { type: 'item', children: [{ text: 'Wir zeigen den Seeadler' }] }] },
    ]),
    shape: () => JSON.stringify([...Node.texts(editor)]),
    destroy: () => root.unmount(),
  };
});
