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

/** Whether an element is where a spec says. @param {Element} element @param {ComposerSpec} spec */
function isPlaceOf(element, { find, within, without }) {
  if (!find.some((selector) => element.matches(selector))) return false;
  if (within && !ancestorAcross(element, within)) return false;
  return !(without && ancestorAcross(element, without));
}

/**
 * The spec that makes an element a composer, or null. What a site itself calls a message box is none of the
 * others, whatever their selectors say, and none at all unless messages are read.
 * @param {Site} site
 * @param {Element} element
 * @param {boolean} [messages] whether messages are read
 * @returns {ComposerSpec|null}
 */
function specOf(site, element, messages = false) {
  const place = (/** @type {boolean} */ isMessage) =>
    site.composers.find((spec) => (spec.surface === 'message') === isMessage && isPlaceOf(element, spec)) ?? null;
  const message = place(true);
  if (message) return messages ? message : null;
  return place(false);
}

/**
 * The composers in some roots, in document order.
 * @param {Site} site
 * @param {Iterable<Document|ShadowRoot>} roots
 * @param {boolean} [messages] whether messages are read
 * @returns {Found[]}
 */
function findComposers(site, roots, messages = false) {
  /** @type {Found[]} */
  const found = [];
  for (const root of roots) {
    for (const node of root.querySelectorAll(EDITABLE)) {
      const element = /** @type {HTMLElement} */ (node);
      const spec = specOf(site, element, messages);
      if (!spec || !mayBeRead(element, spec) || outermostEditable(element) !== element) continue;
      if (isShown(element) && EDITORS.some((editor) => editor.serves(element))) found.push({ element, spec });
    }
  }
  return found;
}
