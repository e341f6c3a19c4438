// SPDX-License-Identifier: Apache-2.0
// Slate: an element a line, its text in [data-slate-string], a marker without width where there is none. What the
// browser types over a selection it does not notice; a replacement of text, as spelling menus ask for it, it does itself.

EDITORS.push({
  id: 'slate',
  serves: (element) => element.hasAttribute('data-slate-editor'),
  read: readTree,
  select: selectSpan,
  put: [putByReplacement],
});
