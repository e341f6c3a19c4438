// SPDX-License-Identifier: Apache-2.0
// old.reddit: plain textareas in forms that a script sends.
import { el } from '../build.js';
import { posted } from '../door.js';
import { field } from '../field.js';

/** @param {Element} app @param {boolean} isNew a new post instead of a comment */
export function showOld(app, isNew) {
  const button = el('button', isNew ? { class: 'btn', name: 'submit', type: 'submit', value: 'form' } : { class: 'save', type: 'submit' }, isNew ? 'submit' : 'save');
  const press = () => button;
  const title = isNew && field({ name: 'title', attributes: { name: 'title', rows: '2' }, button: press });
  const text = field({ name: isNew ? 'body' : 'comment', attributes: { name: 'text', rows: '1', cols: '1' }, button: press });
  const edit = (what) => el('div', { class: 'usertext-edit md-container' }, el('div', { class: 'md' }, what.box));
  const onsubmit = (event) => {
    event.preventDefault();
    posted.push(...[title, text].filter((one) => one && one.text()).map((one) => one.text()));
    if (title) title.clear();
    text.clear();
  };
  app.append(el('main', {}, el('form', { id: 'search', action: 'https://old.reddit.com/search', role: 'search' }, el('input', { type: 'text', name: 'q', placeholder: 'search' })),
    el('form', { id: isNew ? 'newlink' : 'form-t3_1', class: isNew ? 'submit content warn-on-unload' : 'usertext cloneable warn-on-unload', action: '#', onsubmit },
      ...(title ? [edit(title)] : []), edit(text), button)));
}
