// SPDX-License-Identifier: Apache-2.0
// A comment box as pages of single posts have it: Quill in the light DOM in a form, whose button comes with the text.
import { door, fromMarkup, offer } from './door.js';
import { QuillBox } from './quill.js';

const BOX = `
<div class="comments-comment-box"><form class="comments-comment-box__form">
  <div class="comments-comment-box-comment__text-editor"></div>
  <div class="editor-typeahead-fetch"></div>
  <div class="comments-comment-box__actions"></div>
</form></div>`;
const SUBMIT = '<button type="submit" class="comments-comment-box__submit-button--cr artdeco-button"><span></span></button>';

/** Adds a box to `place`. @param {{name: string, place: Element, placeholder: string, label: string}} wishes */
export function legacyComment({ name, place, placeholder, label }) {
  const holder = fromMarkup(BOX);
  place.append(holder);
  const actions = holder.querySelector('.comments-comment-box__actions');
  const box = new QuillBox({
    place: holder.querySelector('.comments-comment-box-comment__text-editor'),
    list: holder.querySelector('.editor-typeahead-fetch'),
    placeholder,
    changed(text) {
      if (text.trim() === '') actions.replaceChildren();
      if (text.trim() === '' || actions.firstElementChild) return;
      actions.append(fromMarkup(SUBMIT));
      actions.querySelector('span').textContent = label;
    },
  });
  holder.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    door.posted.push(box.text());
    box.load('');
  });
  offer(name, {
    editor: () => box.root,
    model: () => box.text(),
    load: (text) => box.load(text),
    remount: () => box.remount(),
    button: () => actions.querySelector('button'),
  });
}
