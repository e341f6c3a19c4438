// SPDX-License-Identifier: Apache-2.0
// Threads: Lexical in a dialog, several posts at once. Seen in public scripts (site-facts 1.5): roles, several editors of which some
// are aria-hidden copies, the placeholder of replies, the button told by its text alone and its aria-disabled, Ctrl+Enter.
// Not seen, guessed: the nesting, that "Add to thread" asks for text first, labels of the openers, German labels other than "Posten".
import './page.css';
import { disable, el, pressable } from '../build.js';
import { posted } from '../door.js';
import { lexicalBox } from '../lexical-parts/box.js';

const LABELS = {
  en: { title: 'New thread', empty: 'Empty text field. Type to compose a new post.', fresh: "What's new?", reply: 'Reply to bert_probe...', post: 'Post', add: 'Add to thread', answer: 'Reply' },
  de: { title: 'Neuer Thread', empty: 'Leeres Textfeld. Gib etwas ein, um einen neuen Beitrag zu verfassen.', fresh: 'Was gibt’s Neues?', reply: 'Antworte bert_probe ...', post: 'Posten', add: 'Zum Thread hinzufügen', answer: 'Antworten' },
};
const words = LABELS[new URL(location.href).searchParams.get('lang') ?? 'en'];

/** The tree that is kept for measuring: an editor nobody types in. */
const copy = () => el('div', { class: 'copy', 'aria-hidden': 'true' },
  el('div', { contenteditable: 'true', role: 'textbox', 'data-lexical-editor': 'true' }, el('p', {}, 'Seeadler')));

function open(kind) {
  /** @type {ReturnType<typeof lexicalBox>[]} */
  const parts = [];
  const publish = () => {
    if (parts.every((part) => !part.text().trim())) return;
    posted.push(...parts.map((part) => part.text()));
    for (const part of parts) part.leave();
    veil.remove();
  };
  const press = pressable(words.post, publish, { class: 'act', 'aria-disabled': 'true' });
  const list = el('div', { class: 'parts' });
  const add = () => {
    if (parts.length && !parts.at(-1).text().trim()) return;
    const part = lexicalBox({
      name: parts.length ? `${kind}:${parts.length}` : kind, rich: true, tags: true,
      attributes: { 'aria-label': words.empty, 'aria-placeholder': words[kind === 'reply' ? 'reply' : 'fresh'] },
      changed: () => disable(press, parts.every((one) => !one.text().trim())),
      button: () => press,
    });
    parts.push(part);
    list.append(part.box);
    part.focus();
  };
  const more = pressable(words.add, add, { class: 'add' });
  const sheet = el('div', { role: 'dialog', class: 'sheet' }, el('header', {}, el('span', {}, words.title)), copy(), list,
    el('input', { type: 'file', accept: 'image/avif,image/jpeg,image/png,video/mp4', multiple: true, hidden: true }), el('footer', {}, more, press));
  // Before the editor, which would make a line.
  sheet.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    publish();
  }, true);
  const veil = el('div', { class: 'veil' }, sheet);
  document.body.append(veil);
  add();
}

document.querySelector('#mount').append(el('main', { role: 'main' },
  pressable(words.fresh, () => open('post'), { id: 'start' }),
  el('div', { 'data-pressable-container': 'true' }, el('span', { dir: 'auto' }, 'Heute ist der Seeadler der Vogel des Monats.'),
    pressable(words.answer, () => open('reply'), { id: 'answer' }))));
