// SPDX-License-Identifier: Apache-2.0
// One Draft editor under React with hashtags and mentions drawn by decorators, and its entry at the test door.
import { CompositeDecorator, Editor, EditorState } from 'draft-js';
import React, { useEffect, useRef, useState } from 'react';
import { enter } from '../door.js';
import { withText } from './text.js';

const h = React.createElement;
const matching = (pattern) => (block, found) => {
  for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
};
const Tag = ({ children }) => h('span', { className: 'mention' }, children);
const decorator = new CompositeDecorator([
  { strategy: matching(/#[\p{L}\p{N}_]+/gu), component: Tag },
  { strategy: matching(/@[\w.]+/g), component: Tag },
]);

/**
 * @param {object} props
 * @param {string} props.name              at the test door
 * @param {object} props.editor            what the network gives its editor
 * @param {(text: string) => void} [props.onText]
 * @param {() => Element|null} props.button
 * @param {() => void} [props.schedule]
 * @param {() => void} [props.submit]      plain Enter does this
 */
export function DraftBox({ name, editor, onText = () => {}, button, schedule, submit }) {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator));
  const [generation, setGeneration] = useState(0);
  const around = useRef(null);
  const text = state.getCurrentContent().getPlainText('\n');
  const change = (next) => {
    setState(next);
    onText(next.getCurrentContent().getPlainText('\n'));
  };
  useEffect(() => enter(name, {
    editor: () => around.current?.querySelector('[contenteditable="true"]') ?? null,
    model: () => text,
    load: (value) => change(withText(state, value)),
    remount: () => setGeneration((old) => old + 1),
    scroller: () => around.current,
    button, schedule,
  }));
  const handleReturn = (event) => {
    if (!submit || event.shiftKey) return 'not-handled';
    submit();
    return 'handled';
  };
  return h('div', { ref: around, className: 'draft-frame' }, h(Editor, { key: generation, editorState: state, onChange: change, handleReturn, ...editor }));
}
