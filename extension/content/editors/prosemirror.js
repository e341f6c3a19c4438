// SPDX-License-Identifier: Apache-2.0
// ProseMirror and Tiptap (LinkedIn's newer composer): a <p> a paragraph, <br> within; the fillers it
// sets at ends of lines are no text (reading.js). It reads what the browser types.

EDITORS.push({
  id: 'prosemirror',
  serves: (element) => element.classList.contains('ProseMirror'),
  read: readTree,
  select: selectSpan,
  put: [putByCommand],
});
