// SPDX-License-Identifier: Apache-2.0
// A Messenger conversation, as a box over the feed or as a page of its own: Enter sends.
import { el, pressable } from '../build.js';
import { posted } from '../door.js';
import { lexicalBox } from '../lexical-parts/box.js';

/** @param {string} name at the test door @param {Record<string, string>} words @param {string} look */
export function offerChat(name, words, look) {
  const submit = () => {
    if (!written.text().trim()) return;
    posted.push(written.text());
    written.clear();
  };
  const send = pressable('➤', submit, { 'aria-label': words.enter });
  const written = lexicalBox({
    name, emoji: 'image', attributes: { 'aria-label': words.chat, 'aria-placeholder': 'Aa' }, submit, button: () => send,
  });
  return el('div', { class: look }, el('div', { class: 'log', role: 'grid' }, 'Hast du den Seeadler gesehen?'), written.box, send);
}
