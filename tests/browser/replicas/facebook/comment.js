// SPDX-License-Identifier: Apache-2.0
// A comment box: one paragraph, plain Enter posts, Shift+Enter makes a line, Enter with a list of names open takes a name.
// The button is there once the box has been used.
import { disable, el, pressable } from '../build.js';
import { posted } from '../door.js';
import { lexicalBox } from '../lexical-parts/box.js';
import { offerNames } from '../lexical-parts/mentions.js';

/** @param {string} name at the test door @param {string} label @param {Record<string, string>} words */
export function offerComment(name, label, words) {
  const submit = () => {
    if (!written.text().trim()) return;
    posted.push(written.text());
    written.clear();
  };
  const send = pressable('', submit, { 'aria-label': words.send, 'aria-disabled': 'true', style: 'width: 20px; height: 20px; background: #0866ff' });
  const tools = el('div', { hidden: true }, el('div', { id: name === 'comment' ? 'focused-state-composer-submit' : null }, send));
  const written = lexicalBox({
    name, emoji: 'image', attributes: { 'aria-label': label, 'aria-placeholder': label, class: 'notranslate' }, submit,
    changed(text) { disable(send, text.trim() === ''); },
    button: () => send,
  });
  const form = el('form', { role: 'presentation', onfocusin: () => { tools.hidden = false; }, onsubmit: (event) => event.preventDefault() }, written.box, tools);
  offerNames(written, () => form);
  return form;
}
