// SPDX-License-Identifier: Apache-2.0
// The selection of an editor as offsets of its text, read and set.

/** How long an editor may take to notice a selection, in milliseconds. */
const SELECTION_PATIENCE = 60;

/** Resolves after the next selectionchange, or soon. @param {Document} doc @returns {Promise<void>} */
function selectionNoticed(doc) {
  return new Promise((resolve) => {
    const done = () => {
      doc.removeEventListener('selectionchange', done, true);
      // The editor's own listener may come after ours.
      setTimeout(resolve, 0);
    };
    doc.addEventListener('selectionchange', done, true);
    setTimeout(done, SELECTION_PATIENCE);
  });
}

/**
 * Select a span of a rich editor.
 * @param {HTMLElement} element
 * @param {TextMap} map
 * @param {number} start
 * @param {number} end
 */
function selectSpan(element, map, start, end) {
  const ends = spanEnds(map, start, end);
  if (!ends) return;
  const { from, to } = ends;
  element.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.at, to.node, to.at);
}

/** A span's ends as nodes and offsets; null in an empty editor. @param {TextMap} map @param {number} start @param {number} end */
function spanEnds(map, start, end) {
  const from = boundary(map.locate(start, 'start'));
  const to = boundary(map.locate(end, 'end'));
  return from && to && { from, to };
}

/** A place of the text as node and offset. @param {ReturnType<TextMap['locate']>} place */
function boundary(place) {
  if (!place) return null;
  // The node may hold less than when it was read.
  if (place.kind === 'text') return { node: place.node, at: Math.min(place.at, place.node.length) };
  const parent = place.node.parentNode;
  const index = Array.prototype.indexOf.call(parent.childNodes, place.node);
  return { node: parent, at: index + (place.kind === 'after' ? 1 : 0) };
}

/**
 * The text offset of a place, also one between the children of an element.
 * @param {TextMap} map
 * @param {Node} node
 * @param {number} at
 * @returns {number|null}
 */
function offsetAt(map, node, at) {
  const known = map.offsetOf(node, at);
  if (known !== null || node.nodeType !== 1) return known;
  const child = node.childNodes[at];
  const within = (/** @type {Node} */ outer) => map.segments.filter((part) => outer.contains(part.node));
  if (child) return within(child)[0]?.start ?? null;
  return within(node).pop()?.end ?? null;
}

/**
 * The span that is selected in an editor; null if the selection is elsewhere.
 * @param {any} element
 * @param {TextMap} map
 * @returns {{start: number, end: number}|null}
 */
function selectedSpan(element, map) {
  if (isField(element)) return selectedInField(element, map);
  const root = /** @type {any} */ (element.getRootNode());
  const selection = /** @type {Selection|null} */ (root.getSelection?.() ?? element.ownerDocument.getSelection());
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  if (!anchorNode || !focusNode || !element.contains(anchorNode)) return null;
  const from = offsetAt(map, anchorNode, anchorOffset);
  const to = offsetAt(map, focusNode, focusOffset);
  return from === null || to === null ? null : { start: Math.min(from, to), end: Math.max(from, to) };
}

/**
 * Whether an editor has the keyboard and exactly this span is selected in it.
 * @param {any} element
 * @param {TextMap} map
 * @param {number} start
 * @param {number} end
 */
function isSelected(element, map, start, end) {
  if (element.getRootNode().activeElement !== element) return false;
  const now = selectedSpan(element, map);
  return now?.start === start && now.end === end;
}

/**
 * Give an editor the keyboard back, with the selection it had: some forget it when they lose the focus.
 * @param {Composer} composer
 * @param {{start: number, end: number}|null} span
 */
function focusEditor({ element, editor, map }, span) {
  element.focus({ preventScroll: true });
  const now = span && selectedSpan(element, map);
  if (span && (now?.start !== span.start || now?.end !== span.end)) editor.select(element, map, span.start, span.end);
}

/** Give an editor the keyboard back in the middle of typing: the selection is where it is now. @param {Composer} composer */
function keepTyping(composer) {
  focusEditor(composer, selectedSpan(composer.element, composer.map));
}
