// SPDX-License-Identifier: Apache-2.0
// Events from closed shadow roots, whose insides the browser does not name.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** Of no class that the scripts know, as nodes of another frame are. */
class Node {
  nodeType = 11;
}
class Element extends Node {
  nodeType = 1;
}
const { pathOf, originOf } = load(['find.js', 'frames.js', 'origin.js'], ['pathOf', 'originOf']);
const POINTED = { clientX: 5, clientY: 5 };

/** An element with a closed root in which `inside` was pointed at or has the keyboard. */
function closedHost(inside, way) {
  const host = new Element();
  const root = new Node();
  Object.assign(root, { parentNode: null, contains: (one) => one === inside, elementFromPoint: () => null, activeElement: null, ...way });
  inside.parentNode = root;
  host.openOrClosedShadowRoot = root;
  return { host, root };
}
const event = (first, where = {}) => ({ ...where, composedPath: () => [first, 'window'] });

test('an event of the page itself keeps its path', () => {
  const target = new Element();
  assert.deepEqual([...pathOf(event(target))], [target, 'window']);
  assert.equal(originOf({ composedPath: () => ['window'] }), null);
});

test('pointing is followed by its place, typing by the keyboard, closed root in closed root', () => {
  const editor = new Element();
  const inner = closedHost(editor, { elementFromPoint: () => editor, activeElement: editor });
  const outer = closedHost(inner.host, { elementFromPoint: () => inner.host, activeElement: inner.host });
  for (const where of [POINTED, {}]) {
    const path = [...pathOf(event(outer.host, where))];
    assert.deepEqual(path, [editor, inner.root, inner.host, outer.root, outer.host, 'window']);
    assert.equal(originOf(event(outer.host, where)), editor);
  }
});

test('what lies outside the root is not what was pointed at in it', () => {
  const beside = new Element();
  const { host } = closedHost(new Element(), { elementFromPoint: () => beside });
  assert.equal(originOf(event(host, POINTED)), host);
});
