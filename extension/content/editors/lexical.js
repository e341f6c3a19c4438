// SPDX-License-Identifier: Apache-2.0
// Lexical (Facebook, Instagram, Threads): a <p> a line, <br> within. It puts back whatever changes in its tree
// without it; a replacement of text, as spelling menus ask for it, it does itself.

EDITORS.push({
  id: 'lexical',
  serves: (element) => element.getAttribute('data-lexical-editor') === 'true',
  read: readTree,
  select: selectSpan,
  put: [putByReplacement, putByCommand],
});
