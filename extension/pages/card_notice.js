// SPDX-License-Identifier: Apache-2.0
// The notice beside a composer: at its first use three sentences, later single calm lines.
import { button, element, say } from './card_parts.js';

/** @param {() => void} close @param {string} title */
function head(close, title) {
  const cross = button('×', close);
  cross.setAttribute('aria-label', say('card_close'));
  return element('header', '', '', [element('strong', 'grow', title), cross]);
}

/**
 * What it does, what it never does, where to try it.
 * @param {() => void} close
 * @param {() => void} practise opens the practice page
 */
export function firstNotice(close, practise) {
  const sentences = ['notice_does', 'notice_never'].map((key) => element('p', '', say(key)));
  return [head(close, say('notice_title')), element('div', 'notice', '', [...sentences, button(say('notice_try'), practise)])];
}

/** @param {string} sentence @param {() => void} close */
export function lineNotice(sentence, close) {
  return [head(close, 'Vorab'), element('div', 'notice', '', [element('p', '', sentence)])];
}
