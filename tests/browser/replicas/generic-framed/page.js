// SPDX-License-Identifier: Apache-2.0
// A form whose text is written in a frame without an address, the whole of which is editable, as the editors of many
// content systems have it; the button stands outside. Beside it a form with a text of its own. Made up: there is no one
// page that it copies. Each frame has the test door of this page.
import './page.css';
import { el } from '../build.js';
import { enter, posted } from '../door.js';
import { field } from '../field.js';

const EDITOR = '<!doctype html><style>body { min-height: 380px; margin: 8px; font: 15px/22px "DejaVu Sans", sans-serif; outline: none }</style><body contenteditable="true" aria-label="Text">';

const frame = el('iframe', { title: 'Text', srcdoc: EDITOR });
const written = () => frame.contentDocument.body;
const text = () => written().innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
const headline = el('input', { name: 'headline', placeholder: 'Überschrift' });
const publish = el('button', { type: 'submit' }, 'Veröffentlichen');
frame.addEventListener('load', () => {
  frame.contentWindow.replica = window.replica;
  enter('text', { editor: written, model: text, button: () => publish, load(value) { written().textContent = value; }, remount() {} });
});
const send = (event) => {
  event.preventDefault();
  if (text().trim()) posted.push(text());
};

const answer = el('button', { type: 'submit' }, 'Absenden');
const note = field({ name: 'note', attributes: { name: 'note', rows: '2' }, button: () => answer });
const sendNote = (event) => {
  event.preventDefault();
  if (note.text().trim()) posted.push(note.text());
};

document.querySelector('main').append(
  el('form', { id: 'news', onsubmit: send }, headline, frame, el('div', {}, publish)),
  el('form', { id: 'notes', onsubmit: sendNote }, note.box, answer));
