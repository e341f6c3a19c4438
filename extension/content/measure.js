// SPDX-License-Identifier: Apache-2.0
// Where marks lie on the screen. Reads layout only, and only for what can be seen.

/** One range for all measuring, let go after use: ranges that live on cost the page at every change. */
const ruler = document.createRange();

/** Rectangles that continue each other on one line become one. @param {Box[]} boxes */
function joinLines(boxes) {
  /** @type {Box[]} */
  const lines = [];
  for (const box of boxes) {
    const last = lines[lines.length - 1];
    const same = last && Math.abs(last.y - box.y) < 2 && Math.abs(last.height - box.height) < 4;
    if (same && Math.abs(last.x + last.width - box.x) < 1.5) last.width = box.x + box.width - last.x;
    else lines.push({ ...box });
  }
  return lines;
}

/** @param {Segment} part @returns {Box[]} */
function boxesOfPart(part) {
  if (part.kind === 'break') return [];
  if (part.kind === 'atom') return [boxOf(part.node)];
  const length = part.node.length;
  if (part.at >= length) return [];
  ruler.setStart(part.node, part.at);
  ruler.setEnd(part.node, Math.min(length, part.at + part.end - part.start));
  const boxes = [];
  for (const { x, y, width, height } of ruler.getClientRects()) if (width > 0) boxes.push({ x, y, width, height });
  return boxes;
}

/** The line element (child of the root) that a node stands in. @param {Node} node @param {Node} root */
function lineOf(node, root) {
  let at = node;
  while (at.parentNode && at.parentNode !== root) at = at.parentNode;
  return at.parentNode === root && at instanceof Element ? at : null;
}

/**
 * Rectangles of each mark within the visible box; an empty list for what cannot be seen.
 * @param {Mark[]} marks
 * @param {TextMap} map     of the tree that `root` holds
 * @param {Element} root
 * @param {Box} visible
 * @returns {Box[][]}
 */
function measureMarks(marks, map, root, visible) {
  /** @type {Map<Element, boolean>} */
  const shown = new Map();
  const isShownLine = (/** @type {Element} */ line) => {
    let answer = shown.get(line);
    if (answer === undefined) {
      answer = !isEmpty(intersect(boxOf(line), visible));
      shown.set(line, answer);
    }
    return answer;
  };
  const all = marks.map((mark) => {
    // What concerns the whole post has no place in it; the badge tells of it.
    if (mark.start === undefined || mark.end === undefined) return [];
    const parts = map.cut(mark.start, mark.end).filter((part) => {
      const line = lineOf(part.node, root);
      return !line || isShownLine(line);
    });
    const boxes = joinLines(parts.flatMap(boxesOfPart)).map((box) => intersect(box, visible));
    return boxes.filter((box) => !isEmpty(box));
  });
  ruler.setStart(document, 0);
  ruler.collapse(true);
  return all;
}
