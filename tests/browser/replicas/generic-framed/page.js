// SPDX-License-Identifier: Apache-2.0
// A form whose text is written in a frame without an address, the whole of which is editable, as the editors of many
// content systems have it; the button stands outside. Beside it a form with a text of its own. Made up: there is no one
// page that it copies. `?written`: the frame's page is written into it, as older editors do. Each frame has the test door
// of this page.
import './page.css';
import { el } from '../build.js';
import { enter, posted } from '../door.js';
import { field } from '../field.js';

const EDITOR = '<!doctype html><style>body { min-height: 380px; margin: 8px; font: 15px/22px "DejaVu Sans", sans-serif; outline: none }</style><body contenteditable="true" aria-label="Text">';

const isWritten = new URL(location.href).searchParams.has('written');
const frame = el('iframe', { title: 'Text', srcdoc: isWritten ? null : EDITOR });
const written = () => frame.contentDocument.body;
const text = () => written().innerText.replace(/\n$/, '').replaceAll('\u00a0', ' ');
const headline = el('input', { name: 'headline', placeholder: 'Überschrift' });
const publish = el('button', { type: 'submit' }, 'Veröffentlichen');
const ready = () => {
  frame.contentWindow.replica = window.replica;
  enter('text', { editor: written, model: text, button: () => publish, load(value) { written().textContent = value; }, remount() {} });
};
if (!isWritten) frame.addEventListener('load', ready);
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
if (isWritten) {
  frame.contentDocument.open();
  frame.contentDocument.write(EDITOR);
  frame.contentDocument.close();
  ready();
}
