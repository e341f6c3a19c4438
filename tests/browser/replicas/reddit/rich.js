// SPDX-License-Identifier: Apache-2.0
// What a `<shreddit-composer>` holds: Lexical in its slot, or after the switch the textarea; and what the test door says of either.
import { el } from '../build.js';
import { enter } from '../door.js';
import { makeLexical } from '../lexical-parts/editor.js';

/** The textarea in a root, at the test door. @param {string} name @param {() => any} host @param {() => Element|null} button */
export function enterTextarea(name, host, button) {
  return enter(name, {
    editor: () => host()?.area ?? null, model: () => host().area.value, remount: () => host().build(), scroller: () => host().area, button,
    load(text) { host().area.value = text; },
  });
}

/**
 * @param {string} name at the test door
 * @param {Record<string, string>} attributes of the editor
 * @param {{id?: string, button: () => Element|null}} options
 */
export function composer(name, attributes, { id, button }) {
  const root = el('div', { slot: 'rte', ...attributes });
  const host = el('shreddit-composer', id ? { id } : {}, root);
  const made = makeLexical({ root, rich: true });
  enter(name, {
    editor: made.element, model: made.text, load: made.load, remount: made.remount, scroller: () => host.place, button,
  });
  host.addEventListener('markdown', () => enterTextarea(name, () => host.markdown, button));
  const text = () => host.markdown?.area.value ?? made.text();
  const clear = () => (host.markdown ? (host.markdown.area.value = '') : made.clear());
  return { host, text, clear, focus: made.focus };
}
