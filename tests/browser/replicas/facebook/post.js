// SPDX-License-Identifier: Apache-2.0
// The dialog in which a post is written. With steps (as pages and some accounts have it) "Next" leads to the settings of
// the post, where it can be planned; the editor stays in the tree, hidden.
import { disable, el, pressable } from '../build.js';
import { posted } from '../door.js';
import { lexicalBox } from '../lexical-parts/box.js';
import { offerNames } from '../lexical-parts/mentions.js';

/** @param {Record<string, string>} words @param {boolean} steps */
export function openPost(words, steps) {
  let planned = false;
  const publish = () => {
    posted.push(written.text());
    close();
  };
  const post = pressable(words.post, publish, { 'aria-label': words.post, class: 'blue', 'aria-disabled': 'true' });
  const next = pressable(words.next, () => turn(true), { 'aria-label': words.next, class: 'blue', 'aria-disabled': 'true' });
  const written = lexicalBox({
    name: 'post', rich: true, emoji: 'span', tags: true,
    attributes: { 'aria-label': words.start, 'aria-placeholder': words.start, class: 'notranslate' },
    changed(text) {
      for (const button of [post, next]) disable(button, text.trim() === '');
    },
    button: () => (next.isConnected && !first.hidden ? next : post),
    schedule() {
      planned = true;
      post.firstChild.textContent = words.schedule;
      post.setAttribute('aria-label', words.schedule);
    },
  });
  const first = el('div', {}, written.box, el('input', { type: 'file', accept: 'image/*,image/heif,video/*', multiple: true, hidden: true }),
    el('footer', {}, steps ? next : post));
  const second = el('div', { hidden: true }, el('h3', {}, planned ? words.schedule : 'Post settings'));
  function turn(forward) {
    [first.hidden, second.hidden] = [forward, !forward];
  }
  if (steps) second.append(el('footer', {}, post));
  const sheet = el('div', { role: 'dialog', 'aria-label': words.title, 'aria-modal': 'true', class: 'sheet', tabindex: '-1' },
    el('h2', {}, words.title), pressable('×', () => close(), { 'aria-label': words.close }), el('form', { method: 'POST' }, first, second));
  const veil = el('div', { class: 'veil', onkeydown: (event) => { if (event.key === 'Escape') close(); } }, sheet);
  function close() {
    written.leave();
    veil.remove();
  }
  document.body.append(veil);
  offerNames(written, () => sheet);
  written.focus();
}
