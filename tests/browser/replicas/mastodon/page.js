// SPDX-License-Identifier: Apache-2.0
// Mastodon, on a server that IT names: one React application under #mastodon. Built from its public source
// (mastodon/mastodon: compose_form.jsx @d2e9124, autosuggest_textarea.jsx @06d5e30, visibility_button.tsx @56b02b2,
// alt_text_modal/index.tsx @0a97f80). Left out: polls, languages, suggestions of names.
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { posted } from '../door.js';
import { TextArea } from '../textarea.js';
import { ComposeForm } from './compose_form.js';

const h = React.createElement;
const STATUS = 'Heute ist der Seeadler der Vogel des Monats.';

/** The description of a picture. Here Ctrl/Cmd+Enter counts when the key is let go. */
function AltTextModal({ close }) {
  const [text, setText] = useState('');
  const save = () => {
    posted.push(text);
    close();
  };
  const onKeyUp = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'Enter') return;
    event.preventDefault();
    save();
  };
  return h('div', { className: 'modal-root' }, h('div', { className: 'modal-root__overlay', role: 'presentation' }),
    h('div', { className: 'modal-root__container', role: 'dialog' }, h('div', { className: 'modal-root__modal dialog-modal' },
      h('div', { className: 'dialog-modal__header' },
        h('button', { type: 'button', className: 'button', onClick: save }, 'Fertig'),
        h('span', { className: 'dialog-modal__header__title' }, 'Alt-Text hinzufügen'),
        h('button', { type: 'button', className: 'button button-secondary', onClick: close }, 'Abbrechen')),
      h('div', { className: 'dialog-modal__content' }, h('form', { className: 'dialog-modal__content__form simple_form', onSubmit: save },
        h('div', { className: 'label_input' }, h(TextArea, {
          name: 'alt', value: text, onChange: setText, button: () => document.querySelector('.dialog-modal__header .button'),
          attributes: { id: 'description', lang: 'de', rows: 3, autoFocus: true, onKeyUp, placeholder: 'Beschreiben Sie das Bild für Menschen mit Sehbehinderung …' },
        })))))));
}

function App() {
  const [replyTo, setReplyTo] = useState(undefined);
  const [describes, setDescribes] = useState(false);
  const given = new URL(location.href).searchParams;
  return h('div', { className: 'ui' },
    h('div', { className: 'compose-panel' },
      h('form', { className: 'search' }, h('input', { className: 'search__input', type: 'text', role: 'combobox', 'aria-label': 'Suchen', placeholder: 'Suchen' })),
      h(ComposeForm, { key: replyTo, replyTo, text: replyTo ? '' : (given.get('text') ?? ''), image: given.has('image'), onDescribe: () => setDescribes(true) })),
    h('main', null, h('article', { className: 'status' }, h('p', null, STATUS),
      h('button', { type: 'button', className: 'icon-button status__action-bar__button', 'aria-label': 'Antworten', onClick: () => setReplyTo(STATUS) }, '↩'))),
    describes ? h(AltTextModal, { close: () => setDescribes(false) }) : null);
}

createRoot(document.querySelector('#mastodon')).render(h(App));
