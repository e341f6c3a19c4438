// SPDX-License-Identifier: Apache-2.0
// How marks look: the shape tells the severity to those who cannot tell the colours. Hint: dotted,
// warn: wavy, stop: double and thick.

/** @type {Record<string, {light: string, dark: string}>} */
const INK = {
  hint: { light: '#1f6feb', dark: '#79b8ff' },
  warn: { light: '#b35900', dark: '#ffb454' },
  stop: { light: '#c62828', dark: '#ff8a80' },
};

/** Colours that were painted to learn what they are. @type {Map<string, number[]>} */
const PAINTED = new Map();

/** Red, green and blue of any colour that can be painted: oklch(), color(srgb …) and the like. @param {string} colour */
function paintedColour(colour) {
  const known = PAINTED.get(colour);
  if (known) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return [0, 0, 0];
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const rgb = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  if (PAINTED.size > 99) PAINTED.clear(); // a colour that is being animated
  PAINTED.set(colour, rgb);
  return rgb;
}

/** Whether text of this colour stands on a dark ground. @param {string} colour as computed styles give it */
function isLightInk(colour) {
  const [red, green, blue] = colour.startsWith('rgb') ? (colour.match(/[\d.]+/g) ?? []).map(Number) : paintedColour(colour);
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
