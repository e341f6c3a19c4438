// SPDX-License-Identifier: Apache-2.0
// Anything else that is editable: the browser types, and its own history undoes. Loaded last.

EDITORS.push({
  id: 'plain',
  serves: (element) => element.isContentEditable || element.hasAttribute('contenteditable'),
  read: readTree,
  select: selectSpan,
  put: [putByCommand],
});
