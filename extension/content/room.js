// SPDX-License-Identifier: Apache-2.0
// Whether a place beside an editor is free: nothing of the network's but bare ground, and no text. Reads layout only.

/** In a longer text the lines are not looked through for a free corner. */
const LONGEST_LOOKED_THROUGH = 5000;

/**
 * Whether nothing but the ground that the editor stands on is seen here, or an empty part of the editor; all of it on
 * one ground, not across an edge.
 * @param {Composer} composer
 * @param {Box} box of the viewport
 */
function isFree(composer, { x, y, width, height }) {
  const editor = composer.element;
  /** @type {Element|null} */
  let ground = null;
  for (const left of [x, x + width / 2, x + width]) {
    for (const top of [y, y + height / 2, y + height]) {
      const hit = deepestAt(left, top);
      if (!hit) return false;
      const here = editor.contains(hit) ? editor : hit;
      ground ??= here;
      // What is seen behind a dialog counts as the dialog's.
      if (here !== ground || !isWithin(editor, here) || !contains(boxOf(here), left, top)) return false;
    }
  }
  return ground !== editor || !hasText(composer, { x, y, width, height });
}

/** The page's innermost element at a point, in whatever shadow root; what is ours is looked through. @param {number} x @param {number} y */
function deepestAt(x, y) {
  let hit = topAt(document, x, y);
  for (let root = hit && shadowRootOf(hit); root; root = hit && shadowRootOf(hit)) {
    const inner = topAt(root, x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** @param {Document|ShadowRoot} root @param {number} x @param {number} y */
function topAt(root, x, y) {
  const top = root.elementFromPoint(x, y);
  if (!top || !OWN_HOSTS.has(top)) return top;
  return root.elementsFromPoint(x, y).find((element) => !OWN_HOSTS.has(element)) ?? null;
}

/** Whether a line of the text reaches into a box; yes where that is long to tell. @param {Composer} composer @param {Box} box */
function hasText({ canvas, map }, box) {
  if (!canvas || map.text.length > LONGEST_LOOKED_THROUGH) return true;
  return map.text !== '' && canvas.linesIn(map, box).length > 0;
}
