// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer A: Quill 1.3.7 in the open shadow root of #interop-outlet. The selectors, the editor
// node that is replaced half a second after opening and the Post button that wakes up a tick late are the
// live site's; ids that mean nothing are left out.
import Quill from 'quill';
import './page.css';
import { SHADOW_STYLE } from './shadow_style.js';

const REPLACED_AFTER_MS = 500;
const PEOPLE = ['Anna Beispiel', 'Anton Muster', 'Bert Probe'];

const Inline = Quill.import('blots/inline');
class Mention extends Inline {
  static create(urn) {
    const node = super.create();
    node.setAttribute('href', '#');
    node.setAttribute('data-entity-urn', urn);
    return node;
  }
  static formats(node) {
    return node.getAttribute('data-entity-urn');
  }
}
Mention.blotName = 'ql-mention';
Mention.tagName = 'A';
Mention.className = 'ql-mention';
Quill.register(Mention);

const MODAL = `
<div data-test-modal-id="sharebox"><div class="artdeco-modal-overlay">
  <div role="dialog" aria-labelledby="share-to-linkedin-modal__header" class="artdeco-modal share-box-v2__modal">
    <button aria-label="Dismiss" class="artdeco-modal__dismiss">×</button>
    <h2 id="share-to-linkedin-modal__header" hidden>Create post</h2>
    <div class="share-creation-state__text-editor"></div>
    <div class="editor-typeahead-fetch"></div>
    <div class="share-box_actions">
      <button aria-label="Add media"><svg width="16" height="16"></svg></button>
      <button class="share-actions__primary-action artdeco-button" disabled><span>Post</span></button>
    </div>
  </div>
</div></div>`;

const root = document.querySelector('#interop-outlet').attachShadow({ mode: 'open' });
let quill = null;

/** Puts a new Quill in the place of the old one, as the site does after opening: same text, other node. */
function mountEditor() {
  const place = root.querySelector('.share-creation-state__text-editor');
  const contents = quill?.getContents();
  const hadFocus = root.activeElement && place.contains(root.activeElement);
  const container = document.createElement('div');
  container.className = 'editor-container';
  place.replaceChildren(container);
  quill = new Quill(container, { placeholder: 'What do you want to talk about?' });
  for (const [name, value] of Object.entries({
    'data-test-ql-editor-contenteditable': 'true', role: 'textbox', 'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content', 'aria-placeholder': 'What do you want to talk about?',
    'data-placeholder': 'What do you want to talk about?',
  })) quill.root.setAttribute(name, value);
  if (contents) quill.setContents(contents, 'silent');
  quill.on('text-change', changed);
  if (hadFocus || !contents) quill.root.focus();
}

function changed() {
  const post = root.querySelector('.share-actions__primary-action');
  setTimeout(() => { post.disabled = text().trim() === ''; }, 0);
  offerMentions();
}

/** The mention list opens at "@" and two letters; a click puts the name without the "@". */
function offerMentions() {
  const place = root.querySelector('.editor-typeahead-fetch');
  const found = /@(\p{L}{2,})$/u.exec(text());
  const names = found ? PEOPLE.filter((name) => name.startsWith(found[1])) : [];
  place.replaceChildren();
  if (names.length === 0) return;
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  for (const name of names) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = name;
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
      quill.deleteText(found.index, found[0].length, 'user');
      quill.insertText(found.index, name, { 'ql-mention': `urn:li:person:${name}` }, 'user');
      quill.insertText(found.index + name.length, ' ', { 'ql-mention': false }, 'user');
    });
    list.append(option);
  }
  place.append(list);
}

const text = () => quill.getText().replace(/\n$/, '');

function open() {
  root.innerHTML = MODAL;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHADOW_STYLE);
  root.adoptedStyleSheets = [sheet];
  quill = null;
  mountEditor();
  root.querySelector('.artdeco-modal__dismiss').addEventListener('click', close);
  root.querySelector('.share-actions__primary-action').addEventListener('click', () => {
    window.replica.posted.push(text());
    close();
  });
  setTimeout(() => {
    if (!quill) return;
    mountEditor();
    window.replica.settled = true;
  }, REPLACED_AFTER_MS);
}

function close() {
  quill = null;
  root.replaceChildren();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && quill) close();
});
document.querySelector('.share-box-feed-entry__trigger').addEventListener('click', open);

window.replica = {
  posted: [],
  settled: false,
  open: () => Boolean(quill),
  editor: () => quill?.root ?? null,
  postButton: () => root.querySelector('.share-actions__primary-action'),
  scroller: () => root.querySelector('.share-creation-state__text-editor'),
  model: () => text(),
  remount: mountEditor,
  load: (value) => quill.setText(value, 'api'),
};
