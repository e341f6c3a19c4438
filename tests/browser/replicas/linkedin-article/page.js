// SPDX-License-Identifier: Apache-2.0
// LinkedIn's article editor: a title in a textarea, Tiptap below; once there is a title the draft is saved, the address
// changes and the body is mounted anew. "Next" opens a dialog with an introduction (Quill) and the button that publishes.
// Not seen, guessed: the dialog is one of the older ones, in the light DOM.
import './page.css';
import { door, fromMarkup, offer } from '../linkedin-parts/door.js';
import { FieldBox } from '../linkedin-parts/field.js';
import { QuillBox } from '../linkedin-parts/quill.js';
import { TiptapBox } from '../linkedin-parts/tiptap.js';

const SAVED_AFTER_MS = 300;
const MODAL = `
<div class="artdeco-modal-overlay"><div role="dialog" class="artdeco-modal">
  <button aria-label="Dismiss" class="artdeco-modal__dismiss">×</button>
  <div class="artdeco-modal__content"></div>
  <div class="editor-typeahead-fetch"></div>
  <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--primary"><span>Publish</span></button></div>
</div></div>`;

const title = new FieldBox({ place: document.querySelector('main'), selector: '#article-editor-headline__textarea', changed: save });
const body = new TiptapBox({
  place: document.querySelector('.article-editor__body'),
  placeholder: 'Write here. You can also include @mentions.',
  attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Article editor content', 'data-test-article-editor-content-textbox': '' },
});
let modal = null;
let intro = null;
let saving = false;

function save() {
  if (saving) return;
  saving = true;
  setTimeout(() => {
    history.replaceState(null, '', '/article/edit/7301/');
    body.remount();
  }, SAVED_AFTER_MS);
}

function next() {
  modal = fromMarkup(MODAL);
  document.body.append(modal);
  intro = new QuillBox({
    place: modal.querySelector('.artdeco-modal__content'),
    list: modal.querySelector('.editor-typeahead-fetch'),
    placeholder: 'Tell your network what your article is about',
  });
  intro.focus();
  modal.querySelector('.artdeco-modal__dismiss').addEventListener('click', close);
  modal.querySelector('.artdeco-button--primary').addEventListener('click', () => {
    door.posted.push(...[intro, title, body].map((box) => box.text()).filter(Boolean));
    close();
  });
  door.settled = true;
}

function close() {
  modal.remove();
  modal = intro = null;
}

document.querySelector('.article-editor-nav__next').addEventListener('click', next);

const publish = () => modal?.querySelector('.artdeco-button--primary') ?? null;
const offered = (box) => ({
  editor: () => box()?.root ?? null, model: () => box().text(), load: (text) => box().load(text), remount: () => box().remount(), button: publish,
});
offer('title', { ...offered(() => title), scroller: () => title.root });
offer('body', offered(() => body));
offer('intro', { ...offered(() => intro), scroller: () => modal.querySelector('.artdeco-modal__content') });
