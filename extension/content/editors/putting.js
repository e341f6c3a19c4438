// SPDX-License-Identifier: Apache-2.0
// Ways to put a text over what is selected in an editor. Each is one step of the editor's history; which one an
// editor understands, its own file says.

/**
 * Where a text goes, as the editor was read when it was selected.
 * @typedef {{map: TextMap, start: number, end: number}} Span
 */

/** Let the browser type over the selection: one undo step in most editors. @param {any} element @param {string} text */
function putByCommand(element, text) {
  element.ownerDocument.execCommand('insertText', false, text);
}

/**
 * The world whose objects a page can read. Firefox keeps from pages what an extension's own constructors make; what
 * is handed over lands in the draft anyway.
 * @param {any} element
 */
function pageWorld(element) {
  const own = element.ownerDocument.defaultView ?? window;
  return own.wrappedJSObject ?? own;
}

/** Options that a page can read. @param {any} world of `pageWorld` @param {Record<string, any>} values */
function pageOptions(world, values) {
  return Object.assign(new world.Object(), { bubbles: true, cancelable: true, composed: true }, values);
}

/**
 * Ask the editor to replace a span, as spelling menus do.
 * @param {any} element
 * @param {string} text
 * @param {Span} span
 */
function putByReplacement(element, text, { map, start, end }) {
  const ends = spanEnds(map, start, end);
  if (!ends) return;
  const world = pageWorld(element);
  const range = pageOptions(world, {
    startContainer: ends.from.node, startOffset: ends.from.at, endContainer: ends.to.node, endOffset: ends.to.at,
  });
  const ranges = new world.Array();
  ranges.push(new world.StaticRange(range));
  const options = pageOptions(world, { inputType: 'insertReplacementText', data: text, targetRanges: ranges });
  element.dispatchEvent(new world.InputEvent('beforeinput', options));
}

/** Paste plain text. @param {any} element @param {string} text */
function putByPaste(element, text) {
  const world = pageWorld(element);
  const data = new world.DataTransfer();
  data.setData('text/plain', text);
  // The last two are Firefox's own way to say the same, the only one that it hands on.
  const options = pageOptions(world, { clipboardData: data, dataType: 'text/plain', data: text });
  element.dispatchEvent(new world.ClipboardEvent('paste', options));
}
