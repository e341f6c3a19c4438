// SPDX-License-Identifier: Apache-2.0
// A Lexical editor with what stands around it everywhere: a frame that scrolls, a placeholder beside the editor, and
// its entry at the test door.
import { el } from '../build.js';
import { enter } from '../door.js';
import { makeLexical } from './editor.js';

/**
 * @param {object} options                 and those of makeLexical
 * @param {string} options.name            at the test door
 * @param {Record<string, any>} options.attributes  of the editor's element
 * @param {string} [options.frame]         class of what scrolls
 * @param {() => Element|null} options.button
 * @param {() => void} [options.schedule]
 */
export function lexicalBox({ name, attributes, frame = 'frame', button, schedule, changed = () => {}, ...rest }) {
  const root = el('div', { tabindex: '0', spellcheck: 'true', ...attributes });
  const placeholder = el('div', { 'aria-hidden': 'true', class: 'placeholder' }, attributes['aria-placeholder'] ?? attributes['aria-label']);
  const element = el('div', { class: frame }, root, placeholder);
  const made = makeLexical({
    root, ...rest,
    changed(text) {
      placeholder.hidden = text !== '';
      changed(text);
    },
  });
  const leave = enter(name, {
    editor: made.element, model: made.text, load: made.load, remount: made.remount, scroller: () => element, button, schedule,
  });
  return { ...made, box: element, leave };
}
