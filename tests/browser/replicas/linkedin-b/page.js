// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer B: Tiptap in a <dialog> opened with showModal, in the light DOM, with hashed class names.
// As on the live site the last draft comes back without any event, ProseMirror renders its text anew on blur,
// and the Post button is told from the others only by having text and no picture. The feed has a comment box
// whose submit button appears after the first character.
import './page.css';
import { makeEditor, redraw } from './editor.js';

const DIALOG = `
<dialog data-testid="dialog" class="_9c22">
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button aria-label="Dismiss"><svg width="16" height="16"></svg></button>
    <div class="_e1"><div data-testid="ui-core-tiptap-text-editor-wrapper"></div></div>
    <footer class="_f0">
      <button aria-label="Media" aria-haspopup="dialog"><svg id="image-medium" width="16" height="16"></svg></button>
      <button aria-label="Termin für Beitrag festlegen"><svg width="16" height="16"></svg></button>
      <button class="_aa31" disabled>Posten</button>
    </footer>
  </div>
</dialog>`;
const DRAFT_AFTER_MS = 200;

let dialog = null;
let editor = null;
let comment = null;

function open() {
  const holder = document.createElement('div');
  holder.innerHTML = DIALOG;
  dialog = holder.firstElementChild;
  document.body.append(dialog);
  const post = dialog.querySelector('footer button:last-child');
  editor = makeEditor({
    place: dialog.querySelector('[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
    attributes: { componentkey: 'ShareBox_textEditor', role: 'textbox', 'aria-multiline': 'true',
      'aria-label': 'Texteditor zum Erstellen von Inhalten' },
    changed: (text) => { post.disabled = text.trim() === ''; },
  });
  editor.on('blur', () => redraw(editor));
  dialog.showModal();
  editor.commands.focus();
  dialog.querySelector('[aria-label="Dismiss"]').addEventListener('click', () => dialog.close());
  // ProseMirror keeps Escape from the browser, so the site closes its dialog itself.
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') dialog.close(); });
  dialog.addEventListener('close', () => {
    editor.destroy();
    dialog.remove();
    dialog = editor = null;
  });
  post.addEventListener('click', () => {
    window.replica.posted.push(window.replica.model());
    dialog.close();
  });
  // Nothing is typed and no input event fires: the draft is simply there.
  const draft = new URL(location.href).searchParams.get('draft');
  setTimeout(() => {
    if (draft && editor) editor.commands.setContent(`<p>${draft}</p>`, { emitUpdate: false });
    window.replica.settled = true;
  }, DRAFT_AFTER_MS);
}

function addCommentBox() {
  const box = document.querySelector('[componentkey^="commentBox-"]');
  const wrapper = document.createElement('div');
  wrapper.setAttribute('data-testid', 'ui-core-tiptap-text-editor-wrapper');
  box.append(wrapper);
  comment = makeEditor({
    place: wrapper,
    attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' },
    changed(text) {
      box.querySelector('button')?.remove();
      if (text.trim() === '') return;
      const submit = document.createElement('button');
      submit.type = 'submit';
      submit.textContent = 'Kommentieren';
      submit.addEventListener('click', () => {
        window.replica.posted.push(window.replica.model('comment'));
        comment.commands.clearContent(true);
      });
      box.append(submit);
    },
  });
}

addCommentBox();
document.querySelector('[aria-label="Start a post"]').addEventListener('click', open);
document.body.dataset.rehydrated = 'true';

const named = (which) => (which === 'comment' ? comment : editor);
window.replica = {
  posted: [],
  settled: false,
  open: () => Boolean(dialog?.open),
  editor: (which) => named(which)?.view.dom ?? null,
  postButton: (which) => (which === 'comment'
    ? document.querySelector('[componentkey^="commentBox-"] button[type="submit"]')
    : dialog.querySelector('footer button:last-child')),
  scroller: () => dialog.querySelector('._e1'),
  model: (which) => named(which).getText({ blockSeparator: '\n' }),
  remount: () => redraw(editor),
  load: (value) => editor.commands.setContent(value.split('\n').map((line) => `<p>${line}</p>`).join('')),
};
