// SPDX-License-Identifier: Apache-2.0
// Comments of the feed: Tiptap in the light DOM, no form; several boxes at once, replies under a comment among them.
// The button that posts comes with the first character and goes with the last. The post's own button that opens the
// comments is called the same, and has a picture.
// Not seen, guessed: a reply has a box of the same kind in its comment's row, with a button to answer.
import { door, fromMarkup, offer } from '../linkedin-parts/door.js';
import { TiptapBox } from '../linkedin-parts/tiptap.js';

/** @param {string} name at the test door @param {Element} place @param {string} label of the button that posts */
function commentBox(name, place, label) {
  const wrapper = fromMarkup('<div data-testid="ui-core-tiptap-text-editor-wrapper"></div>');
  place.append(wrapper);
  const button = () => place.querySelector('button[type="submit"]');
  const box = new TiptapBox({
    place: wrapper,
    attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' },
    placeholder: 'Kommentar hinzufügen …',
    changed(text) {
      button()?.remove();
      if (text.trim() === '') return;
      const submit = fromMarkup('<button type="submit" class="_d3"></button>');
      submit.textContent = label;
      submit.addEventListener('click', () => {
        door.posted.push(box.text());
        box.tiptap.commands.clearContent(true);
      });
      place.append(submit);
    },
  });
  offer(name, {
    editor: () => box.root, model: () => box.text(), load: (text) => box.load(text), remount: () => box.remount(), button,
  });
}

/** Fills the boxes that stand on the page. */
export function comments() {
  for (const place of document.querySelectorAll('[componentkey^="commentBox-"]')) {
    commentBox(place.dataset.door, place, place.dataset.door === 'reply' ? 'Antworten' : 'Kommentieren');
    delete place.dataset.door;
  }
}
