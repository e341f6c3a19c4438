// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { faceOf, paintBadge } = load(['groups.js', 'strokes.js', 'badge_face.js'], ['faceOf', 'paintBadge'], { BADGE_SIZE: { width: 24, height: 22 } });
const place = (...severities) => ({ start: 0, end: 3, findings: severities.map((severity) => ({ severity, start: 0, end: 3 })) });
const whole = (...severities) => ({ findings: severities.map((severity) => ({ severity })) });

test('the badge counts places and what concerns the whole post, and is as grave as the gravest', () => {
  assert.equal(faceOf([]), null);
  assert.deepEqual(plain(faceOf([place('hint', 'hint')])), { count: 1, severity: 'hint' });
  assert.deepEqual(plain(faceOf([place('hint'), place('warn', 'stop'), whole('hint', 'warn')])), { count: 4, severity: 'stop' });
});

test('it tells by number and shape, not by colour alone', () => {
  const drawn = (face, forced = false) => {
    const log = [];
    const pen = new Proxy({}, { get: (_, name) => (...args) => log.push([name, ...args]), set: (_, name, value) => log.push([name, value]) });
    paintBadge(pen, face, { ink: 'rgb(0, 0, 0)', forced, over: false });
    return log;
  };
  const texts = (log) => log.filter(([name]) => name === 'fillText').map(([, text]) => text);
  assert.deepEqual(texts(drawn({ count: 3, severity: 'hint' })), ['3']);
  assert.deepEqual(texts(drawn({ count: 12, severity: 'hint' })), ['9+']);
  assert.deepEqual(texts(drawn({ count: 0, severity: 'unprotected' })), []);
  const forced = ['hint', 'warn', 'stop'].map((severity) => JSON.stringify(drawn({ count: 1, severity }, true)));
  assert.equal(new Set(forced).size, 3, 'in forced colours the shapes still differ');
});
