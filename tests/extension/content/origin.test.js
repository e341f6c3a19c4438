// SPDX-License-Identifier: Apache-2.0
// Events from closed shadow roots, whose insides the browser does not name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

class Node {}
class Element extends Node {}
class MouseEvent {}
const files = ['find.js', 'origin.js'];
const { pathOf, originOf } = load(files, ['pathOf', 'originOf'], { Node, Element, MouseEvent });

/** An element with a closed root in which `inside` was pointed at or has the keyboard. */
function closedHost(inside, way) {
  const host = new Element();
  const root = new Node();
  Object.assign(root, { parentNode: null, contains: (one) => one === inside, elementFromPoint: () => null, activeElement: null, ...way });
  inside.parentNode = root;
  host.openOrClosedShadowRoot = root;
  return { host, root };
}
const event = (first, type = Object) => Object.assign(new type(), { clientX: 5, clientY: 5, composedPath: () => [first, 'window'] });

test('an event of the page itself keeps its path', () => {
  const target = new Element();
  assert.deepEqual([...pathOf(event(target))], [target, 'window']);
  assert.equal(originOf({ composedPath: () => ['window'] }), null);
});

test('pointing is followed by its place, typing by the keyboard, closed root in closed root', () => {
  const editor = new Element();
  const inner = closedHost(editor, { elementFromPoint: () => editor, activeElement: editor });
  const outer = closedHost(inner.host, { elementFromPoint: () => inner.host, activeElement: inner.host });
  for (const type of [MouseEvent, Object]) {
    const path = [...pathOf(event(outer.host, type))];
    assert.deepEqual(path, [editor, inner.root, inner.host, outer.root, outer.host, 'window']);
    assert.equal(originOf(event(outer.host, type)), editor);
  }
});

test('what lies outside the root is not what was pointed at in it', () => {
  const beside = new Element();
  const { host } = closedHost(new Element(), { elementFromPoint: () => beside });
  assert.equal(originOf(event(host, MouseEvent)), host);
});
