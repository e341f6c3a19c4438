// SPDX-License-Identifier: Apache-2.0
// One Draft editor as X builds it: hashtags and mentions drawn by decorators, test id and role on the editable
// element, keys bound through Draft's own key bindings.
import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import React, { useEffect, useRef, useState } from 'react';
import { withText } from '../draft-parts/text.js';
import { enter } from '../door.js';

const h = React.createElement;

const matching = (pattern) => (block, found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const Link = ({ children }) => h('span', { className: 'r-link' }, children);
const decorator = new CompositeDecorator([
  { strategy: matching(/#[\p{L}\p{N}_]+/gu), component: Link },
  { strategy: matching(/@[A-Za-z0-9_]+/gu), component: Link },
]);

/** An empty editor, or one with a text. @param {string} [text] */
export const draftState = (text) => (text ? EditorState.createWithContent(ContentState.createFromText(text), decorator) : EditorState.createEmpty(decorator));
/** An editor that was emptied and keeps the keyboard: without this Draft would put the caret before the first key. */
export const emptied = () => EditorState.moveFocusToEnd(draftState());
export const plainText = (state) => state.getCurrentContent().getPlainText('\n');

/**
 * @param {object} props
 * @param {string} props.name                            at the test door
 * @param {EditorState} props.state
 * @param {(state: EditorState) => void} props.onChange
 * @param {(event: KeyboardEvent) => boolean} props.submits  whether a key posts
 * @param {() => void} props.onSubmit
 * @param {boolean} [props.autoFocus]
 * @param {object} props.door   what else the test door offers: scroller, button, schedule
 * @param {object} props.editor what the page gives the editor: label, test id, placeholder …
 */
export function DraftText({ name, state, onChange, submits, onSubmit, autoFocus, door, editor }) {
  const holder = useRef(null);
  const ref = useRef(null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => { if (autoFocus) ref.current.focus(); }, [autoFocus]);
  useEffect(() => enter(name, {
    editor: () => holder.current.querySelector('[contenteditable="true"]'),
    model: () => plainText(state),
    load: (text) => onChange(withText(state, text)),
    remount: () => setGeneration((old) => old + 1),
    ...door,
  }));
  return h('div', { ref: holder, className: 'r-text' }, h(Editor, {
    key: generation, ref, editorState: state, onChange, role: 'textbox', spellCheck: true, ariaMultiline: true, ...editor,
    keyBindingFn: (event) => (submits(event) ? 'submit' : getDefaultKeyBinding(event)),
    handleKeyCommand: (command) => {
      if (command !== 'submit') return 'not-handled';
      onSubmit();
      return 'handled';
    },
  }));
}

export const withControl = (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);
export const withoutShift = (event) => event.key === 'Enter' && !event.shiftKey;
