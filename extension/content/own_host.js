// SPDX-License-Identifier: Apache-2.0
// Everything of ours in a page stands in a closed shadow root on a plain <div> without a telling
// attribute.

/** The sign in our roots; the page cannot see it. */
const OWN_SIGN = 'vorab';

/** The roots made here: watching them would mean watching ourselves. @type {WeakSet<Node>} */
const OWN_ROOTS = new WeakSet();
/** The elements that they stand on. @type {WeakSet<Element>} */
const OWN_HOSTS = new WeakSet();

/**
 * A plain element with a closed shadow root and a style of its own.
 * @param {string} css
 * @returns {{host: HTMLElement, root: ShadowRoot}}
 */
function closedHost(css) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  OWN_ROOTS.add(root);
  OWN_HOSTS.add(host);
  const sign = document.createElement('template');
  sign.part.add(OWN_SIGN);
  root.append(sign);
  dress(root, css);
  return { host, root };
}

/** Style a root. A made sheet is let through by every page's policy; where it is refused, an element is. @param {ShadowRoot} root @param {string} css */
function dress(root, css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Some Firefox versions refuse sheets of an extension's world.
  }
  if (root.adoptedStyleSheets?.length) return;
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/**
 * Remove what an earlier life of this script left behind: Firefox starts the new one in open tabs after an
 * update and ends the old one without a word.
 * @param {Document|ShadowRoot} root
 */
function removeLeftovers(root) {
  for (const host of root.querySelectorAll('div:not([class], [id])')) {
    if (shadowRootOf(host)?.querySelector(`template[part="${OWN_SIGN}"]`)) host.remove();
  }
}

/**
 * Moves an element that stands at 0, 0 of its box. By a transform: a browser counts a change of `left` and `top` as a
 * layout shift of the page. What a device pixel leaves over stays in these, since transforms do not snap to pixels.
 * @param {HTMLElement} element
 * @param {number} x in CSS pixels
 * @param {number} y in CSS pixels
 * @param {number} ratio device pixels a CSS pixel
 */
function putAt(element, x, y, ratio) {
  const [wholeX, wholeY] = [x, y].map((at) => Math.round(at * ratio) / ratio);
  Object.assign(element.style, { left: `${x - wholeX}px`, top: `${y - wholeY}px`, transform: `translate(${wholeX}px, ${wholeY}px)` });
}
