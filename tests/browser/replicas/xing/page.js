// SPDX-License-Identifier: Apache-2.0
// XING. Not seen by anybody we know: a mid-2026 automation script of unverified fallbacks names the trigger "Beitrag
// verfassen", `data-testid*="post-composer"`, a contenteditable or `textarea[name="content"]`, and the button's names.
// Guessed from these and from what such sites usually do: React, a dialog, a plain contenteditable in the newer
// composer and a growing textarea in the older one (?older), textareas for comments, a chosen picture shown as a blob
// beside the text. Libraries are unknown.
import React, { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { enter, posted } from '../door.js';
import { TextArea } from '../textarea.js';

const h = React.createElement;
const older = new URL(location.href).searchParams.has('older');
/** One grey pixel. */
const PORTRAIT = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';
const withControl = (event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey);

/** React keeps its hands off what is typed into it, and reads it at each input. */
function Editable({ name, onChange, onSubmit, button, schedule }) {
  const root = useRef(null);
  const text = useRef('');
  const [generation, setGeneration] = useState(0);
  const read = () => {
    text.current = root.current.innerText.replace(/\n$/, '');
    onChange(text.current);
  };
  useEffect(() => {
    root.current.textContent = text.current;
    root.current.focus();
  }, [generation]);
  useEffect(() => enter(name, {
    editor: () => root.current,
    model: () => root.current.innerText.replace(/\n$/, ''),
    load: (value) => { root.current.textContent = value; read(); },
    remount: () => setGeneration((old) => old + 1),
    scroller: () => root.current.closest('.xg-scroll'),
    button, schedule,
  }));
  return h('div', { key: generation, ref: root, contentEditable: 'true', suppressContentEditableWarning: true, role: 'textbox', 'aria-multiline': 'true',
    'aria-label': 'Was möchten Sie teilen?', onInput: read, onKeyDown: (event) => withControl(event) && onSubmit() });
}

function PostDialog({ close }) {
  const [text, setText] = useState('');
  const [planned, setPlanned] = useState(false);
  const [picture, setPicture] = useState(null);
  const dialog = useRef(null);
  const submit = () => {
    if (text.trim() === '') return;
    posted.push(text);
    close();
  };
  const door = { name: 'post', onChange: setText, button: () => dialog.current.querySelector('footer button:last-child'), schedule: () => setPlanned(true) };
  return h('div', { className: 'xg-mask', ref: dialog },
    h('div', { role: 'dialog', 'aria-modal': 'true', 'data-testid': 'post-composer-dialog', className: 'xg-dialog' },
      h('header', null, h('img', { src: PORTRAIT, alt: 'Anna Beispiel', width: 24, height: 24 }), h('h2', null, 'Beitrag erstellen'), h('button', { 'aria-label': 'Schließen', onClick: close }, '×')),
      h('div', { className: 'xg-scroll' }, older
        ? h(TextArea, { ...door, value: text, grows: true, scroller: (area) => area.closest('.xg-scroll'),
          attributes: { name: 'content', placeholder: 'Was möchten Sie teilen?', autoFocus: true, onKeyDown: (event) => withControl(event) && submit() } })
        : h(Editable, { ...door, onSubmit: submit })),
      picture ? h('div', null, h('img', { src: picture, alt: '', width: 40, height: 40 }), h('button', { 'aria-label': 'Bild entfernen', onClick: () => setPicture(null) }, '×')) : null,
      h('footer', null,
        h('input', { type: 'file', accept: 'image/*', hidden: true, onChange: (event) => setPicture(URL.createObjectURL(event.target.files[0])) }),
        h('button', { 'aria-label': 'Bild hinzufügen' }, h('svg', { width: 16, height: 16 })),
        h('button', { 'aria-label': 'Planen', onClick: () => setPlanned(true) }, h('svg', { width: 16, height: 16 })),
        h('button', { disabled: text.trim() === '', onClick: submit }, h('span', null, planned ? 'Planen' : 'Veröffentlichen')))));
}

function Comments() {
  const [text, setText] = useState('');
  const form = useRef(null);
  const submit = (event) => {
    event?.preventDefault();
    if (text.trim() === '') return;
    posted.push(text);
    setText('');
  };
  return h('form', { ref: form, 'data-testid': 'comment-form', onSubmit: submit },
    h(TextArea, { name: 'comment', value: text, onChange: setText, button: () => form.current.querySelector('button'),
      attributes: { placeholder: 'Kommentar schreiben', rows: 3, maxLength: 4000, onKeyDown: (event) => withControl(event) && submit() } }),
    h('button', { type: 'submit', disabled: text.trim() === '' }, 'Kommentieren'));
}

function App() {
  const [open, setOpen] = useState(false);
  return h(React.Fragment, null,
    h('header', null, h('form', { role: 'search' }, h('input', { name: 'keywords', placeholder: 'Suche', 'aria-label': 'Suche' }))),
    h('main', null,
      h('button', { 'data-testid': 'post-composer-trigger', onClick: () => setOpen(true) }, 'Beitrag verfassen'),
      h('article', null, h('p', null, 'Heute ist der Seeadler der Vogel des Monats.'), h(Comments)),
      // Messages: none of ours.
      h('aside', { 'data-testid': 'messenger-window' }, h('div', { contentEditable: 'true', suppressContentEditableWarning: true, role: 'textbox', 'aria-label': 'Nachricht' }))),
    open && h(PostDialog, { close: () => setOpen(false) }));
}

createRoot(document.querySelector('#root')).render(h(App));
