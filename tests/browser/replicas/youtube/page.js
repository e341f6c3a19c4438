// SPDX-License-Identifier: Apache-2.0
// YouTube: comments and replies under a video, posts of a channel. Ids, element names and their nesting as public
// automation code and site-facts have them; the elements need no definition to stand where they stand. The dialog of
// a post has a second, empty #submit-button, as seen. Left out: emoji and mention pickers. Not seen, guessed: what
// scrolls a long post, Ctrl+Enter in replies and posts (in comments it is general knowledge).
import './page.css';
import { commentbox, make } from './commentbox.js';

const app = document.querySelector('ytd-app');
const search = make('input', { id: 'search', name: 'search_query', role: 'combobox', placeholder: 'Suchen' });

/** A place that opens a box when it is clicked. */
function placeholder(id, host, options) {
  const opener = make('div', { id, tabindex: '0' }, options.label);
  const dialog = make('div', { id: 'comment-dialog' });
  opener.addEventListener('click', () => {
    const { box, focus } = commentbox({ ...options, done: () => { dialog.replaceChildren(); opener.hidden = false; } });
    dialog.replaceChildren(make(host, { class: 'style-scope' }, box));
    opener.hidden = true;
    focus();
  });
  return [opener, dialog];
}

function watchPage() {
  const header = make('ytd-comments-header-renderer', {},
    make('ytd-comment-simplebox-renderer', {}, ...placeholder('simplebox-placeholder', 'ytd-comment-dialog-renderer', { name: 'comment', label: 'Kommentar hinzufügen…', action: 'Kommentieren' })));
  const reply = make('div', { id: 'reply-dialog' },
    ...placeholder('reply-button-end', 'ytd-comment-reply-dialog-renderer', { name: 'reply', label: 'Antwort hinzufügen…', action: 'Antworten' }));
  const thread = make('ytd-comment-thread-renderer', {}, make('ytd-comment-view-model', { id: 'comment' },
    make('yt-attributed-string', { id: 'content-text' }, 'Heute ist der Seeadler der Vogel des Monats.'), reply));
  return make('ytd-comments', { id: 'comments' }, header, make('div', { id: 'contents' }, thread));
}

function postsPage() {
  const renderer = make('ytd-backstage-post-dialog-renderer', {}, make('span', { id: 'submit-button' }),
    ...placeholder('placeholder-area', 'ytd-backstage-post-box', { name: 'post', label: 'Was möchtest du mitteilen?', action: 'Posten' }));
  return make('tp-yt-paper-dialog', { role: 'dialog' }, renderer);
}

app.append(make('ytd-masthead', {}, search), make('div', { class: 'player' }), location.pathname === '/watch' ? watchPage() : postsPage());
