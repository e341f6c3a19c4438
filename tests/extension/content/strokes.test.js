// SPDX-License-Identifier: Apache-2.0
// Severities are told by shape, not by colour alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { inkOf, underline } = load(['strokes.js'], ['inkOf', 'underline']);

/** What a pen is told to draw for a severity. */
function drawn(severity) {
  const told = { lines: 0, curves: 0, dash: [] };
  const pen = {
    beginPath() {}, moveTo() {}, stroke() {},
    lineTo: () => ++told.lines,
    quadraticCurveTo: () => ++told.curves,
    setLineDash: (dash) => { told.dash = [...dash]; },
  };
  underline(pen, { x: 10, y: 10, width: 60, height: 20 }, severity);
  return told;
}

test('a hint is dotted, a warning wavy, a stop double', () => {
  const [hint, warn, stop] = ['hint', 'warn', 'stop'].map(drawn);
  assert.ok(hint.lines === 1 && hint.dash.length === 2);
  assert.ok(warn.curves > 5 && warn.dash.length === 0);
  assert.ok(stop.lines === 2 && stop.curves === 0 && stop.dash.length === 0);
});

test('colours follow the text: lighter on dark ground, the system\'s own where those are forced', () => {
  for (const severity of ['hint', 'warn', 'stop']) {
    assert.notEqual(inkOf(severity, 'rgb(20, 20, 20)', false), inkOf(severity, 'rgb(240, 240, 240)', false));
    assert.equal(inkOf(severity, 'rgb(255, 255, 0)', true), 'rgb(255, 255, 0)');
  }
});
