// SPDX-License-Identifier: Apache-2.0
// The test door of a page with several composers: each is offered under a name, `post` is meant where none is given.

const composers = new Map();
const named = (which) => composers.get(which ?? 'post');

/** What the tests hold (README, "A new replica from a real page"); `settled` is set by each page. */
export const door = {
  posted: [],
  settled: false,
  open: (which) => Boolean(named(which)?.editor()),
  editor: (which) => named(which)?.editor() ?? null,
  model: (which) => named(which).model(),
  load: (text, which) => named(which).load(text),
  remount: (which) => named(which).remount(),
  scroller: (which) => named(which).scroller?.() ?? document.scrollingElement,
  postButton: (which) => named(which).button?.() ?? null,
  schedule: (which) => named(which).schedule(),
};
window.replica = door;

/**
 * Offers a composer under a name.
 * @param {string} name
 * @param {{editor: () => Element|null, model: () => string, load: (text: string) => void, remount: () => void,
 *     scroller?: () => Element, button?: () => Element|null, schedule?: () => void}} composer
 */
export function offer(name, composer) {
  composers.set(name, composer);
}

/** Elements from markup of our own; LinkedIn's default trusted-types policy lets it through. */
export function fromMarkup(markup) {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.firstElementChild;
}

/** A button that posts `text()` and then does `done`. Also by Ctrl+Enter in `around`: not seen, guessed. */
export function posts(button, text, done, around = null) {
  const post = () => {
    door.posted.push(text());
    done();
  };
  button.addEventListener('click', post);
  around?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !event.ctrlKey || button.disabled) return;
    event.preventDefault();
    event.stopPropagation();
    post();
  }, true);
}
