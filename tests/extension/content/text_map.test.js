// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { TextMap } = load(['text_map.js'], ['TextMap']);

test('zero-width fillers are dropped, no-break spaces become spaces, offsets lead back', () => {
  const map = new TextMap();
  map.addText('a', '\ufeffEin\u200b\u00a0Wort');
  assert.equal(map.text, 'Ein Wort');
  assert.deepEqual(plain(map.locate(0, 'start')), { node: 'a', at: 1, kind: 'text' });
  assert.deepEqual(plain(map.locate(3, 'start')), { node: 'a', at: 5, kind: 'text' });
  assert.deepEqual(plain(map.locate(3, 'end')), { node: 'a', at: 4, kind: 'text' });
  assert.deepEqual(plain(map.locate(8, 'end')), { node: 'a', at: 10, kind: 'text' });
});

test('an emoji image is an atom: its span begins before and ends after it', () => {
  const map = new TextMap();
  map.addText('a', 'Ah ');
  map.addAtom('img', '🦅');
  map.addText('b', ' da');
  assert.equal(map.text, 'Ah 🦅 da');
  assert.deepEqual(plain(map.locate(3, 'start')), { node: 'img', at: 0, kind: 'before' });
  assert.deepEqual(plain(map.locate(5, 'end')), { node: 'img', at: 0, kind: 'after' });
  assert.deepEqual(plain(map.cut(1, 7)).map((part) => [part.node, part.at, part.start, part.end]), [
    ['a', 1, 1, 3],
    ['img', 0, 3, 5],
    ['b', 0, 5, 7],
  ]);
});

test('where two nodes meet, the side decides', () => {
  const map = new TextMap();
  map.addText('a', 'ab');
  map.addText('b', 'cd');
  assert.equal(map.locate(2, 'start').node, 'b');
  assert.equal(map.locate(2, 'end').node, 'a');
});

test('places in nodes lead to offsets, also across dropped characters', () => {
  const map = new TextMap();
  map.addText('a', 'x\u200by');
  map.addBreak('b');
  map.addText('b', 'z');
  assert.equal(map.text, 'xy\nz');
  assert.equal(map.offsetOf('a', 0), 0);
  assert.equal(map.offsetOf('a', 2), 1);
  assert.equal(map.offsetOf('a', 3), 2);
  assert.equal(map.offsetOf('b', 1), 4);
  assert.equal(map.offsetOf('elsewhere', 0), null);
});

test('every offset of a random text leads there and back', () => {
  let seed = 7;
  const random = (below) => (seed = (seed * 48271) % 2147483647) % below;
  for (let round = 0; round < 200; ++round) {
    const map = new TextMap();
    for (let node = 0; node < 6; ++node) {
      map.addText(node, Array.from({ length: random(6) }, () => 'ab\u200b\u00a0\ufeff🦅'[random(7)]).join(''));
    }
    for (let offset = 0; offset < map.text.length; ++offset) {
      const place = map.locate(offset, 'start');
      assert.equal(map.offsetOf(place.node, place.at), offset);
    }
    const cut = map.cut(1, map.text.length - 1).map((part) => map.text.slice(part.start, part.end));
    assert.equal(cut.join(''), map.text.slice(1, Math.max(1, map.text.length - 1)));
  }
});

test('a place beyond the end is the end', () => {
  const map = new TextMap();
  map.addText('a', 'kurz');
  assert.deepEqual(plain(map.locate(9, 'end')), { node: 'a', at: 4, kind: 'text' });
});

test('a last line end is forgotten only if a text node holds it', () => {
  const map = new TextMap();
  map.addText('a', 'eins\n');
  map.dropLastBreak();
  assert.equal(map.text, 'eins');
  assert.deepEqual(plain(map.segments), [{ start: 0, end: 4, node: 'a', at: 0, kind: 'text' }]);
  map.addBreak('b');
  map.dropLastBreak();
  assert.equal(map.text, 'eins\n');
  map.addText('c', '\n');
  map.dropLastBreak();
  assert.equal(map.text, 'eins\n');
  assert.equal(map.segments.length, 2);
});
