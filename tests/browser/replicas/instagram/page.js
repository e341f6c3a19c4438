// SPDX-License-Identifier: Apache-2.0
// Instagram. Seen in public scripts (site-facts 1.4): the caption in Lexical after several steps, exact button texts,
// a comment's textarea that is made anew when it gets the keyboard, Enter that posts, newer comment boxes in Lexical, the
// one-line input under reels, chats in Lexical. German labels as scripts in German have them ("Bildunterschrift verfassen …",
// "Kommentar hinzufügen ...", "Teilen"). Not seen, guessed: the nesting, that a caption's lines are paragraphs, where
// the alternative text stands. Left out: choosing and cutting pictures.
import './page.css';
import { el, pressable } from '../build.js';
import { posted } from '../door.js';
import { lexicalBox } from '../lexical-parts/box.js';
import { showComment } from './comment.js';
import { field } from '../field.js';
import { openCreate } from './create.js';

const LABELS = {
  en: {
    create: 'New post', title: 'Create new post', select: 'Select from computer', next: 'Next', caption: 'Write a caption...', share: 'Share',
    access: 'Accessibility', alt: 'Write alt text...', comment: 'Add a comment…', post: 'Post', message: 'Message', send: 'Send',
  },
  de: {
    create: 'Neuer Beitrag', title: 'Neuen Beitrag erstellen', select: 'Vom Computer auswählen', next: 'Weiter', caption: 'Bildunterschrift verfassen …',
    share: 'Teilen', access: 'Barrierefreiheit', alt: 'Alternativtext schreiben …', comment: 'Kommentar hinzufügen ...', post: 'Posten', message: 'Nachricht',
    send: 'Senden',
  },
};
const words = LABELS[new URL(location.href).searchParams.get('lang') ?? 'en'];
const mount = document.querySelector('#mount');

/** What is said, posted and gone at once. */
const poster = (written) => () => {
  if (!written().text().trim()) return;
  posted.push(written().text());
  written().clear();
};

/** The newer comment box, under a post that stands alone, and the chat: Lexical, Enter posts. */
function lexicalLine(name, label, button) {
  const submit = poster(() => written);
  const press = pressable(button, submit, { class: 'act' });
  const written = lexicalBox({ name, attributes: { 'aria-label': label, 'aria-placeholder': label }, submit, button: () => press });
  return [written.box, press];
}

function reel() {
  const submit = poster(() => written);
  const press = pressable(words.post, submit, { class: 'act' });
  const onkeydown = (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    submit();
  };
  const written = field({ tag: 'input', name: 'reel', attributes: { type: 'text', placeholder: words.comment, onkeydown }, button: () => press });
  return el('form', { class: 'say', onsubmit: (event) => event.preventDefault() }, written.box, press);
}

function feed() {
  const place = el('section', {});
  mount.append(
    el('nav', {}, el('a', { href: '#', role: 'link', onclick: (event) => { event.preventDefault(); openCreate(words); } },
      (() => {
        const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        for (const [name, value] of [['aria-label', words.create], ['width', '24'], ['height', '24'], ['role', 'img']]) icon.setAttribute(name, value);
        return icon;
      })())),
    el('main', { role: 'main' }, el('article', {}, el('h1', { dir: 'auto' }, 'Heute ist der Seeadler der Vogel des Monats.'), place)));
  showComment(place, words);
}

const path = location.pathname;
if (path.startsWith('/direct/')) mount.append(el('main', { role: 'main' }, el('div', { class: 'chat' }, ...lexicalLine('chat', words.message, words.send))));
else if (path.startsWith('/p/')) mount.append(el('main', { role: 'main' }, el('article', {}, el('div', { class: 'say' }, ...lexicalLine('comment', words.comment, words.post)))));
else if (path.startsWith('/reels/')) mount.append(el('main', { role: 'main' }, reel()));
else feed();
