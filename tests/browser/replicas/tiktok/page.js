// SPDX-License-Identifier: Apache-2.0
// TikTok: Draft.js under React. Seen in public scripts (site-facts 1.11 and others): the caption's role=combobox with aria-autocomplete,
// `post_video_button`, a second dialog in a .TUXModal, the guided tour that lies over the page, `comment-input` around the
// editor and `comment-post`, Enter that posts a comment. Not seen, guessed: the nesting, that the second dialog comes with
// warnings only, that planning renames the button, labels. Left out: the video, covers, music checks.
import React, { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { posted } from '../door.js';
import { DraftBox } from '../draft-parts/box.js';

const h = React.createElement;
const query = new URL(location.href).searchParams;
const LABELS = {
  en: { caption: 'Description', post: 'Post', schedule: 'Schedule', sure: 'Continue to post?', now: 'Post now', cancel: 'Cancel', comment: 'Add comment...', file: 'Select video' },
  de: { caption: 'Beschreibung', post: 'Posten', schedule: 'Planen', sure: 'Trotzdem posten?', now: 'Jetzt posten', cancel: 'Abbrechen', comment: 'Kommentar hinzufügen ...', file: 'Video auswählen' },
};
const words = LABELS[query.get('lang') ?? 'en'];

function Upload() {
  const [chosen, choose] = useState(false);
  const [text, setText] = useState('');
  const [planned, plan] = useState(false);
  const [sure, ask] = useState(false);
  const [round, again] = useState(0);
  const button = useRef(null);
  const publish = () => {
    posted.push(text);
    ask(false);
    again(round + 1);
  };
  if (!chosen) {
    return h('div', null, h('input', { type: 'file', accept: 'video/*', hidden: true }), h('button', { className: 'select', onClick: () => choose(true) }, words.file));
  }
  return h('div', null,
    h('div', { className: 'caption-wrap' }, h('span', null, words.caption),
      h('div', { className: 'caption-editor' }, h(DraftBox, {
        key: round, name: 'caption', onText: setText, button: () => button.current, schedule: () => plan(true),
        editor: { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: false, ariaLabel: words.caption, spellCheck: false },
      }))),
    h('button', {
      ref: button, 'data-e2e': 'post_video_button', 'data-disabled': String(!text.trim()), 'aria-disabled': String(!text.trim()),
      onClick: () => text.trim() && (query.has('sure') ? ask(true) : publish()),
    }, h('div', { className: 'Button__content' }, planned ? words.schedule : words.post)),
    h('div', { className: 'react-joyride__tooltip' }, 'New here?'),
    sure && h('div', { className: 'TUXModal-overlay' }),
    sure && h('div', { className: 'TUXModal', role: 'dialog' }, h('p', null, words.sure),
      h('button', { onClick: () => ask(false) }, words.cancel), h('button', { className: 'now', onClick: publish }, words.now)));
}

function Watching() {
  const [text, setText] = useState('');
  const [round, again] = useState(0);
  const button = useRef(null);
  const submit = () => {
    if (!text.trim()) return;
    posted.push(text);
    setText('');
    again(round + 1);
  };
  return h('main', null, h('div', { 'data-e2e': 'comment-level-1' }, 'Heute ist der Seeadler der Vogel des Monats.'),
    h('div', { className: 'comments' },
      h('div', { 'data-e2e': 'comment-input' }, h(DraftBox, {
        key: round, name: 'comment', onText: setText, submit, button: () => button.current, editor: { placeholder: words.comment, role: 'textbox' },
      })),
      h('div', { ref: button, 'data-e2e': 'comment-post', role: 'button', tabIndex: 0, 'aria-disabled': String(!text.trim()), onClick: submit }, words.post)));
}

createRoot(document.querySelector('#app')).render(h('div', { id: 'root' }, h(location.pathname.startsWith('/tiktokstudio') ? Upload : Watching)));
