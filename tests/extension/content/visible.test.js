// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { flatParent, ancestorAcross } = load(['safe_fields.js', 'visible.js'], ['flatParent', 'ancestorAcross']);

const node = (nodeType, more) => ({ nodeType, assignedSlot: null, parentNode: null, parentElement: null, closest: () => null, ...more });

test('the element around another one: out of shadow roots of any frame, and not where a page calls something a host', () => {
  const host = node(1);
  const root = node(11, { host });
  assert.equal(flatParent(node(1, { parentNode: root })), host);
  for (const around of [node(1, { host: 'example.com' }), node(1, { host: node(1) }), node(1, { nodeType: node(1), host: node(1) })]) {
    assert.equal(flatParent(node(1, { parentNode: around, parentElement: around })), around);
  }
  assert.equal(flatParent(node(1, { parentNode: node(9, { host: node(1) }) })), null);
  assert.equal(flatParent(node(1, { parentNode: node(11) })), null);
});

test('what is looked for across shadow roots ends at the document, whatever its forms are called', () => {
  const found = node(1);
  const host = node(1, { closest: (selector) => (selector === 'dialog' ? found : null) });
  const inside = (root) => node(1, { getRootNode: () => root });
  host.getRootNode = () => node(9, { host });
  assert.equal(ancestorAcross(inside(node(11, { host })), 'dialog'), found);
  assert.equal(ancestorAcross(inside(node(11, { host })), 'form'), null);
  assert.equal(ancestorAcross(inside(node(9, { host })), 'form'), null);
});
