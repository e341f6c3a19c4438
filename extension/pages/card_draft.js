// SPDX-License-Identifier: Apache-2.0
// A text about a finding, prepared for the person to send or copy: seen whole before it goes anywhere.
import { button, copy, element, link, say } from './card_parts.js';
import { contactName, draftOf, mailtoOf, shownExcerpt } from './card_text.js';

/**
 * @param {import('./card_text.js').Purpose} purpose
 * @param {{finding: any, policy: any, network: string, excerpt: import('./card_text.js').Excerpt}} about
 * @param {{back: () => void, used: () => void, resized: () => void}} act  `used`: it was opened as a mail or copied
 */
export function draftView(purpose, about, act) {
  let open = false;
  const name = contactName(about.finding, about.policy);
  const text = /** @type {HTMLTextAreaElement} */ (element('textarea', 'draft'));
  text.readOnly = true;
  text.setAttribute('aria-label', say(`card_${purpose}`));
  const ways = element('div', 'choice');
  const note = element('p', 'soft');
  note.setAttribute('role', 'status');

  const fill = () => {
    const draft = draftOf(purpose, { ...about, open }, say);
    text.value = draft.body;
    const mail = link(say('page_mail'), mailtoOf(draft));
    const ways_ = [button(say('page_copy'), () => void copyText(draft.body)), button(say('draft_back'), act.back)];
    if (mail instanceof HTMLAnchorElement) {
      mail.className = 'button';
      mail.addEventListener('click', (event) => event.isTrusted && act.used());
      ways.replaceChildren(mail, ...ways_);
    } else {
      ways.replaceChildren(...ways_);
    }
  };
  const copyText = async (/** @type {string} */ body) => {
    const done = await copy(body);
    note.textContent = say(done ? 'page_copied' : 'page_not_copied');
    if (done) act.used();
    act.resized();
  };

  fill();
  const parts = [element('p', 'message', say(`card_${purpose}`)), element('p', 'soft', name ? say('draft_note', [name]) : say('draft_note_nobody')), text];
  if (shownExcerpt(about.excerpt, purpose, true)) {
    parts.push(checkbox(say(`draft_${purpose}_show`), (checked) => {
      open = checked;
      fill();
    }));
  }
  return element('section', 'drafting', '', [...parts, ways, note]);
}

/** @param {string} text @param {(checked: boolean) => void} changed */
function checkbox(text, changed) {
  const box = /** @type {HTMLInputElement} */ (element('input'));
  box.type = 'checkbox';
  box.addEventListener('change', (event) => event.isTrusted && changed(box.checked));
  return element('label', 'check', '', [box, element('span', '', text)]);
}
