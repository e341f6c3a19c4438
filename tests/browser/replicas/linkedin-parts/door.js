// SPDX-License-Identifier: Apache-2.0
// What LinkedIn's pages do at the test door (replicas/door.js), and small things that all of them need.
import { enter, posted } from '../door.js';

/** `settled` is set by each page, when what it opened is there to stay. */
export const door = Object.assign(window.replica, { settled: false });

/** Offers a composer under a name, also while it is closed: its `editor()` is null then. */
export function offer(name, composer) {
  enter(name, composer);
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
    posted.push(text());
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
