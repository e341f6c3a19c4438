// SPDX-License-Identifier: Apache-2.0
// Where a frame of ours goes beside something. Pure.

/** Distance to what it belongs to, and to the edges, in CSS pixels. */
const GAP = 6;

/** @param {number} value @param {number} low @param {number} high */
function clamp(value, low, high) {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}

/**
 * Below a word, above it, or beside it, wherever all of it fits; else where most of it does (the rest is
 * scrolled within). Never over the word.
 * @param {Box} anchor
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @returns {Box}
 */
function placeAtWord(anchor, { width, height }, bounds) {
  const right = bounds.x + bounds.width - GAP;
  const bottom = bounds.y + bounds.height - GAP;
  const x = clamp(anchor.x, bounds.x + GAP, right - width);
  const under = anchor.y + anchor.height + GAP;
  const over = anchor.y - GAP;
  const tall = Math.min(height, bounds.height - 2 * GAP);
  const y = clamp(under, bounds.y + GAP, bottom - tall);
  const besides = [anchor.x + anchor.width + GAP, anchor.x - GAP - width]
    .filter((left) => left >= bounds.x && left + width <= right)
    .map((left) => ({ x: left, y, width, height: tall }));
  const fits = (/** @type {number} */ room) => Math.min(height, Math.max(0, room));
  const below = { x, y: under, width, height: fits(bottom - under) };
  const above = { x, y: over - fits(over - bounds.y - GAP), width, height: fits(over - bounds.y - GAP) };
  const places = [below, above, ...besides];
  return places.reduce((best, place) => (place.height > best.height ? place : best));
}

/**
 * Beside a composer, where nothing of it is covered: right, left, below its dialog, above; if it fills
 * the window, in the window's lower right corner. Over what is to be avoided only if all else fails.
 * @param {Box} around  the composer's dialog, or the editor itself
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @param {boolean} below  nothing of the composer is below `around`
 * @param {Box|null} [avoid]
 * @returns {Box}
 */
function placeBeside(around, { width, height }, bounds, below, avoid) {
  const last = { x: bounds.x + bounds.width - GAP - width, y: bounds.y + bounds.height - GAP - height };
  const x = clamp(around.x + around.width - width, bounds.x + GAP, last.x);
  const y = clamp(around.y, bounds.y + GAP, last.y);
  const places = [
    { x: around.x + around.width + GAP, y },
    { x: around.x - GAP - width, y },
    ...(below ? [{ x, y: around.y + around.height + GAP }] : []),
    { x, y: around.y - GAP - height },
    last,
    { x: last.x, y: (avoid?.y ?? 0) - GAP - height },
  ];
  const fits = (/** @type {{x: number, y: number}} */ at) =>
    at.x >= bounds.x && at.y >= bounds.y && at.x <= last.x && at.y <= last.y &&
    (!avoid || isEmpty(intersect({ ...at, width, height }, avoid)));
  return { ...(places.find(fits) ?? last), width, height };
}

/**
 * Over the middle of a composer's dialog, all of it within the window.
 * @param {Box} around
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @returns {Box}
 */
function placeOver(around, { width, height }, bounds) {
  const tall = Math.min(height, bounds.height - 2 * GAP);
  const x = clamp(around.x + (around.width - width) / 2, bounds.x + GAP, bounds.x + bounds.width - GAP - width);
  const y = clamp(around.y + (around.height - tall) / 2, bounds.y + GAP, bounds.y + bounds.height - GAP - tall);
  return { x, y, width, height: tall };
}

/**
 * Where a small thing may stand beside an editor, the best place first: to its right, in its lower right corner, below
 * it, and around it elsewhere. Whether a place is free is for others to see.
 * @param {Box} around  what is seen of the editor
 * @param {{width: number, height: number}} size
 * @param {Box} bounds
 * @returns {Box[]}
 */
function placesAround({ x, y, width, height }, size, bounds) {
  const gap = 2;
  const right = x + width;
  const bottom = y + height;
  const low = Math.max(y, bottom - size.height);
  const sides = [
    { x: right + gap, y: low },
    { x: right - size.width - gap, y: bottom - size.height - gap },
    { x: right - size.width, y: bottom + gap },
    { x: right + gap, y },
    { x: right - size.width, y: y - gap - size.height },
    { x: x - gap - size.width, y: low },
    { x, y: bottom + gap },
  ];
  return sides
    .map((place) => ({ x: Math.round(place.x), y: Math.round(place.y), ...size }))
    .filter((box) => box.x >= bounds.x && box.y >= bounds.y && box.x + box.width <= bounds.x + bounds.width && box.y + box.height <= bounds.y + bounds.height);
}
