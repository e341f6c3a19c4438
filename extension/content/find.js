// SPDX-License-Identifier: Apache-2.0
// Finding composers: the site's selectors, in the page and in the shadow roots where composers live.

/**
 * @typedef {{element: HTMLElement, spec: ComposerSpec}} Found
 */

/**
 * The shadow root of an element, closed ones too where the browser lets extensions see them.
 * @param {any} element
 * @returns {ShadowRoot|null}
 */
function shadowRootOf(element) {
  if (element.shadowRoot) return element.shadowRoot;
  // Firefox offers it on the element; only hosts named by site data or met by an event get here.
  if (element.openOrClosedShadowRoot) return element.openOrClosedShadowRoot;
  try {
    return globalThis.chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The editable element that holds all others around this one. @param {HTMLElement} element */
function outermostEditable(element) {
  let outer = element;
  while (outer.parentElement?.isContentEditable) outer = outer.parentElement;
  return outer;
}

/**
 * The spec that makes an element a composer, or null.
 * @param {Site} site
 * @param {Element} element
 * @returns {ComposerSpec|null}
 */
function specOf(site, element) {
  for (const spec of site.composers) {
    if (!spec.find.some((selector) => element.matches(selector))) continue;
    if (spec.within && !ancestorAcross(element, spec.within)) continue;
    if (spec.without && ancestorAcross(element, spec.without)) continue;
    return spec;
  }
  return null;
}

/**
 * The composers in some roots, in document order.
 * @param {Site} site
 * @param {Iterable<Document|ShadowRoot>} roots
 * @returns {Found[]}
 */
function findComposers(site, roots) {
  const selector = site.composers.flatMap((spec) => spec.find).join(',');
  /** @type {Found[]} */
  const found = [];
  for (const root of roots) {
    for (const node of root.querySelectorAll(selector)) {
      const element = /** @type {HTMLElement} */ (node);
      const spec = specOf(site, element);
      if (!spec || !mayBeRead(element) || outermostEditable(element) !== element) continue;
      if (isShown(element)) found.push({ element, spec });
    }
  }
  return found;
}
