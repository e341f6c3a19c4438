// SPDX-License-Identifier: Apache-2.0
// LinkedIn's messages: a plain contenteditable with a <p> a line, in a form. Enter sends and there is no button, or, as
// one chooses (`?send=click`), Enter ends a line and a button sends; Shift+Enter breaks the line in both.
// Not seen: whether the small window over other pages stands in the interop shadow root; this is the page of its own.
import './page.css';
import { door, fromMarkup, offer } from '../linkedin-parts/door.js';

const EDITOR = `<div class="msg-form__contenteditable" contenteditable="true" role="textbox" aria-multiline="true"
  aria-label="Write a message…" data-placeholder="Write a message…"><p><br></p></div>`;
const SEND = '<button type="submit" class="msg-form__send-button artdeco-button" disabled>Send</button>';

const form = document.querySelector('form.msg-form');
const place = form.querySelector('.msg-form__msg-content-container');
const editor = () => place.querySelector('.msg-form__contenteditable');
const button = () => form.querySelector('.msg-form__send-button');
const lines = () => [...editor().childNodes].map((line) => line.textContent);
const text = () => lines().join('\n');
let clickSends = new URL(location.href).searchParams.has('send');

function fill(value) {
  editor().replaceChildren(...value.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(line || document.createElement('br'));
    return paragraph;
  }));
  changed();
}

function changed() {
  if (!editor().firstElementChild) fill('');
  if (button()) button().disabled = text().trim() === '';
}

function send() {
  if (text().trim() === '') return;
  door.posted.push(text());
  fill('');
}

function showButton() {
  button()?.remove();
  if (clickSends) form.querySelector('.msg-form__right-actions').prepend(fromMarkup(SEND));
  changed();
}

place.append(fromMarkup(EDITOR));
document.execCommand('defaultParagraphSeparator', false, 'p');
place.addEventListener('input', changed);
place.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing) return;
  if (event.shiftKey || clickSends) return;
  event.preventDefault();
  send();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
form.querySelector('.msg-form__send-toggle').addEventListener('click', () => {
  clickSends = !clickSends;
  showButton();
});
showButton();

offer('message', {
  editor,
  model: text,
  load: fill,
  remount() {
    const old = editor();
    old.replaceWith(old.cloneNode(true));
  },
  scroller: () => place,
  button,
});
