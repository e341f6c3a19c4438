// SPDX-License-Identifier: Apache-2.0
// The keyboard: a shortcut steps through the findings, Escape closes the card (once, before the page
// sees it: else it would close the network's dialog).

const NEXT_DEFAULT = 'Alt+Shift+V';

/**
 * A shortcut as policies write it, e.g. `Alt+Shift+V`, as what a key event must look like.
 * @param {string} text
 */
function parseShortcut(text) {
  const names = text.split('+').map((name) => name.trim().toLowerCase());
  const key = names.pop() ?? '';
  return {
    key,
    alt: names.includes('alt'),
    shift: names.includes('shift'),
    ctrl: names.includes('ctrl') || names.includes('control'),
    meta: names.includes('meta') || names.includes('cmd') || names.includes('command'),
  };
}

/**
 * Which way a key event steps: 1, -1 (with Shift too, or with Ctrl too if Shift belongs to the shortcut),
 * or 0 if it is not the shortcut.
 * @param {{key: string, code?: string, altKey: boolean, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean}} event
 * @param {string} [shortcut]
 */
function stepOf(event, shortcut) {
  const wanted = parseShortcut(shortcut || NEXT_DEFAULT);
  // With Alt, some layouts write another character: the key's place counts too.
  const code = event.code?.toLowerCase().replace(/^(key|digit)/, '');
  if (!wanted.key || (event.key.toLowerCase() !== wanted.key && code !== wanted.key)) return 0;
  if (event.altKey !== wanted.alt || event.metaKey !== wanted.meta) return 0;
  if (event.shiftKey === wanted.shift && event.ctrlKey === wanted.ctrl) return 1;
  const back = wanted.shift
    ? event.shiftKey && event.ctrlKey && !wanted.ctrl
    : event.shiftKey && event.ctrlKey === wanted.ctrl;
  return back ? -1 : 0;
}

class Keys {
  /** @param {{card: Card, gate: Gate, step: (by: number) => boolean, shortcut: () => string|undefined}} parts */
  constructor(parts) {
    this.parts = parts;
    hear(window, 'keydown', (event) => this.#pressed(event));
  }

  /** Step if an event is the shortcut. @param {Parameters<typeof stepOf>[0]} event */
  stepped(event) {
    const by = stepOf(event, this.parts.shortcut());
    return by !== 0 && this.parts.step(by);
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    if (!event.isTrusted || event.isComposing) return;
    if (this.stepped(event) || (event.key === 'Escape' && this.#escape())) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }

  #escape() {
    const open = [this.parts.gate, this.parts.card].find((each) => each.isOpen);
    open?.close();
    return open !== undefined;
  }
}
