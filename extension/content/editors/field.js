// SPDX-License-Identifier: Apache-2.0
// What <textarea> and <input> have in common: the text is the value, the selection is two numbers.

/** Whether an element's text is its value. @param {Element} element */
function isField(element) {
  return element.nodeName === 'TEXTAREA' || element.nodeName === 'INPUT';
}

/** @param {any} element @returns {TextMap} */
function readField(element) {
  const map = new TextMap();
  map.addText(element, element.value);
  return map;
}

/** @param {any} element @param {TextMap} map @param {number} start @param {number} end */
function selectInField(element, map, start, end) {
  const from = map.locate(start, 'start');
  const to = map.locate(end, 'end');
  element.setSelectionRange(from?.at ?? 0, to?.at ?? 0);
}

/** @param {any} element @param {TextMap} map @returns {{start: number, end: number}|null} */
function selectedInField(element, map) {
  const start = map.offsetOf(element, element.selectionStart);
  const end = map.offsetOf(element, element.selectionEnd);
  return start === null || end === null ? null : { start, end };
}
