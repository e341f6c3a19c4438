// SPDX-License-Identifier: Apache-2.0
// The editor libraries we know: how to recognise one by its tree, how to read it, how to replace a
// span of its text. Each file beside this one adds itself; the first that recognises an element serves it.

/**
 * @typedef {object} Editor
 * @property {string} id
 * @property {(element: HTMLElement) => boolean} serves
 * @property {(element: any) => TextMap} read
 * @property {(element: any, map: TextMap, start: number, end: number) => void} select  put the selection over a span
 * @property {((element: any, text: string, span: Span) => void)[]} put   ways to replace the selection, best first
 */

/** @type {Editor[]} */
const EDITORS = [];

/** The editor library behind an element. @param {HTMLElement} element @returns {Editor} */
function editorOf(element) {
  const known = EDITORS.find((editor) => editor.serves(element));
  if (!known) throw new Error('no editor serves this element');
  return known;
}
