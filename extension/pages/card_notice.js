// SPDX-License-Identifier: Apache-2.0
// The notice beside a composer: at its first use three sentences, later single calm lines.
import { button, element, link, say } from './card_parts.js';

/** @param {() => void} close @param {string} title */
function head(close, title) {
  const cross = button('×', close);
  cross.setAttribute('aria-label', say('card_close'));
  return element('header', '', '', [element('strong', 'grow', title), cross]);
}

/** What it does, what it never does, where to try it. @param {() => void} close */
export function firstNotice(close) {
  const practice = element('p', '', '', [link(say('notice_try'), chrome.runtime.getURL('pages/practice.html'))]);
  const sentences = ['notice_does', 'notice_never'].map((key) => element('p', '', say(key)));
  return [head(close, say('notice_title')), element('div', 'notice', '', [...sentences, practice])];
}

/** @param {string} sentence @param {() => void} close */
export function lineNotice(sentence, close) {
  return [head(close, 'Vorab'), element('div', 'notice', '', [element('p', '', sentence)])];
}
