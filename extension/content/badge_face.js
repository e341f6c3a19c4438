// SPDX-License-Identifier: Apache-2.0
// How the badge looks: a number over the shape that the marks have, or a crossed ring where nothing is checked.

const GROUND = { light: '#ffffff', dark: '#1c2423' };
const CALM_INK = { light: '#5c6875', dark: '#a7b2bd' };
/** More are not counted. */
const MOST_COUNTED = 9;

/** What a badge says about some marks; null if nothing. @param {Mark[]} marks @returns {BadgeFace|null} */
function faceOf(marks) {
  const findings = marks.flatMap((mark) => mark.findings);
  if (!findings.length) return null;
  const [gravest] = [...findings].sort(byGravity);
  return { count: findings.filter((finding) => finding.start === undefined).length + marks.filter((mark) => mark.start !== undefined).length, severity: gravest.severity };
}

/**
 * @param {CanvasRenderingContext2D} pen  coordinates in CSS pixels from the badge's corner
 * @param {BadgeFace} face
 * @param {{ink: string, forced: boolean, over: boolean}} how  `ink`: of the editor's text; `over`: the pointer is on it
 */
function paintBadge(pen, { count, severity }, { ink, forced, over }) {
  const { width, height } = BADGE_SIZE;
  const tone = isLightInk(ink) ? 'dark' : 'light';
  const colour = severity === 'unprotected' ? (forced ? ink : CALM_INK[tone]) : inkOf(severity, ink, forced);
  pen.beginPath();
  pen.roundRect(1, 1, width - 2, height - 2, 7);
  pen.fillStyle = forced ? 'Canvas' : GROUND[tone];
  pen.fill();
  pen.strokeStyle = colour;
  pen.setLineDash([]);
  pen.lineWidth = over ? 2 : 1;
  pen.stroke();
  if (severity === 'unprotected') return crossedRing(pen, width / 2, height / 2);
  pen.fillStyle = colour;
  pen.font = '600 12px system-ui, "Segoe UI", Roboto, sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.fillText(count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count), width / 2, 14);
  underline(pen, { x: 6, y: 4, width: width - 12, height: 15 }, severity);
}

/** @param {CanvasRenderingContext2D} pen @param {number} x @param {number} y */
function crossedRing(pen, x, y) {
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(x, y, 5, 0, 2 * Math.PI);
  pen.moveTo(x - 3.5, y + 3.5);
  pen.lineTo(x + 3.5, y - 3.5);
  pen.stroke();
}
