// SPDX-License-Identifier: Apache-2.0
// The place that an editor stands in, and the test door: `?in=light|open|closed|dialog|frame`. A frame holds the same
// page again, with its own door.
import './editors.css';

/** The element to build an editor in, and the root that it is in. @param {string} kind */
function makePlace(kind) {
  const place = document.createElement('div');
  place.className = 'place';
  if (kind === 'dialog') {
    const dialog = document.createElement('dialog');
    dialog.append(place);
    document.body.append(dialog);
    dialog.showModal();
    return { place, root: document };
  }
  document.querySelector('main').append(place);
  if (kind === 'light') return { place, root: document };
  const host = document.createElement('div');
  host.className = 'host';
  place.replaceWith(host);
  const root = host.attachShadow({ mode: kind });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = `/_replica/editors-${location.pathname.slice(1)}.css`;
  root.append(style, place);
  return { place, root };
}

/** A frame with the same editor in it. */
function makeFrame() {
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.src = location.pathname;
  document.querySelector('main').append(frame);
}

/**
 * Opens the page with an editor.
 * @param {(place: HTMLElement, root: Document|ShadowRoot) => object} make  builds the editor in `place`; gives what
 *   tests ask it: `element()`, `model()` (its text, a line a block), `load(text)` (set by the page's script),
 *   `focus()`, and what it can besides
 */
export function openDoor(make) {
  const kind = new URL(location.href).searchParams.get('in') ?? 'light';
  if (kind === 'frame') {
    makeFrame();
    return;
  }
  const { place, root } = makePlace(kind);
  let editor = make(place, root);
  window.replica = {
    settled: true,
    root,
    editor: () => editor.element(),
    scroller: () => place,
    // A no-break space is a space to us, and to whoever reads the post.
    model: () => editor.model().replaceAll('\u00a0', ' '),
    load: (text) => editor.load(text),
    /** The formatted piece of a draft that only this editor has: mentions, emoji, lists. */
    rich: () => editor.rich?.() ?? false,
    /** What the editor says of its formatting, to be compared. */
    shape: () => editor.shape?.() ?? null,
    remount() {
      const text = editor.model();
      editor.destroy?.();
      place.replaceChildren();
      editor = make(place, root);
      editor.load(text);
    },
  };
}
