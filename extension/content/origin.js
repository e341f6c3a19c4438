// SPDX-License-Identifier: Apache-2.0
// Where an event began. In a closed shadow root the browser names only its host; we look inside.

/**
 * What an event came through, innermost first, closed shadow roots included.
 * @param {Event} event
 * @returns {EventTarget[]}
 */
function pathOf(event) {
  const path = event.composedPath();
  const inner = [];
  for (let at = path[0]; isElement(at); ) {
    const root = shadowRootOf(at);
    const next = root && innerTarget(root, event);
    if (!next) break;
    // Nothing of a closed root is in the path: what leads to its host belongs in front.
    const way = [];
    for (let step = /** @type {Node|null} */ (next); step; step = step.parentNode) way.push(step);
    inner.unshift(...way);
    at = next;
  }
  return [...inner, ...path];
}

/** The node that an event began at; null if at none. @param {Event} event @returns {Node|null} */
function originOf(event) {
  const [first] = pathOf(event);
  return isNode(first) ? first : null;
}

/** What an event concerns within a root: what was pointed at, else what has the keyboard. @param {ShadowRoot} root @param {Event} event */
function innerTarget(root, event) {
  const { clientX = 0, clientY = 0 } = /** @type {Partial<MouseEvent>} */ (event);
  const found = clientX !== 0 || clientY !== 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
  return found && root.contains(found) ? found : null;
}

/** Keep an event from the page. @param {Event} event */
function hold(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
