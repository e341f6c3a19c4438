// SPDX-License-Identifier: Apache-2.0
// Draft.js (X): every line is a [data-block]. It keeps a model of its own; typing over a selection that
// spans several nodes (hashtags, mentions) corrupts it, a paste does not.

/**
 * A paste of plain text that the page can read. Firefox keeps data that an extension made from pages,
 * so there it is made with the page's own constructors; what is handed over lands in the draft anyway.
 * @param {string} text
 * @returns {Event}
 */
function pasteEvent(text) {
  const world = /** @type {any} */ (window).wrappedJSObject ?? window;
  const data = new world.DataTransfer();
  data.setData('text/plain', text);
  const options = new world.Object();
  Object.assign(options, { bubbles: true, cancelable: true, composed: true });
  options.clipboardData = data;
  // Firefox's own way to say the same, the only one that it hands on.
  Object.assign(options, { dataType: 'text/plain', data: text });
  return new world.ClipboardEvent('paste', options);
}

EDITORS.push({
  id: 'draft',
  serves: (element) =>
    element.classList.contains('public-DraftEditor-content') || element.querySelector('[data-contents] [data-block]') !== null,
  read: readTree,
  select: selectSpan,
  put: [(element, text) => element.dispatchEvent(pasteEvent(text))],
});
