// SPDX-License-Identifier: Apache-2.0
// Draft.js under React: hashtags drawn by a decorator, bold, a mention and a link as entities, list items, a code block.
import { CompositeDecorator, Editor, EditorState, RichUtils, convertFromRaw, convertToRaw, getDefaultKeyBinding } from 'draft-js';
import React, { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { openDoor } from '../door.js';

const h = React.createElement;
const Link = ({ children }) => h('span', { className: 'link' }, children);
const decorator = new CompositeDecorator([
  { strategy: (block, found) => { for (const match of block.getText().matchAll(/#[\p{L}\p{N}_]+/gu)) found(match.index, match.index + match[0].length); }, component: Link },
  { strategy: (block, found, content) => block.findEntityRanges((each) => each.getEntity() !== null && content.getEntity(each.getEntity()).getType() === 'LINK', found), component: Link },
]);
const BLOCK = { depth: 0, inlineStyleRanges: [], entityRanges: [] };

openDoor((place) => {
  const root = createRoot(place);
  let state = null;
  let setState = null;
  const lines = (text) => convertFromRaw({ entityMap: {}, blocks: text.split('\n').map((each, i) => ({ ...BLOCK, key: `k${i}`, type: 'unstyled', text: each })) });
  function App() {
    [state, setState] = useState(() => EditorState.createWithContent(lines(''), decorator));
    return h(Editor, {
      editorState: state, onChange: setState, placeholder: 'Was gibt es?', role: 'textbox', ariaMultiline: true,
      keyBindingFn: (event) => (event.key === 'Enter' && event.shiftKey ? 'soft' : getDefaultKeyBinding(event)),
      handleKeyCommand: (command, now) => {
        const next = command === 'soft' ? RichUtils.insertSoftNewline(now) : RichUtils.handleKeyCommand(now, command);
        if (next) setState(next);
        return next ? 'handled' : 'not-handled';
      },
    });
  }
  flushSync(() => root.render(h(App)));
  const replace = (content) => setState(EditorState.moveFocusToEnd(EditorState.push(state, content, 'insert-fragment')));
  return {
    element() {
      const element = place.querySelector('.public-DraftEditor-content');
      element?.setAttribute('data-bare', 'draft');
      return element;
    },
    model: () => state.getCurrentContent().getPlainText('\n'),
    load: (text) => replace(lines(text)),
    rich() {
      const first = 'Ada Byron zeigt 🦅 den Seeadler auf musterwerk.example und den Seeadler dazu #Messe';
      // In code points.
      const at = (part, from = 0) => ({ offset: Array.from(first.slice(0, first.indexOf(part, from))).length, length: part.length });
      replace(convertFromRaw({
        entityMap: { 0: { type: 'LINK', mutability: 'MUTABLE', data: { url: 'https://musterwerk.example/' } }, 1: { type: 'MENTION', mutability: 'IMMUTABLE', data: {} } },
        blocks: [
          { ...BLOCK, key: 'a', type: 'unstyled', text: first, inlineStyleRanges: [{ ...at('Seeadler'), style: 'BOLD' }, { ...at('adler', 60), style: 'BOLD' }],
            entityRanges: [{ ...at('musterwerk.example'), key: 0 }, { ...at('Ada Byron'), key: 1 }] },
          { ...BLOCK, key: 'b', type: 'unordered-list-item', text: 'Punkt' },
          { ...BLOCK, key: 'c', type: 'unordered-list-item', depth: 1, text: 'Wir zeigen den Seeadler' },
          { ...BLOCK, key: 'd', type: 'code-block', text: 'eins\n  zwei' },
        ],
      }));
    },
    shape: () => JSON.stringify(convertToRaw(state.getCurrentContent())),
    destroy: () => root.unmount(),
  };
});
