// SPDX-License-Identifier: Apache-2.0
// The marks of one composer: a single inert canvas over the editor's visible rectangle. It stands
// beside the editor, never in it, in a closed shadow root on a plain <div>: the page sees that there
// is something, but neither which words are marked nor whether any are. Measuring and painting are apart (painter.js).

const BESIDE_STYLE = `
:host { all: initial !important; display: block !important; position: absolute !important;
  width: 0 !important; height: 0 !important; contain: layout size style !important;
  pointer-events: none !important; user-select: none !important; }
canvas { position: absolute; left: 0; top: 0; pointer-events: none; user-select: none; }
`;

/**
 * What is to be painted: the boxes of each mark and decoy, and what they look like.
 * @typedef {object} Plan
 * @property {Mark[]} marks
 * @property {Box[][]} boxes
 * @property {Box[][]} decoys
 * @property {number} answers  so many were given: each is painted, also one that changes nothing
 * @property {Box} visible
 * @property {{x: number, y: number}} origin
 * @property {string} ink
 * @property {boolean} forced
 * @property {number} ratio
 * @property {number} scale  how much larger than it says our canvas is shown: the page is zoomed by style
 */

class MarkCanvas {
  /** @param {HTMLElement} element the editor */
  constructor(element) {
    this.element = element;
    const { host, root } = closedHost(BESIDE_STYLE);
    this.host = host;
    this.root = root;
    host.inert = true;
    this.canvas = document.createElement('canvas');
    root.append(this.canvas);
    this.mirror = isField(element) ? new Mirror(/** @type {any} */ (element), root) : null;
    /** What was painted last. @type {Plan|null} */
    this.plan = null;
    /** What that looks like. */
    this.picture = '';
    /** When the picture last changed, as performance.now(). */
    this.paintedAt = 0;
    this.attach();
  }

  /** Stand beside the editor; frameworks may have thrown us out. Writes. */
  attach() {
    if (this.host.previousSibling !== this.element && this.element.isConnected) this.element.after(this.host);
    this.mirror?.follow();
  }

  /** Measure. Reads layout only. @param {Mark[]} marks @param {TextMap} map @param {number} answers how many were given so far */
  measure(marks, map, answers) {
    const visible = visibleBox(this.element);
    const { x, y } = this.host.getBoundingClientRect();
    const ink = getComputedStyle(this.element).color;
    const forced = matchMedia('(forced-colors: active)').matches;
    const all = [...marks, ...decoysBeside(marks, map.text.length)];
    const boxes = isEmpty(visible) ? all.map(() => []) : this.#boxes(all, map, visible);
    const decoys = boxes.splice(marks.length);
    this.plan = { marks, boxes, decoys, answers, visible, origin: { x, y }, ink, forced, ratio: devicePixelRatio || 1, scale: this.#scale() };
  }

  /** Where a mark was seen last; empty if it was not. @param {Mark} mark @returns {Box[]} */
  boxesOf(mark) {
    return this.plan?.boxes[this.plan.marks.indexOf(mark)] ?? [];
  }

  /** The pieces of the text's lines that reach into a box. Reads layout only. @param {TextMap} map @param {Box} box @returns {Box[]} */
  linesIn(map, box) {
    return this.#boxes([{ start: 0, end: map.text.length, findings: [] }], map, box)[0];
  }

  /** Paint what was measured. Writes only. */
  paint() {
    const plan = this.plan;
    if (!plan) return;
    // Shown with and without marks: whether something covers the editor must not tell whether something was found.
    this.canvas.style.display = isEmpty(plan.visible) ? 'none' : 'block';
    if (isEmpty(plan.visible)) return;
    const { marks, ...rest } = plan;
    const { ratio, visible, origin, scale } = plan;
    // Most frames find everything as it was.
    const picture = JSON.stringify([rest, marks.map((mark) => mark.findings[0].severity)]);
    if (picture === this.picture) return;
    this.picture = picture;
    // Whole device pixels, or everything is blurred.
    const left = Math.floor(visible.x * ratio) / ratio;
    const top = Math.floor(visible.y * ratio) / ratio;
    const width = Math.ceil((visible.x + visible.width - left) * ratio);
    const height = Math.ceil((visible.y + visible.height - top) * ratio);
    if (this.canvas.width !== width) this.canvas.width = width;
    if (this.canvas.height !== height) this.canvas.height = height;
    putAt(this.canvas, (left - origin.x) / scale, (top - origin.y) / scale, ratio * scale);
    Object.assign(this.canvas.style, { width: width / ratio / scale + 'px', height: height / ratio / scale + 'px' });
    const pen = this.canvas.getContext('2d');
    if (!pen) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
    marks.forEach((mark, index) => {
      const severity = mark.findings[0].severity;
      pen.strokeStyle = inkOf(severity, plan.ink, plan.forced);
      for (const box of plan.boxes[index]) underline(pen, box, severity);
    });
    pen.globalAlpha = UNSEEN;
    pen.strokeStyle = inkOf('stop', plan.ink, plan.forced);
    for (const box of plan.decoys.flat()) underline(pen, box, 'stop');
    pen.globalAlpha = 1;
    this.paintedAt = performance.now();
  }

  /** Take everything off the page. */
  remove() {
    this.host.remove();
    this.plan = null;
  }

  /** How much larger than it says our canvas is shown, by zoom or transforms of what it stands in. */
  #scale() {
    const said = parseFloat(this.canvas.style.width);
    const { width } = this.canvas.getBoundingClientRect();
    // Browsers round lengths: what is next to nothing is nothing.
    if (said > 0 && width > 0) return Math.abs(width / said - 1) < 0.002 ? 1 : width / said;
    return /** @type {any} */ (this.host).currentCSSZoom || 1;
  }

  /** Where the canvas lies on the screen, for tests. */
  get drawnBox() {
    return boxOf(this.canvas);
  }

  /** @param {Mark[]} marks @param {TextMap} map @param {Box} visible */
  #boxes(marks, map, visible) {
    if (!this.mirror) return measureMarks(marks, map, this.element, visible);
    const { map: own, dx, dy } = this.mirror.measure(map);
    const there = { ...visible, x: visible.x - dx, y: visible.y - dy };
    const boxes = measureMarks(marks, own, this.mirror.box, there);
    return boxes.map((list) => list.map((box) => ({ ...box, x: box.x + dx, y: box.y + dy })));
  }
}
