// SPDX-License-Identifier: Apache-2.0
// <textarea>: the text is its value. Typing over the selection keeps the browser's undo and reaches
// frameworks that watch input.

EDITORS.push({
  id: 'textarea',
  serves: (element) => element.nodeName === 'TEXTAREA',
  read(element) {
    const map = new TextMap();
    map.addText(element, element.value);
    return map;
  },
  select(element, map, start, end) {
    const from = map.locate(start, 'start');
    const to = map.locate(end, 'end');
    element.setSelectionRange(from?.at ?? 0, to?.at ?? 0);
  },
  put: [putByCommand],
});
