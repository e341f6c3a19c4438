// SPDX-License-Identifier: Apache-2.0
// Whose frames we work in; whether they are seen is tried in browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { isOwnFrame } = load(['frames.js'], ['isOwnFrame']);

/** Windows from the top down, by their origins; null is one that may not be looked at. */
function innermost(...origins) {
  let parent = null;
  for (const origin of origins) {
    const frame = { get origin() { if (!origin) throw new Error('SecurityError'); return origin; } };
    frame.parent = parent ?? frame;
    parent = frame;
  }
  return parent;
}

test('the page itself and frames of its own', () => {
  assert.equal(isOwnFrame(innermost('https://x.com')), true);
  assert.equal(isOwnFrame(innermost('https://x.com', 'https://x.com', 'https://x.com')), true);
});

test('not where somebody else frames the network, nor through somebody else', () => {
  assert.equal(isOwnFrame(innermost(null, 'https://x.com')), false);
  assert.equal(isOwnFrame(innermost('https://evil.example', 'https://x.com')), false);
  assert.equal(isOwnFrame(innermost('https://x.com', null, 'https://x.com')), false);
});

test('a shortcut is meant for the frame with the keyboard, else for the top', () => {
  const { isInUse } = load(['frames.js'], ['isInUse']);
  const frame = (activeElement, focused, parent) => {
    const made = { document: { activeElement, hasFocus: () => focused } };
    made.parent = parent ?? made;
    return made;
  };
  const top = frame(null, true);
  assert.equal(isInUse(top), true);
  assert.equal(isInUse(frame({ contentDocument: {} }, true)), false, 'a frame of its own has it');
  assert.equal(isInUse(frame({ contentDocument: null }, true)), true, 'a frame of somebody else has it');
  assert.equal(isInUse(frame(null, true, top)), true);
  assert.equal(isInUse(frame(null, false, top)), false);
});

test('the windows and documents around and in a frame; what is of another origin is left out', () => {
  const secret = { get document() { throw new Error('SecurityError'); } };
  const frame = (name, inner = []) => {
    const made = Object.assign({ document: { name }, length: inner.length }, inner);
    for (const one of inner) if (one !== secret) one.parent = made;
    made.parent = made;
    return made;
  };
  const editor = frame('editor');
  const beside = frame('beside');
  const top = frame('top', [frame('middle', [editor]), secret, beside]);
  top.parent = top;
  const { otherDocuments, windowsAround } = load(['frames.js'], ['otherDocuments', 'windowsAround'], { document: editor.document });
  assert.deepEqual([...otherDocuments(top)].map(({ name }) => name), ['top', 'middle', 'beside']);
  assert.deepEqual([...windowsAround(editor)].map(({ document }) => document.name), ['middle', 'top']);
});

test('an element stands in all that its frames stand in', () => {
  const flatParent = ({ parent }) => parent ?? null;
  const { isWithinAcross } = load(['frames.js'], ['isWithinAcross'], { flatParent });
  const inTop = (parent) => ({ parent, ownerDocument: { defaultView: { frameElement: null } } });
  const form = inTop();
  const frame = inTop(form);
  const editor = { ownerDocument: { defaultView: { frameElement: frame } } };
  assert.equal(isWithinAcross(editor, form), true);
  assert.equal(isWithinAcross(editor, inTop()), false);
  assert.equal(isWithinAcross({ ownerDocument: { defaultView: null } }, form), false);
});
