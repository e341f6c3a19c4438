// SPDX-License-Identifier: Apache-2.0
// The description of a picture on X: a textarea in a dialog over the composer, saved by a button. Seen: the test id
// of the textarea. Not seen, guessed: the button, known by its name alone.
import React, { useRef, useState } from 'react';
import { posted } from '../door.js';
import { TextArea } from '../textarea.js';

const h = React.createElement;

/** @param {{close: () => void}} props */
export function AltText({ close }) {
  const [text, setText] = useState('');
  const element = useRef(null);
  const save = () => {
    posted.push(text);
    close();
  };
  return h('div', { className: 'r-mask', ref: element },
    h('div', { role: 'dialog', 'aria-modal': 'true', className: 'r-modal' },
      h('div', { className: 'r-bar' }, h('button', { 'aria-label': 'Back', onClick: close }, '←'), h('button', { className: 'r-save', onClick: save }, 'Save')),
      h('label', null, h('span', null, 'Description'),
        h(TextArea, { name: 'alt', value: text, onChange: setText, button: () => element.current.querySelector('.r-save'),
          attributes: { 'data-testid': 'altTextInput', maxLength: 1000, rows: 3, autoFocus: true } }))));
}
