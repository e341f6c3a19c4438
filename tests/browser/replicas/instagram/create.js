// SPDX-License-Identifier: Apache-2.0
// A new post: picture, cut, filter, and at last the caption with "Share". Each step builds the dialog's content anew.
import { el, pressable } from '../build.js';
import { posted } from '../door.js';
import { field } from '../field.js';
import { lexicalBox } from '../lexical-parts/box.js';
import { offerNames } from '../lexical-parts/mentions.js';

/** @param {Record<string, string>} words */
export function openCreate(words) {
  const sheet = el('div', { role: 'dialog', 'aria-label': words.title, class: 'sheet' });
  const veil = el('div', { class: 'veil' }, sheet);
  const head = (...right) => el('header', {}, el('span', {}, '←'), el('h1', { style: 'font-size: 16px; margin: 0' }, words.title), ...right);
  const picture = () => el('div', { class: 'picture' }, el('img', { alt: '', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }));
  const show = (...parts) => sheet.replaceChildren(...parts);

  const share = () => {
    const press = pressable(words.share, () => {
      posted.push(caption.text());
      caption.leave();
      described?.leave();
      veil.remove();
    }, { class: 'act share' });
    const caption = lexicalBox({
      name: 'caption', rich: true, tags: true, attributes: { 'aria-label': words.caption, 'aria-placeholder': words.caption }, button: () => press,
    });
    let described;
    const access = pressable(words.access, () => {
      described = field({ name: 'alt', attributes: { placeholder: words.alt, name: 'alt-text' }, button: () => press });
      access.after(described.box);
    }, { class: 'access', 'aria-expanded': 'false' });
    const side = el('div', { class: 'side' }, caption.box, access);
    show(head(press), el('div', { class: 'columns' }, picture(), side));
    offerNames(caption, () => side);
    caption.focus();
  };
  const next = (step, then) => show(head(pressable(words.next, then, { class: `act ${step}` })), picture());
  const select = el('button', { type: 'button', class: 'select', onclick: () => next('cut', () => next('filter', share)) }, words.select);
  show(head(), el('form', { enctype: 'multipart/form-data', method: 'POST' }, el('input', { type: 'file', accept: 'image/jpeg,image/png,video/mp4', multiple: true, hidden: true })), select);
  document.body.append(veil);
}
