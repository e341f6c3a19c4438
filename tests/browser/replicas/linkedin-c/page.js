// SPDX-License-Identifier: Apache-2.0
// LinkedIn, composer C: the trigger leads to /sharing/compose without loading a page, Tiptap stands in no dialog and
// the button that posts stands outside of the editor's container. The address itself answers 404, as it did when opened
// directly. Not seen, guessed: Ctrl+Enter posts; posting leads back to the feed.
import './page.css';
import { door, fromMarkup, offer, posts } from '../linkedin-parts/door.js';
import { TiptapBox } from '../linkedin-parts/tiptap.js';

const COMPOSE = `
<div class="_p0" data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
  <div class="_p1"><button aria-label="Schließen"><svg width="16" height="16"></svg></button>
    <button aria-label="Termin für Beitrag festlegen"><svg width="16" height="16"></svg></button>
    <button class="_aa31" disabled>Veröffentlichen</button></div>
  <div class="_p2"><div data-testid="ui-core-tiptap-text-editor-wrapper"></div></div>
</div>`;

const main = document.querySelector('main');
const feed = [...main.children];
let box = null;
const button = () => main.querySelector('._p1 > :last-child');

function compose() {
  history.pushState(null, '', '/sharing/compose');
  main.replaceChildren(fromMarkup(COMPOSE));
  const publish = button();
  box = new TiptapBox({
    place: main.querySelector('[data-testid="ui-core-tiptap-text-editor-wrapper"]'),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Texteditor zum Erstellen von Inhalten' },
    changed: (text) => { publish.disabled = text.trim() === ''; },
  });
  box.tiptap.commands.focus();
  main.querySelector('[aria-label="Schließen"]').addEventListener('click', back);
  main.querySelector('[aria-label^="Termin"]').addEventListener('click', () => { publish.textContent = 'Planen'; });
  posts(publish, () => box.text(), back, main.querySelector('._p2'));
  door.settled = true;
}

function back() {
  box.destroy();
  box = null;
  main.replaceChildren(...feed);
  history.pushState(null, '', '/feed/c/');
}

document.querySelector('[aria-label="Start a post"]').addEventListener('click', compose);

offer('post', {
  editor: () => box?.root ?? null,
  model: () => box.text(),
  load: (text) => box.load(text),
  remount: () => box.remount(),
  button,
  schedule: () => main.querySelector('[aria-label^="Termin"]').click(),
});
