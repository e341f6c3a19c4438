// SPDX-License-Identifier: Apache-2.0
// One composer of X: one Draft editor a post of the thread, hashtags and mentions drawn by decorators, and the
// tool bar with the button in a subtree beside the editors, not around them.
import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import React, { useEffect, useRef, useState } from 'react';

const h = React.createElement;

/** The composers that are on the page now, for the tests: name -> {element, states, setState, remount}. */
export const composers = new Map();

const matching = (pattern) => (block, found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const Link = ({ children }) => h('span', { className: 'r-link' }, children);
const decorator = new CompositeDecorator([
  { strategy: matching(/#[\p{L}\p{N}_]+/gu), component: Link },
  { strategy: matching(/@[A-Za-z0-9_]+/gu), component: Link },
]);
const emptyState = () => EditorState.createEmpty(decorator);

function Item({ index, state, onChange, onSubmit, autoFocus }) {
  const editor = useRef(null);
  useEffect(() => { if (autoFocus) editor.current.focus(); }, [autoFocus]);
  return h('div', { className: 'r-item', 'data-testid': `tweetTextarea_${index}_label` },
    h('div', { 'data-testid': `tweetTextarea_${index}RichTextInputContainer`, style: { flex: 1 } },
      h(Editor, {
        ref: editor, editorState: state, onChange, placeholder: 'What is happening?!', role: 'textbox', spellCheck: true,
        ariaLabel: 'Post text', ariaMultiline: true, webDriverTestID: `tweetTextarea_${index}`,
        keyBindingFn: (event) => (event.key === 'Enter' && event.ctrlKey ? 'submit' : getDefaultKeyBinding(event)),
        handleKeyCommand: (command) => {
          if (command !== 'submit') return 'not-handled';
          onSubmit();
          return 'handled';
        },
      })));
}

/** @param {{name: string, label: string, inline: boolean, autoFocus?: boolean, onPost: (texts: string[]) => void}} props */
export function Composer({ name, label, inline, autoFocus, onPost }) {
  const [states, setStates] = useState(() => [emptyState()]);
  const [generation, setGeneration] = useState(0);
  const element = useRef(null);
  const setState = (index, state) => setStates((all) => all.map((old, i) => (i === index ? state : old)));
  const texts = states.map((state) => state.getCurrentContent().getPlainText('\n'));
  const empty = texts.every((text) => text.trim() === '');
  const submit = () => {
    if (empty) return;
    onPost(texts);
    setStates([emptyState()]);
    setGeneration(generation + 1);
  };
  useEffect(() => {
    composers.set(name, { element: element.current, states, setState, remount: () => setGeneration((n) => n + 1) });
  });
  useEffect(() => () => composers.delete(name), [name]);

  return h('div', { className: 'r-composer', ref: element },
    h('div', { key: generation }, states.map((state, index) => h(Item, {
      key: index, index, state, onSubmit: submit, onChange: (next) => setState(index, next),
      autoFocus: autoFocus && index === states.length - 1,
    }))),
    h('div', null, h('div', { className: 'r-bar', 'data-testid': 'toolBar', role: 'navigation' },
      h('input', { 'data-testid': 'fileInput', type: 'file', accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4', hidden: true }),
      inline ? null : h('button', { 'data-testid': 'addButton', 'aria-label': 'Add post', onClick: () => setStates([...states, emptyState()]) }, '+'),
      h('button', { 'data-testid': inline ? 'tweetButtonInline' : 'tweetButton', 'aria-disabled': empty ? 'true' : undefined, onClick: submit },
        states.length > 1 ? 'Post all' : label))));
}
