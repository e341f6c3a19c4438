// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { placeAtWord, placeBeside, placeOver, placesAround } = load(['place.js', 'visible.js'], ['placeAtWord', 'placeBeside', 'placeOver', 'placesAround']);
const window = { x: 0, y: 0, width: 1000, height: 700 };
const size = { width: 340, height: 200 };
const apart = (a, b) => a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
const within = (box) => box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700;

test('the card is below its word, above it at the bottom, and inside the window', () => {
  assert.deepEqual(plain(placeAtWord({ x: 100, y: 100, width: 60, height: 20 }, size, window)), { x: 100, y: 126, ...size });
  assert.equal(placeAtWord({ x: 100, y: 650, width: 60, height: 20 }, size, window).y, 444);
  assert.equal(placeAtWord({ x: 980, y: 100, width: 10, height: 20 }, size, window).x, 654);
});

test('the card never covers its word, wherever the word and however tall the card', () => {
  for (let y = 0; y < 680; y += 20) {
    for (const height of [100, 400, 900]) {
      const word = { x: 500, y, width: 60, height: 20 };
      const box = placeAtWord(word, { width: 340, height }, window);
      assert.ok(apart(box, word) && within(box), JSON.stringify({ word, box }));
    }
  }
});

test('the notice covers nothing of a composer that leaves room', () => {
  for (const x of [0, 200, 400]) {
    const around = { x, y: 100, width: 560, height: 300 };
    const box = placeBeside(around, size, window, true);
    assert.ok(apart(box, around) && within(box), JSON.stringify({ around, box }));
  }
});

test('a composer that fills the window: the lower right corner', () => {
  const box = placeBeside({ x: 0, y: 0, width: 1000, height: 700 }, size, window, false);
  assert.deepEqual(plain(box), { x: 654, y: 494, ...size });
});

test('what is to be avoided is not covered, even in the corner', () => {
  const button = { x: 900, y: 660, width: 80, height: 30 };
  const box = placeBeside({ x: 0, y: 0, width: 1000, height: 700 }, size, window, false, button);
  assert.ok(apart(box, button) && within(box), JSON.stringify(box));
});

test('the question stands in the middle of its dialog and never leaves the window', () => {
  assert.deepEqual(plain(placeOver({ x: 200, y: 100, width: 600, height: 400 }, size, window)), { x: 330, y: 200, ...size });
  for (const around of [{ x: -200, y: -50, width: 300, height: 40 }, { x: 900, y: 690, width: 300, height: 40 }]) {
    for (const height of [200, 2000]) assert.ok(within(placeOver(around, { width: 340, height }, window)));
  }
});

test('places around an editor do not touch it but for its own corner, and stay within bounds', () => {
  const around = { x: 200, y: 100, width: 400, height: 200 };
  const small = { width: 24, height: 22 };
  const places = plain(placesAround(around, small, window));
  assert.equal(places.length, 7);
  assert.equal(places.filter((box) => !apart(box, around)).length, 1);
  for (const box of places) assert.deepEqual({ width: box.width, height: box.height }, small);
  const filling = plain(placesAround({ x: 0, y: 0, width: 1000, height: 700 }, small, window));
  assert.deepEqual(filling, [{ x: 974, y: 676, ...small }], 'where it fills the window: its corner');
  assert.deepEqual(plain(placesAround({ x: 5, y: 5, width: 10, height: 10 }, small, { x: 0, y: 0, width: 20, height: 20 })), []);
});
