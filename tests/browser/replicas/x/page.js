// SPDX-License-Identifier: Apache-2.0
// X: Draft.js under React, as the home page has it: the post box in the page, replies and new posts in a modal
// with a thread, and a search field that is a Draft editor too but no composer (it has no test id).
import { ContentState, Editor, EditorState } from 'draft-js';
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { Composer, composers } from './composer.js';

const h = React.createElement;
const posted = [];

function Search() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return h('div', { className: 'search', role: 'search' },
    h(Editor, { editorState: state, onChange: setState, ariaLabel: 'Search query', placeholder: 'Search' }));
}

function Modal({ reply, close }) {
  const post = (texts) => {
    posted.push(...texts);
    close();
  };
  const onKeyDown = (event) => event.key === 'Escape' && close();
  return h('div', { className: 'r-mask', onKeyDown },
    h('div', { role: 'dialog', 'aria-modal': 'true', className: 'r-modal' },
      h('button', { 'data-testid': 'app-bar-close', 'aria-label': 'Close', onClick: close }, '×'),
      h(Composer, { name: 'modal', label: reply ? 'Reply' : 'Post', inline: false, autoFocus: true, onPost: post })));
}

function App() {
  const [modal, setModal] = useState(null);
  return h(React.Fragment, null,
    h('nav', null, h('button', { 'data-testid': 'SideNav_NewTweet_Button', onClick: () => setModal('post') }, 'Post')),
    h('main', { 'data-testid': 'primaryColumn' },
      h(Composer, { name: 'inline', label: 'Post', inline: true, onPost: (texts) => posted.push(...texts) }),
      h('article', { 'data-testid': 'tweet' },
        h('div', { 'data-testid': 'tweetText' }, 'Heute ist der Seeadler der Vogel des Monats.'),
        h('button', { 'data-testid': 'reply', onClick: () => setModal('reply') }, 'Reply'))),
    h(Search),
    modal && h(Modal, { reply: modal === 'reply', close: () => setModal(null) }));
}

createRoot(document.querySelector('#react-root')).render(h(App));

/** Composers are called inline, modal, modal:1 (second post of the thread). */
const parts = (which = 'inline') => {
  const [name, index = '0'] = which.split(':');
  return { composer: composers.get(name), index: Number(index) };
};
window.replica = {
  posted,
  settled: true,
  open: () => composers.has('modal'),
  editor: (which) => {
    const { composer, index } = parts(which);
    return composer?.element.querySelector(`[data-testid="tweetTextarea_${index}"]`) ?? null;
  },
  postButton: (which) => parts(which).composer.element.querySelector('[data-testid^="tweetButton"]'),
  scroller: () => document.scrollingElement,
  model: (which) => {
    const { composer, index } = parts(which);
    return composer.states[index].getCurrentContent().getPlainText('\n');
  },
  remount: () => composers.get('inline').remount(),
  load: (value, which) => {
    const { composer, index } = parts(which);
    composer.setState(index, EditorState.push(composer.states[index], ContentState.createFromText(value), 'insert-characters'));
  },
};
