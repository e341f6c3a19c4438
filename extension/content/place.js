// SPDX-License-Identifier: Apache-2.0
// Where a frame of ours goes beside something. Pure.

/** Distance to what it belongs to, and to the edges, in CSS pixels. */
const GAP = 6;

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/**
 * Below a word, or above it if there is more room. Never over its line: rather lower than it wants to be.
 * @param {Box} anchor
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @returns {Box}
 */
function placeAtWord(anchor, { width, height }, bounds) {
  const under = anchor.y + anchor.height + GAP;
  const roomUnder = bounds.y + bounds.height - GAP - under;
  const roomOver = anchor.y - bounds.y - 2 * GAP;
  const x = clamp(anchor.x, bounds.x + GAP, bounds.x + bounds.width - GAP - width);
  if (roomUnder >= height || roomUnder >= roomOver) {
    return { x, y: under, width, height: Math.min(height, Math.max(roomUnder, 0)) };
  }
  const fits = Math.min(height, Math.max(roomOver, 0));
  return { x, y: anchor.y - GAP - fits, width, height: fits };
}

/**
 * Beside a composer, where nothing of it is covered: right, left, below its dialog, above; if it fills
 * the window, in the window's lower right corner.
 * @param {Box} around  the composer's dialog, or the editor itself
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @param {boolean} below  nothing of the composer is below `around`
 * @returns {Box}
 */
function placeBeside(around, { width, height }, bounds, below) {
  const last = { x: bounds.x + bounds.width - GAP - width, y: bounds.y + bounds.height - GAP - height };
  const x = clamp(around.x + around.width - width, bounds.x + GAP, last.x);
  const y = clamp(around.y, bounds.y + GAP, last.y);
  const places = [
    { x: around.x + around.width + GAP, y },
    { x: around.x - GAP - width, y },
    ...(below ? [{ x, y: around.y + around.height + GAP }] : []),
    { x, y: around.y - GAP - height },
    last,
  ];
  const fits = (/** @type {{x: number, y: number}} */ at) =>
    at.x >= bounds.x && at.y >= bounds.y && at.x <= last.x && at.y <= last.y;
  return { ...(places.find(fits) ?? last), width, height };
}
