// SPDX-License-Identifier: Apache-2.0
// Composers may stand in frames of the site's own. In frames of others, and where others frame the site, we do nothing.

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
