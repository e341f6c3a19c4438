// SPDX-License-Identifier: Apache-2.0
// A place that no network of ours is for, as companies have them: a news page with a plain contenteditable, a forum with a textarea in a
// form, comments. No library, no telling attributes. Made up: there is no one page that it copies.
import './page.css';
import { el } from '../build.js';
import { enter, posted } from '../door.js';
import { field } from '../field.js';

const main = document.querySelector('main');

/** The browser alone edits; a line is a <div>. */
function editable() {
  const make = () => el('div', { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Neuigkeit', spellcheck: 'false' });
  let now = make();
  const text = () => now.innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
  const send = () => {
    if (!text().trim()) return;
    posted.push(text());
    now.replaceChildren();
  };
  const button = el('button', { type: 'button', onclick: send }, 'Veröffentlichen');
  const box = el('div', {}, now);
  enter('news', {
    editor: () => now, model: text, scroller: () => now, button: () => button,
    load(value) { now.replaceChildren(...value.split('\n').map((line) => el('div', {}, line || el('br')))); },
    remount() {
      const old = now;
      now = make();
      now.append(...old.cloneNode(true).childNodes);
      box.replaceChildren(now);
    },
    schedule() { button.textContent = 'Planen'; },
  });
  return el('div', { class: 'write' }, box, button);
}

/** @param {string} name @param {string} look @param {string} label */
function form(name, look, label) {
  const button = el('button', { type: 'submit' }, label);
  const written = field({ name, attributes: { name: 'body', placeholder: 'Schreib etwas …', rows: '4' }, button: () => button });
  const onsubmit = (event) => {
    event.preventDefault();
    if (!written.text().trim()) return;
    posted.push(written.text());
    written.clear();
  };
  return el('form', { class: look, method: 'post', onsubmit }, written.box, button);
}

main.append(editable(), form('topic', 'write', 'Absenden'), el('p', {}, 'Heute ist der Seeadler der Vogel des Monats.'), form('comment', 'comments', 'Kommentieren'));
