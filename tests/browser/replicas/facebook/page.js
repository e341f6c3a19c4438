// SPDX-License-Identifier: Apache-2.0
// Facebook: Lexical in the light DOM. Seen in public dumps and scripts (site-facts 1.3): roles, labels, the dialog "Create post", buttons that
// are no <button> and say aria-disabled, "Next" before "Post" for some, the comment box where plain Enter posts, Messenger
// boxes on the same page, emoji as images or spans with a background, the roleless Draft box of Meta Business Suite.
// Not seen, guessed: the nesting, that "Next" keeps the editor hidden in the tree, the labels of the chat's button,
// German labels other than "Posten". Left out: pictures, audiences, reactions.
import './page.css';
import { el } from '../build.js';
import { offerComment } from './comment.js';
import { offerChat } from './chat.js';
import { openPost } from './post.js';
import { showSuite } from './suite.js';

const LABELS = {
  en: {
    start: "What's on your mind, Anna?", title: 'Create post', post: 'Post', next: 'Next', schedule: 'Schedule', like: 'Like', act: 'Leave a comment',
    comment: 'Comment as Anna Beispiel', send: 'Comment', reply: 'Reply to Bert Probe', chat: 'Message', enter: 'Press Enter to send', close: 'Close',
  },
  de: {
    start: 'Was machst du gerade, Anna?', title: 'Beitrag erstellen', post: 'Posten', next: 'Weiter', schedule: 'Planen', like: 'Gefällt mir', act: 'Kommentieren',
    comment: 'Kommentieren als Anna Beispiel', send: 'Kommentieren', reply: 'Antworte auf Bert Probe', chat: 'Nachricht', enter: 'Senden', close: 'Schließen',
  },
};
const query = new URL(location.href).searchParams;
const words = LABELS[query.get('lang') ?? 'en'];
const mount = document.querySelector('#mount');

function feed() {
  const start = el('div', { role: 'button', tabindex: '0', id: 'start', onclick: () => openPost(words, query.has('steps')) }, el('span', {}, words.start));
  mount.append(el('main', { role: 'main' },
    el('div', { class: 'start', 'aria-label': words.title, role: 'region' }, start),
    el('div', { role: 'article', 'aria-posinset': '1' },
      el('div', { dir: 'auto' }, 'Heute ist der Seeadler der Vogel des Monats.'),
      el('div', { class: 'row' },
        el('div', { role: 'button', 'aria-label': words.like }, words.like),
        el('div', { role: 'button', 'aria-label': words.act }, el('span', {}, words.send))),
      offerComment('comment', words.comment, words),
      el('div', { role: 'article', 'aria-label': 'Comment by Bert Probe' }, 'Schön!', offerComment('reply', words.reply, words)))),
  offerChat('side', words, 'chat'));
}

if (location.host.startsWith('business.')) showSuite(mount);
else if (location.pathname.startsWith('/messages')) mount.append(el('div', { role: 'main' }, offerChat('chat', words, 'chat wide')));
else feed();
