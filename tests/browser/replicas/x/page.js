// SPDX-License-Identifier: Apache-2.0
// X: one React application for all its addresses, Draft.js wherever posts are written. The post box in the page, new
// posts and replies in a modal that scrolls while its tool bar stays, with a thread; a search field that is a Draft
// editor too but no composer (it has no test id). Articles, descriptions and messages are in files beside this one.
import { Editor, EditorState } from 'draft-js';
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { AltText } from './alt_text.js';
import { ArticleEditor } from './article.js';
import { OldMessages, XChat } from './chat.js';
import { Composer } from './composer.js';

const h = React.createElement;

function Search() {
  const [state, setState] = useState(() => EditorState.createEmpty());
  return h('div', { className: 'search', role: 'search' },
    h(Editor, { editorState: state, onChange: setState, ariaLabel: 'Search query', placeholder: 'Search' }));
}

function Modal({ label, text, close }) {
  const [describes, setDescribes] = useState(false);
  const onKeyDown = (event) => event.key === 'Escape' && close();
  return h('div', { className: 'r-mask', onKeyDown },
    h('div', { role: 'dialog', 'aria-modal': 'true', className: 'r-modal' },
      h('button', { 'data-testid': 'app-bar-close', 'aria-label': 'Close', onClick: close }, '×'),
      h(Composer, { name: 'modal', label, inline: false, autoFocus: true, text, onPost: close, onAlt: () => setDescribes(true) })),
    describes && h(AltText, { close: () => setDescribes(false) }));
}

/** The home page and the page of one post, which has a box for the reply. @param {{status: boolean}} props */
function Timeline({ status }) {
  const given = new URL(location.href).searchParams.get('text');
  const [modal, setModal] = useState(given === null ? null : 'Post');
  return h(React.Fragment, null,
    h('nav', null, h('button', { 'data-testid': 'SideNav_NewTweet_Button', onClick: () => setModal('Post') }, 'Post')),
    h('main', { 'data-testid': 'primaryColumn' },
      status ? null : h(Composer, { name: 'inline', label: 'Post', inline: true }),
      h('article', { 'data-testid': 'tweet' },
        h('div', { 'data-testid': 'tweetText' }, 'Heute ist der Seeadler der Vogel des Monats.'),
        h('button', { 'data-testid': 'reply', onClick: () => setModal('Reply') }, 'Reply')),
      status ? h(Composer, { name: 'inline', label: 'Reply', inline: true }) : null),
    h(Search),
    modal && h(Modal, { label: modal, text: given, close: () => setModal(null) }));
}

const PAGES = {
  '/musterwerk/status/1': () => h(Timeline, { status: true }),
  '/compose/articles/edit/1': () => h(ArticleEditor),
  '/messages/1': () => h(OldMessages),
  '/i/chat': () => h(XChat),
};
const page = PAGES[location.pathname] ?? (() => h(Timeline, { status: false }));
createRoot(document.querySelector('#react-root')).render(page());
