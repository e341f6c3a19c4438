// SPDX-License-Identifier: Apache-2.0
// Composer B: Tiptap in a <dialog> opened with showModal, in the light DOM, with hashed class names. As on the live
// site the last draft comes back without any event, ProseMirror renders its text anew on blur, and the Post button is
// told from the others only by having text and no picture; it is the same button that plans once a time is set.
// Not seen, guessed: Ctrl+Enter posts; a reshare and an edited post use the same dialog, the first with the other post
// as a card (its button is called as ever), the second with a button to save. Left out: the dialog that asks for the time.
import { door, fromMarkup, offer, posts } from '../linkedin-parts/door.js';
import { FieldBox } from '../linkedin-parts/field.js';
import { TiptapBox } from '../linkedin-parts/tiptap.js';

const DIALOG = `
<dialog data-testid="dialog" class="_9c22">
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
    <button aria-label="Dismiss"><svg width="16" height="16"></svg></button>
    <button class="_b7"><span>Anna Beispiel</span><svg id="caret-small" width="16" height="16"></svg></button>
    <div class="_e1"><div data-testid="ui-core-tiptap-text-editor-wrapper"></div></div>
    <footer class="_f0">
      <button aria-label="Media" aria-haspopup="dialog"><svg id="image-medium" width="16" height="16"></svg></button>
      <button aria-label="Termin für Beitrag festlegen"><svg width="16" height="16"></svg></button>
      <button class="_aa31" disabled>Posten</button>
    </footer>
  </div>
</dialog>`;
const RESHARED = '<div componentkey="ShareBoxpreviewCard" class="_c4"><p>Heute ist der Seeadler der Vogel des Monats.</p></div>';
const MEDIA = `
<dialog data-testid="dialog" class="_9c22">
  <button aria-label="Dismiss"><svg width="16" height="16"></svg></button>
  <div data-testid="add-media-drop-zone"><img alt="image 0" width="32" height="32"></div>
  <label for="_r1a">Alternativer Text</label>
  <textarea id="_r1a" rows="4" maxlength="1000" placeholder="Wie würden Sie dieses Bild beschreiben?"></textarea>
  <footer class="_f0"><button class="_aa32">Hinzufügen</button></footer>
</dialog>`;
const DRAFT_AFTER_MS = 200;

let dialog = null;
let box = null;
let media = null;
let altText = null;

const postButton = () => dialog.querySelector('footer button:last-child');

/** @param {{draft?: string, reshared?: boolean, edited?: string, image?: boolean}} wishes */
export function openShareBox({ draft, reshared = false, edited, image = false }) {
  dialog = fromMarkup(DIALOG);
  document.body.append(dialog);
  const post = postButton();
  if (reshared) dialog.querySelector('._e1').append(fromMarkup(RESHARED));
  if (edited !== undefined) post.textContent = 'Speichern';
  box = new TiptapBox({
    place: dialog.querySelector('[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
    attributes: { componentkey: 'ShareBox_textEditor', role: 'textbox', 'aria-multiline': 'true',
      'aria-label': 'Texteditor zum Erstellen von Inhalten' },
    changed: (text) => { post.disabled = text.trim() === '' && !reshared; },
  });
  post.disabled = !reshared;
  const opened = box;
  box.tiptap.on('blur', () => opened.tiptap && opened.redraw());
  dialog.showModal();
  box.tiptap.commands.focus();
  dialog.querySelector('[aria-label="Dismiss"]').addEventListener('click', () => dialog.close());
  dialog.querySelector('[aria-label="Media"]').addEventListener('click', openMedia);
  dialog.querySelector('[aria-label^="Termin"]').addEventListener('click', () => { post.textContent = 'Planen'; });
  // ProseMirror keeps Escape from the browser, so the site closes its dialog itself.
  dialog.addEventListener('keydown', (event) => { if (event.key === 'Escape') dialog.close(); });
  dialog.addEventListener('close', closed);
  posts(post, () => box.text(), () => dialog.close(), dialog);
  if (image) openMedia();
  // Nothing is typed and no input event fires: the draft is simply there.
  setTimeout(() => {
    if (draft) opened.load(draft, true);
    door.settled = true;
  }, DRAFT_AFTER_MS);
}

function closed() {
  box.destroy();
  dialog.remove();
  dialog = box = null;
}

/** The second dialog, over the first: pictures and what describes them. */
function openMedia() {
  media = fromMarkup(MEDIA);
  document.body.append(media);
  altText = new FieldBox({ place: media, selector: 'textarea' });
  media.showModal();
  posts(media.querySelector('footer button'), () => altText.text(), () => media.close());
  media.addEventListener('close', () => media.remove());
}

offer('post', {
  editor: () => box?.root ?? null,
  model: () => box.text(),
  load: (text) => box.load(text),
  remount: () => box.redraw(),
  scroller: () => dialog.querySelector('._e1'),
  button: postButton,
  schedule: () => dialog.querySelector('[aria-label^="Termin"]').click(),
});
offer('alt', {
  editor: () => altText?.root ?? null,
  model: () => altText.text(),
  load: (text) => altText.load(text),
  remount: () => altText.remount(),
  scroller: () => altText.root,
  button: () => media.querySelector('footer button'),
});
