// SPDX-License-Identifier: Apache-2.0
// A <textarea> or an <input> of one line without a framework, and its entry at the test door.
import { el } from './build.js';
import { enter } from './door.js';

/**
 * @param {object} options
 * @param {'textarea'|'input'} [options.tag]
 * @param {string} options.name        at the test door
 * @param {Record<string, any>} options.attributes
 * @param {(text: string) => void} [options.changed]  after typing
 * @param {() => Element|null} [options.button]
 * @param {() => void} [options.schedule]
 */
export function field({ tag = 'textarea', name, attributes, changed = () => {}, button, schedule }) {
  const make = () => el(tag, { ...attributes, oninput: () => changed(now.value) });
  let now = make();
  const box = el('div', {}, now);
  const set = (text) => {
    now.value = text;
    changed(text);
  };
  const leave = enter(name, {
    editor: () => now, model: () => now.value, load: set, scroller: () => now, button, schedule,
    remount() {
      const { value } = now;
      now = make();
      now.value = value;
      box.replaceChildren(now);
    },
  });
  return { box, leave, text: () => now.value, clear: () => set(''), element: () => now };
}
