// SPDX-License-Identifier: Apache-2.0
// Draft.js (X): every line is a [data-block]. It keeps a model of its own; typing over a selection that
// spans several nodes (hashtags, mentions) corrupts it, a paste does not.

EDITORS.push({
  id: 'draft',
  serves: (element) =>
    element.classList.contains('public-DraftEditor-content') || element.querySelector('[data-contents] [data-block]') !== null,
  read: readTree,
  select: selectSpan,
  put: [putByPaste],
});
