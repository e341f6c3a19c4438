// SPDX-License-Identifier: Apache-2.0
// How something of ours is seen: a page may make faint, cut or cover what it cannot read.

/** While the page draws a change of its view, pictures lie over everything. Older browsers know no such thing. */
const IN_TRANSITION = CSS.supports('selector(:active-view-transition)') ? ':active-view-transition' : null;

/**
 * How an element is seen: what makes it fainter or cuts it, at every element around it, and whether one sees where one
 * points.
 * @param {Element} element
 */
function lookOf(element) {
  let opacity = 1;
  let look = document.pointerLockElement ? 'locked' : '';
  for (let at = /** @type {Element|null} */ (element); at; at = flatParent(at)) {
    const style = /** @type {any} */ (getComputedStyle(at));
    opacity *= Number(style.opacity);
    look += [style.filter, style.clipPath, style.clip, style.maskImage, style.webkitMaskBoxImageSource, style.visibility, style.mixBlendMode].join();
    if (IN_TRANSITION && at.matches(IN_TRANSITION)) look += IN_TRANSITION;
  }
  return { faint: opacity < 0.9, look };
}
