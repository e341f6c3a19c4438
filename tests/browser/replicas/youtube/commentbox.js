// SPDX-License-Identifier: Apache-2.0
// <ytd-commentbox> as it stands wherever one writes on YouTube: a plain contenteditable whose id is the same in every
// box, light DOM, a button that is disabled on its host as well. Built without innerHTML: trusted types are enforced.
import { enter, posted } from '../door.js';

/** @param {string} name @param {Record<string, string>} attributes @param {(Node|string)[]} children */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The text of a plain contenteditable as the page reads it. @param {HTMLElement} root */
const textOf = (root) => root.innerText.replace(/\n$/, '');

/**
 * @param {{name: string, label: string, action: string, button?: string, hidden?: () => void}} options `hidden`: what else goes when it is done
 */
export function commentbox({ name, label, action, done }) {
  const button = make('button', { class: 'yt-spec-button-shape-next', 'aria-label': action, disabled: '' }, make('div', { class: 'cbox' }, action));
  const submit = make('ytd-button-renderer', { id: 'submit-button', class: 'style-scope ytd-commentbox', disabled: '' }, make('yt-button-shape', {}, button));
  const cancel = make('ytd-button-renderer', { id: 'cancel-button' }, make('yt-button-shape', {}, make('button', { 'aria-label': 'Abbrechen' }, 'Abbrechen')));
  const holder = make('yt-formatted-string', { id: 'contenteditable-textarea' });
  const box = make('ytd-commentbox', { id: 'commentbox', class: 'style-scope' },
    make('div', { id: 'creation-box' }, make('tp-yt-paper-input-container', { id: 'input-container' }, make('div', { class: 'input-content' },
      make('ytd-emoji-input', { id: 'emojis' }, make('yt-user-mention-autosuggest-input', {}, holder))))),
    make('div', { id: 'footer' }, make('div', { id: 'buttons' }, cancel, submit)));
  let root;
  const wake = () => {
    const empty = textOf(root).trim() === '';
    for (const each of [button, submit]) each.toggleAttribute('disabled', empty);
  };
  const post = () => {
    if (textOf(root).trim() === '') return;
    posted.push(textOf(root));
    root.textContent = '';
    wake();
    done?.();
  };
  // Polymer stamps the box anew when its data changes: another node, same text.
  const mount = (text) => {
    root = make('div', { id: 'contenteditable-root', contenteditable: 'true', dir: 'auto', 'aria-label': label, class: 'style-scope yt-formatted-string' }, text);
    root.addEventListener('input', wake);
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) post();
    });
    holder.replaceChildren(root);
  };
  mount('');
  button.addEventListener('click', post);
  const leave = enter(name, {
    editor: () => root,
    model: () => textOf(root),
    load: (text) => { root.textContent = text; wake(); },
    remount: () => mount(textOf(root)),
    scroller: () => box.closest('tp-yt-paper-dialog') ?? document.scrollingElement,
    button: () => button,
  });
  cancel.addEventListener('click', () => { leave(); done?.(); });
  return { box, focus: () => root.focus() };
}
