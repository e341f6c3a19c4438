// SPDX-License-Identifier: Apache-2.0
// <textarea>. Typing over the selection keeps the browser's undo and reaches frameworks that watch input.

EDITORS.push({
  id: 'textarea',
  serves: (element) => element.nodeName === 'TEXTAREA',
  read: readField,
  select: selectInField,
  put: [putByCommand],
});
