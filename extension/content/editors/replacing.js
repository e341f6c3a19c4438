// SPDX-License-Identifier: Apache-2.0
// Putting a suggestion into a draft: focus, select, let the editor notice, put, read again. What an
// editor reports is not believed; only its text counts. If the text is not what it should be, it is
// taken back, and the caller offers to copy instead.

/** How long an editor may take to show a change, in milliseconds. */
const CHANGE_PATIENCE = 250;

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Let the browser type over the selection: one undo step in most editors. @param {any} element @param {string} text */
function putByCommand(element, text) {
  element.ownerDocument.execCommand('insertText', false, text);
}

/** Wait until a draft reads as wanted; gives what it reads in the end. @param {() => string} read @param {string} wanted */
async function settle(read, wanted) {
  const until = performance.now() + CHANGE_PATIENCE;
  for (;;) {
    await pause(10);
    const text = read();
    if (text === wanted || performance.now() > until) return text;
  }
}

/**
 * Undo the last step the way the editor itself does it: its own key handler first, the browser's
 * history if that does not care.
 * @param {any} element
 */
function undoOnce(element) {
  const mac = navigator.platform.startsWith('Mac');
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (element.dispatchEvent(key)) element.ownerDocument.execCommand('undo');
}

/**
 * Replace a span of a draft. True if the draft then reads exactly as it should; otherwise the draft
 * is as it was before.
 * @param {Editor} editor
 * @param {any} element
 * @param {{start: number, end: number, text: string, expect: string}} change `expect`: the span's text now
 * @returns {Promise<boolean>}
 */
async function replaceSpan(editor, element, change) {
  const read = () => editor.read(element).text;
  const before = read();
  if (before.slice(change.start, change.end) !== change.expect) return false;
  const wanted = before.slice(0, change.start) + change.text + before.slice(change.end);
  for (const put of editor.put) {
    element.focus({ preventScroll: true });
    editor.select(element, editor.read(element), change.start, change.end);
    await selectionNoticed(element.ownerDocument);
    if (read() !== before) return false; // somebody typed meanwhile
    try {
      put(element, change.text);
    } catch {
      continue; // the page broke what this way needs
    }
    let text = await settle(read, wanted);
    if (text === wanted) return true;
    for (let tries = 0; text !== before && tries < 3; ++tries) {
      undoOnce(element);
      text = await settle(read, before);
    }
    if (text !== before) return false;
  }
  return false;
}
