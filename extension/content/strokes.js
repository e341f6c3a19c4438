// SPDX-License-Identifier: Apache-2.0
// How marks look: the shape tells the severity to those who cannot tell the colours. Hint: dotted,
// warn: wavy, stop: double and thick.

/** @type {Record<string, {light: string, dark: string}>} */
const INK = {
  hint: { light: '#1f6feb', dark: '#79b8ff' },
  warn: { light: '#b35900', dark: '#ffb454' },
  stop: { light: '#c62828', dark: '#ff8a80' },
};

/** Whether text of this colour stands on a dark ground. @param {string} colour as computed styles give it */
function isLightInk(colour) {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? ['0', '0', '0']).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
}

/**
 * The colour of a mark beside text of a given colour.
 * @param {string} severity
 * @param {string} text   computed colour of the editor's text
 * @param {boolean} forced the system's own colours are wanted
 */
function inkOf(severity, text, forced) {
  if (forced) return text;
  return (INK[severity] ?? INK.warn)[isLightInk(text) ? 'dark' : 'light'];
}

/**
 * Underline one rectangle.
 * @param {CanvasRenderingContext2D} pen coordinates in CSS pixels
 * @param {Box} box
 * @param {string} severity
 */
function underline(pen, box, severity) {
  const right = box.x + box.width;
  const y = box.y + box.height - 1.5;
  pen.beginPath();
  pen.setLineDash([]);
  if (severity === 'stop') {
    pen.lineWidth = 1.5;
    pen.moveTo(box.x, y - 2.25);
    pen.lineTo(right, y - 2.25);
    pen.moveTo(box.x, y + 0.75);
    pen.lineTo(right, y + 0.75);
  } else if (severity === 'hint') {
    pen.lineWidth = 2;
    pen.lineCap = 'round';
    pen.setLineDash([0.1, 4]);
    pen.moveTo(box.x + 1, y);
    pen.lineTo(right, y);
  } else {
    pen.lineWidth = 1.5;
    pen.lineCap = 'butt';
    pen.moveTo(box.x, y);
    for (let x = box.x, up = true; x < right; x += 3, up = !up) {
      pen.quadraticCurveTo(x + 1.5, y + (up ? -2.5 : 1.5), Math.min(right, x + 3), y - 0.25);
    }
  }
  pen.stroke();
}
