// SPDX-License-Identifier: Apache-2.0
// What happens to a draft whose editor behaves, refuses, or garbles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const world = {
  navigator: { platform: 'Linux' },
  KeyboardEvent: class {
    constructor(type, init) {
      Object.assign(this, init, { type });
    }
  },
};
const { replaceSpan } = load(['editors/selection.js', 'editors/replacing.js'], ['replaceSpan'], world);

/** An editor whose ways to put text are given; undo takes back one step. */
function draft(text, ways) {
  const state = { text, history: [], puts: 0, listeners: new Set() };
  const ownerDocument = {
    addEventListener: (_, listener) => state.listeners.add(listener),
    removeEventListener: (_, listener) => state.listeners.delete(listener),
    execCommand: () => undo(),
  };
  const undo = () => (state.text = state.history.pop() ?? state.text);
  const element = { ownerDocument, focus() {}, dispatchEvent: () => true };
  let span = [0, 0];
  const editor = {
    read: () => ({ text: state.text }),
    select: (_element, _map, start, end) => (span = [start, end]),
    put: ways.map((way) => (_element, replacement) => {
      ++state.puts;
      const wanted = state.text.slice(0, span[0]) + replacement + state.text.slice(span[1]);
      const got = way(wanted, state.text);
      if (got !== state.text) state.history.push(state.text);
      state.text = got;
    }),
  };
  return { state, editor, element };
}

const change = { start: 4, end: 12, text: 'Projekt', expect: 'Seeadler' };
const works = (wanted) => wanted;
const ignores = (_, before) => before;
const garbles = (_, before) => before.slice(0, 4);

test('an editor that takes the text', async () => {
  const { state, editor, element } = draft('Der Seeadler', [works]);
  assert.equal(await replaceSpan(editor, element, change), true);
  assert.equal(state.text, 'Der Projekt');
  assert.equal(state.history.length, 1);
});

test('the next way is tried when the first does nothing', async () => {
  const { state, editor, element } = draft('Der Seeadler', [ignores, works]);
  assert.equal(await replaceSpan(editor, element, change), true);
  assert.equal(state.puts, 2);
});

test('a garbled draft is taken back and the failure told', async () => {
  const { state, editor, element } = draft('Der Seeadler', [garbles]);
  assert.equal(await replaceSpan(editor, element, change), false);
  assert.equal(state.text, 'Der Seeadler');
});

test('a draft that changed meanwhile is left alone', async () => {
  const { state, editor, element } = draft('Ein Sperling', [works]);
  assert.equal(await replaceSpan(editor, element, change), false);
  assert.equal(state.text, 'Ein Sperling');
  assert.equal(state.puts, 0);
});
