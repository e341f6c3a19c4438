// SPDX-License-Identifier: Apache-2.0
// Composers may stand in frames of the site's own, and the buttons that post them outside of these. In frames of others,
// and where others frame the site, we do nothing.

/** How often a frame that nobody sees is asked whether it is seen by now, in milliseconds. */
const FRAME_PAUSE = 1000;

/** Whether this page is the site itself, or in frames of the site's own up to the top. @param {Window} frame */
function isOwnFrame(frame) {
  try {
    for (let at = frame; at !== at.parent; at = at.parent) if (at.parent.origin !== frame.origin) return false;
    return true;
  } catch {
    // Not of this origin.
    return false;
  }
}

/** Nodes of another frame are of none of this one's classes. @param {any} it @returns {it is Node} */
function isNode(it) {
  return typeof it?.nodeType === 'number';
}

/** @param {any} it @returns {it is Element} */
function isElement(it) {
  return it?.nodeType === 1;
}

/** The windows that a frame stands in, the nearest first. @param {Window} frame */
function windowsAround(frame) {
  const around = [];
  for (let at = frame; at !== at.parent; at = at.parent) around.push(at.parent);
  return around;
}

/**
 * Hear events of a type first of all in this window, and in those around it as long as this frame is there. Out there
 * the page's own listeners may come before.
 * @param {string} type
 * @param {(event: any) => void} listener
 */
function hearEverywhere(type, listener) {
  hear(window, type, listener);
  const around = windowsAround(window);
  const begin = () => around.forEach((outer) => outer.addEventListener(type, listener, true));
  begin();
  hear(window, 'pageshow', begin);
  hear(window, 'pagehide', () => around.forEach((outer) => outer.removeEventListener(type, listener, true)));
}

/** The element around another one, out of frames of the site's own too. @param {Element} element @returns {Element|null} */
function parentAcross(element) {
  return flatParent(element) ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** Whether an element stands in another one, or in a frame in it. @param {Element} inner @param {Element} outer */
function isWithinAcross(inner, outer) {
  for (let at = /** @type {Element|null} */ (inner); at; at = parentAcross(at)) if (at === outer) return true;
  return false;
}

/** The documents of the site's own frames, from the top on, but this one. @param {Window} [frame] @returns {Document[]} */
function otherDocuments(frame = window.top ?? window) {
  try {
    const inner = Array.from({ length: frame.length }, (_, index) => otherDocuments(frame[index])).flat();
    return frame.document === document ? inner : [frame.document, ...inner];
  } catch {
    // Not of this origin.
    return [];
  }
}

/** Whether somebody sees this frame: LinkedIn keeps a second composer in one that nobody does. @param {Window} frame */
function isFrameShown(frame) {
  for (let at = frame; at !== at.parent; at = at.parent) {
    const element = /** @type {HTMLElement|null} */ (at.frameElement);
    if (!element || !isShown(element) || ancestorAcross(element, COPIES)) return false;
  }
  return true;
}

/** Whether a shortcut of the browser is meant for this frame: for the one with the keyboard, else the top. @param {Window} frame */
function isInUse(frame) {
  // A frame of another origin shows no document, and nothing of ours is in it.
  const inner = /** @type {HTMLIFrameElement|null} */ (frame.document.activeElement)?.contentDocument;
  return !inner && (frame === frame.parent || frame.document.hasFocus());
}

/** Do something as soon as this frame is seen: at once in a page that is no frame. @param {() => void} start */
function whenFrameShown(start) {
  if (isFrameShown(window)) return start();
  const timer = setInterval(() => {
    if (!isFrameShown(window)) return;
    clearInterval(timer);
    start();
  }, FRAME_PAUSE);
}
