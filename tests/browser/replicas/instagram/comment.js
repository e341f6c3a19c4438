// SPDX-License-Identifier: Apache-2.0
// The comment box under a post of the feed: a textarea under React. When it gets the keyboard it is thrown away and made anew, with
// the keyboard in it. The button comes with the first letter; Enter posts too.
import React, { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { posted } from '../door.js';
import { TextArea } from '../textarea.js';

const h = React.createElement;

function Comment({ words }) {
  const [value, setValue] = useState('');
  const [used, setUsed] = useState(false);
  const form = useRef(null);
  useEffect(() => { if (used) form.current.querySelector('textarea').focus(); }, [used]);
  const submit = () => {
    if (!value.trim()) return;
    posted.push(value);
    setValue('');
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  };
  return h('form', { className: 'say', method: 'POST', ref: form, onSubmit: (event) => event.preventDefault() },
    h('div', null, h(TextArea, {
      key: String(used), name: 'comment', value, onChange: setValue, grows: true,
      button: () => form.current.querySelector('[role="button"]'),
      attributes: {
        'aria-label': words.comment, placeholder: words.comment, autoComplete: 'off', autoCorrect: 'off', onKeyDown, onFocus: () => setUsed(true),
      },
    })),
    value.trim() && h('div', { role: 'button', tabIndex: 0, className: 'act', onClick: submit }, words.post));
}

/** @param {Element} place @param {Record<string, string>} words */
export function showComment(place, words) {
  createRoot(place).render(h(Comment, { words }));
}
