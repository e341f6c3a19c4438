// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer D: a company's page. Quill in a dialog of the light DOM; comments as the page, too.
// Not seen, guessed: the button that posts is told by its text only; Ctrl+Enter posts; a comment's box is built as on
// pages of single posts.
import './page.css';
import { door, fromMarkup, offer, posts } from '../linkedin-parts/door.js';
import { legacyComment } from '../linkedin-parts/legacy_comment.js';
import { QuillBox } from '../linkedin-parts/quill.js';

const MODAL = `
<div class="artdeco-modal-overlay"><div role="dialog" class="artdeco-modal" aria-label="Beitrag erstellen">
  <button aria-label="Verwerfen" class="artdeco-modal__dismiss"><svg width="16" height="16"></svg></button>
  <div class="artdeco-modal__content"></div>
  <div class="editor-typeahead-fetch"></div>
  <div class="artdeco-modal__actionbar">
    <button aria-label="Mediendatei hinzufügen"><svg width="16" height="16"></svg></button>
    <button aria-label="Termin für Beitrag festlegen"><svg width="16" height="16"></svg></button>
    <button class="artdeco-button" disabled><span>Posten</span></button>
  </div>
</div></div>`;

let modal = null;
let box = null;
const button = () => modal.querySelector('.artdeco-modal__actionbar > :last-child');

function open() {
  modal = fromMarkup(MODAL);
  document.body.append(modal);
  box = new QuillBox({
    place: modal.querySelector('.artdeco-modal__content'),
    list: modal.querySelector('.editor-typeahead-fetch'),
    placeholder: 'Worüber möchten Sie sprechen?',
    attributes: { 'aria-label': 'Texteditor zum Erstellen von Inhalten' },
    changed: (text) => setTimeout(() => { if (modal) button().disabled = text.trim() === ''; }, 0),
  });
  box.focus();
  modal.querySelector('.artdeco-modal__dismiss').addEventListener('click', close);
  modal.querySelector('[aria-label^="Termin"]').addEventListener('click', () => { button().firstElementChild.textContent = 'Planen'; });
  posts(button(), () => box.text(), close, modal);
  door.settled = true;
}

function close() {
  modal.remove();
  modal = box = null;
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && modal) close();
});
document.querySelector('.org-page-posts__start').addEventListener('click', open);
legacyComment({ name: 'comment', place: document.querySelector('.feed-shared-update-v2'),
  placeholder: 'Kommentieren als Musterwerk AG …', label: 'Kommentieren' });

offer('post', {
  editor: () => box?.root ?? null,
  model: () => box.text(),
  load: (text) => box.load(text),
  remount: () => box.remount(),
  scroller: () => modal.querySelector('.artdeco-modal__content'),
  button,
  schedule: () => modal.querySelector('[aria-label^="Termin"]').click(),
});
