// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer A: Quill 1.3.7 in the open shadow root of #interop-outlet. The selectors, the editor
// node that is replaced half a second after opening and the Post button that wakes up a tick late are the
// live site's; ids that mean nothing are left out. Not seen, guessed: Ctrl+Enter posts; the dialog in which a time is
// set is left out (its button sets one at once).
import './page.css';
import { door, offer, posts } from '../linkedin-parts/door.js';
import { QuillBox } from '../linkedin-parts/quill.js';
import { offerPoll, openPoll } from './poll.js';
import { SHADOW_STYLE } from './shadow_style.js';

const REPLACED_AFTER_MS = 500;

const MODAL = `
<div data-test-modal-id="sharebox"><div class="artdeco-modal-overlay">
  <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" class="artdeco-modal share-box-v2__modal">
    <button aria-label="Dismiss" class="artdeco-modal__dismiss">×</button>
    <h2 id="share-to-linkedin-modal__header" hidden>Create post</h2>
    <div class="share-creation-state__text-editor"></div>
    <div class="editor-typeahead-fetch"></div>
    <div class="share-box_actions">
      <button aria-label="Add media"><svg width="16" height="16"></svg></button>
      <input type="file" id="media-editor-file-selector__file-input" class="media-editor-file-selector__upload-media-input" hidden>
      <button aria-label="Create a poll"><svg width="16" height="16"></svg></button>
      <button aria-label="Schedule post" class="share-actions__scheduled-post-btn"><svg width="16" height="16"></svg></button>
      <button class="share-actions__primary-action artdeco-button" disabled><span>Post</span></button>
    </div>
  </div>
</div></div>`;

const root = document.querySelector('#interop-outlet').attachShadow({ mode: 'open' });
const postButton = () => root.querySelector('.share-actions__primary-action');
let box = null;

function open() {
  root.innerHTML = MODAL;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHADOW_STYLE);
  root.adoptedStyleSheets = [sheet];
  box = new QuillBox({
    place: root.querySelector('.share-creation-state__text-editor'),
    list: root.querySelector('.editor-typeahead-fetch'),
    placeholder: 'What do you want to talk about?',
    attributes: { 'data-test-ql-editor-contenteditable': 'true' },
    changed: (text) => setTimeout(() => { if (box) postButton().disabled = text.trim() === ''; }, 0),
  });
  box.focus();
  root.querySelector('.artdeco-modal__dismiss').addEventListener('click', close);
  root.querySelector('.share-actions__scheduled-post-btn').addEventListener('click', () => {
    postButton().firstElementChild.textContent = 'Schedule';
  });
  const dialog = root.querySelector('[role="dialog"]');
  root.querySelector('[aria-label="Create a poll"]').addEventListener('click', () => openPoll(dialog, () => box.focus()));
  posts(postButton(), () => box.text(), close, dialog);
  setTimeout(() => {
    if (!box) return;
    box.remount();
    door.settled = true;
  }, REPLACED_AFTER_MS);
}

function close() {
  box = null;
  root.replaceChildren();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && box) close();
});
document.querySelector('.share-box-feed-entry__trigger').addEventListener('click', open);

offer('post', {
  editor: () => box?.root ?? null,
  model: () => box.text(),
  load: (text) => box.load(text),
  remount: () => box.remount(),
  scroller: () => root.querySelector('.share-creation-state__text-editor'),
  button: postButton,
  schedule: () => root.querySelector('.share-actions__scheduled-post-btn').click(),
});
// What is asked for without a name is the post.
offerPoll();
