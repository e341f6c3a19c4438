// SPDX-License-Identifier: Apache-2.0
// Mastodon's compose form: a textarea as React owns it, a content warning in an <input>, a menu for who may read it.
// The button submits the form; Ctrl/Cmd+Enter calls the same function in keydown, without any submit event, and both
// read the textarea's value once more.
import React, { useEffect, useRef, useState } from 'react';
import { enter, posted } from '../door.js';
import { TextArea } from '../textarea.js';

const h = React.createElement;
const ICONS = { public: 'globe', unlisted: 'unlock', private: 'lock', direct: 'at' };

/** @param {{replyTo?: string, text?: string, image: boolean, onDescribe: () => void}} props */
export function ComposeForm({ replyTo, text = '', image, onDescribe }) {
  const [value, setValue] = useState(text);
  const [warning, setWarning] = useState('');
  const [warns, setWarns] = useState(false);
  const [privacy, setPrivacy] = useState('public');
  const form = useRef(null);
  const cw = useRef(null);
  const area = () => form.current.querySelector('textarea');
  // A reply begins with the keyboard in the form; who opens the warning, writes it.
  useEffect(() => { if (replyTo) area().focus(); }, [replyTo]);
  useEffect(() => { if (warns) cw.current.focus(); }, [warns]);
  const canSubmit = value.trim() !== '';
  const submit = (event) => {
    event?.preventDefault();
    const now = area().value;
    if (now.trim() === '') return;
    posted.push(warning ? `${warning}\n\n${now}` : now);
    setValue('');
    setWarning('');
  };
  const onKeyDown = (event) => {
    if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) submit();
  };
  const button = () => form.current.querySelector('.compose-form__submit button');
  useEffect(() => (warns ? enter('warning', {
    editor: () => cw.current, model: () => warning, load: setWarning, remount: () => {}, scroller: () => cw.current, button,
  }) : undefined));

  return h('form', { className: 'compose-form', ref: form, onSubmit: submit },
    replyTo ? h('div', { className: 'reply-indicator' }, replyTo) : null,
    h('div', { className: 'compose-form__highlightable' },
      h('div', { className: 'compose-form__scrollable' },
        warns ? h('div', { className: 'spoiler-input' }, h('div', { className: 'autosuggest-input' }, h('label', null, h('input', {
          ref: cw, type: 'text', id: 'cw-spoiler-input', className: 'spoiler-input__input', placeholder: 'Inhaltswarnung (optional)', spellCheck: true,
          'aria-autocomplete': 'list', dir: 'auto', value: warning, onChange: (event) => setWarning(event.target.value), onKeyDown,
        })))) : null,
        h('div', { className: 'autosuggest-textarea' }, h(TextArea, {
          name: 'post', value, onChange: setValue, grows: true, scroller: (field) => field.closest('.compose-form__scrollable'), button,
          attributes: { className: 'autosuggest-textarea__textarea', placeholder: 'Was gibt’s Neues?', 'aria-label': 'Was gibt’s Neues?', dir: 'auto',
            'aria-autocomplete': 'list', lang: 'de', onKeyDown },
        }))),
      image ? h('div', { className: 'compose-form__uploads' }, h('div', { className: 'compose-form__upload' },
        h('button', { type: 'button', className: 'compose-form__upload__edit', onClick: onDescribe }, 'ALT'))) : null,
      h('div', { className: 'compose-form__footer' },
        h('div', { className: 'compose-form__dropdowns' }, h('button', {
          type: 'button', className: 'dropdown-button', title: 'Sichtbarkeit anpassen', onClick: () => setPrivacy(privacy === 'direct' ? 'public' : 'direct'),
        }, h('svg', { className: `icon icon-${ICONS[privacy]}`, 'aria-hidden': 'true', width: 15, height: 15 }), h('span', { className: 'dropdown-button__label' }, privacy))),
        h('div', { className: 'compose-form__actions' },
          h('button', { type: 'button', className: 'icon-button', 'aria-label': 'Inhaltswarnung hinzufügen', onClick: () => setWarns(!warns) }, 'CW'),
          h('div', { className: 'compose-form__submit' },
            h('button', { type: 'submit', className: 'button', disabled: !canSubmit }, replyTo ? 'Antworten' : 'Veröffentlichen'))))));
}
