// SPDX-License-Identifier: Apache-2.0
// Which part of an editor can be seen. All of it asks for layout; call it before anything is written.

/**
 * A rectangle in CSS pixels of the viewport.
 * @typedef {{x: number, y: number, width: number, height: number}} Box
 */

/** @param {Box} a @param {Box} b @returns {Box} empty if they do not meet */
function intersect(a, b) {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

/** @param {Box} box */
function isEmpty(box) {
  return box.width <= 0 || box.height <= 0;
}

/** @param {Box} box @param {number} x @param {number} y @param {number} [slack] */
function contains(box, x, y, slack = 0) {
  return (
    x >= box.x - slack && x <= box.x + box.width + slack && y >= box.y - slack && y <= box.y + box.height + slack
  );
}

/** @returns {Box} */
function viewportBox() {
  return { x: 0, y: 0, width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
}

/** @param {Element} element @returns {Box} as plain numbers */
function boxOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** The element around another one on the screen: out of slots and shadow roots. @param {Element} element */
function flatParent(element) {
  return element.assignedSlot ?? shadowHostOf(element.parentNode) ?? element.parentElement;
}

/** Whether an element stands in another one, shadow roots between them or not. @param {Element} inner @param {Element|null} outer */
function isWithin(inner, outer) {
  for (let at = /** @type {Element|null} */ (inner); at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/**
 * The visible rectangle of an editor: cut by whatever scrolls or clips around it, and by the window.
 * @param {HTMLElement} element
 * @returns {Box}
 */
function visibleBox(element) {
  if (!element.checkVisibility({ visibilityProperty: true })) return { x: 0, y: 0, width: 0, height: 0 };
  let box = intersect(boxOf(element), viewportBox());
  let fixed = false;
  for (let at = /** @type {Element|null} */ (element); at && !isEmpty(box); at = flatParent(at)) {
    const style = getComputedStyle(at);
    // What is fixed to the window is not cut by what it stands in.
    if (at !== element && !fixed && at !== document.body && at !== document.documentElement) {
      if (style.overflowX !== 'visible' || style.overflowY !== 'visible') box = intersect(box, boxOf(at));
    }
    if (style.position === 'fixed') fixed = true;
  }
  return box;
}
