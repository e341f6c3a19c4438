// SPDX-License-Identifier: Apache-2.0
// Messages on X: the old ones (/messages/…) in a Draft editor, XChat (/i/chat) in a textarea. Enter sends, Shift+Enter
// begins a new line. Test ids of fields and buttons were seen, the surroundings are guessed.
import React, { useRef, useState } from 'react';
import { posted } from '../door.js';
import { TextArea } from '../textarea.js';
import { DraftText, draftState, emptied, plainText, withoutShift } from './draft.js';

const h = React.createElement;

export function OldMessages() {
  const [state, setState] = useState(() => draftState());
  const element = useRef(null);
  const text = plainText(state);
  const send = () => {
    if (text.trim() === '') return;
    posted.push(text);
    setState(emptied());
  };
  return h('main', { className: 'r-chat', 'data-testid': 'DmActivityContainer' },
    h('p', null, 'Heute ist der Seeadler der Vogel des Monats.'),
    h('aside', { ref: element, className: 'r-bar' },
      h('div', { className: 'r-message' }, h(DraftText, {
        name: 'old', state, onChange: setState, submits: withoutShift, onSubmit: send,
        door: { button: () => element.current.querySelector('[data-testid="dmComposerSendButton"]'), scroller: () => element.current.querySelector('.r-message') },
        editor: { webDriverTestID: 'dmComposerTextInput', ariaLabel: 'Start a new message', placeholder: 'Start a new message' },
      })),
      h('button', { 'data-testid': 'dmComposerSendButton', 'aria-label': 'Send', 'aria-disabled': text.trim() ? undefined : 'true', onClick: send }, '➤')));
}

export function XChat() {
  const [text, setText] = useState('');
  const element = useRef(null);
  const send = () => {
    if (text.trim() === '') return;
    posted.push(text);
    setText('');
  };
  const onKeyDown = (event) => {
    if (event.nativeEvent.isComposing || !withoutShift(event)) return;
    event.preventDefault();
    send();
  };
  return h('main', { className: 'r-chat', ref: element },
    h('p', null, 'Heute ist der Seeadler der Vogel des Monats.'),
    h('div', { className: 'r-bar' },
      h(TextArea, { name: 'chat', value: text, onChange: setText, button: () => element.current.querySelector('[data-testid="dm-composer-send-button"]'),
        attributes: { 'data-testid': 'dm-composer-textarea', placeholder: 'Message', rows: 3, onKeyDown } }),
      h('button', { 'data-testid': 'dm-composer-send-button', disabled: text.trim() === '', onClick: send }, '➤')));
}
