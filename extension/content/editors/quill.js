// SPDX-License-Identifier: Apache-2.0
// Quill 1 and 2 (LinkedIn's older composer): a <p> a line. A paste event deletes text in Quill 1, so
// the browser types.

EDITORS.push({
  id: 'quill',
  serves: (element) => element.classList.contains('ql-editor') || element.closest('.ql-container') !== null,
  read: readTree,
  select: selectSpan,
  put: [putByCommand],
});
