// SPDX-License-Identifier: Apache-2.0
// The poll of a post on X, under its text, which is the question: two to four one-line answers. Names, test ids and
// that answers can be changed only while their post is the active one: X's public scripts. Left out: how long the poll
// runs, and the limit of 25 signs, which is less than what the tests type. Not seen, guessed: Ctrl+Enter does nothing in
// an answer.
import React, { useEffect, useRef, useState } from 'react';
import { enter } from '../door.js';

const h = React.createElement;

/** An answer is the field's own; the page asks for it when it posts. */
function Answer({ door, label, name, value, onChange, autoFocus, active, button }) {
  const input = useRef(null);
  const [generation, setGeneration] = useState(0);
  useEffect(() => enter(door, {
    editor: () => input.current,
    model: () => value,
    load: onChange,
    remount: () => setGeneration((old) => old + 1),
    scroller: () => input.current,
    button,
  }));
  return h('label', { className: 'r-answer' }, h('span', null, label), h('input', {
    key: generation, ref: input, name, value, type: 'text', autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false, dir: 'auto',
    autoFocus, disabled: !active, onChange: (event) => onChange(event.target.value),
  }));
}

/** @param {{name: string, answers: string[], onChange: (answers: string[]) => void, onRemove: () => void, active: boolean, button: () => Element|null}} props */
export function Poll({ name, answers, onChange, onRemove, active, button }) {
  const change = (index) => (text) => onChange(answers.map((old, at) => (at === index ? text : old)));
  return h('div', { className: 'r-poll' },
    answers.map((value, index) => h(Answer, {
      key: index, door: `${name}:answer${index + 1}`, name: `Choice${index + 1}`, label: `Choice ${index + 1}`, value, active, button,
      autoFocus: index === 0, onChange: change(index),
    })),
    answers.length < 4 ? h('button', { 'data-testid': 'addPollChoice', 'aria-label': 'Add a choice', onClick: () => onChange([...answers, '']) }, '+') : null,
    h('button', { 'data-testid': 'removePollButton', onClick: onRemove }, 'Remove poll'));
}
