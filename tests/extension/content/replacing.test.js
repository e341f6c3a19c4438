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
const files = ['text_map.js', 'shift.js', 'editors/field.js', 'editors/selection.js', 'editors/replacing.js'];
const { TextMap, replaceSpan } = load(files, ['TextMap', 'replaceSpan'], world);

/** A field whose ways to put text are given; undo takes back one step. */
function draft(text, ways) {
  const state = { text, history: [], puts: 0, listeners: new Set(), focusable: true };
  const undo = () => (state.text = state.history.pop() ?? state.text);
  const element = {
    nodeName: 'TEXTAREA',
    ownerDocument: {
      addEventListener: (_, listener) => state.listeners.add(listener),
      removeEventListener: (_, listener) => state.listeners.delete(listener),
      execCommand: (name) => name === 'undo' && undo(),
    },
    selectionStart: 0,
    selectionEnd: 0,
    focus() {},
    getRootNode: () => ({ activeElement: state.focusable ? element : null }),
    dispatchEvent: () => true,
  };
  const put = (way) => (_, replacement) => {
    ++state.puts;
    const wanted = state.text.slice(0, element.selectionStart) + replacement + state.text.slice(element.selectionEnd);
    const got = way(wanted, state.text, state);
    if (got !== state.text) state.history.push(state.text);
    state.text = got;
  };
  const editor = {
    read() {
      const map = new TextMap();
      map.addText(element, state.text);
      return map;
    },
    select: (_element, _map, start, end) => Object.assign(element, { selectionStart: start, selectionEnd: end }),
    put: ways.map(put),
  };
  return { state, editor, element };
}

const change = { start: 4, end: 12, text: 'Projekt', expect: 'Seeadler' };
const works = (wanted) => wanted;
const ignores = (_, before) => before;

test('an editor that takes the text', async () => {
  const { state, editor, element } = draft('Der Seeadler', [works]);
  assert.equal(await replaceSpan(editor, element, change), 'done');
  assert.equal(state.text, 'Der Projekt');
  assert.equal(state.history.length, 1);
});

test('the next way is tried when the first does nothing', async () => {
  const { state, editor, element } = draft('Der Seeadler', [ignores, works]);
  assert.equal(await replaceSpan(editor, element, change), 'done');
  assert.equal(state.puts, 2);
});

test('what landed in the wrong place is taken out again, and the second try works', async () => {
  const misplacedOnce = (wanted, before, state) => (state.puts === 1 ? before + 'Projekt' : wanted);
  const { state, editor, element } = draft('Der Seeadler', [misplacedOnce]);
  assert.equal(await replaceSpan(editor, element, change), 'done');
  assert.equal(state.text, 'Der Projekt');
});

test('a draft that garbles everything is brought back by its own undo, and the failure told', async () => {
  const { state, editor, element } = draft('Der Seeadler', [(_, before) => (before === 'Der Seeadler' ? 'Der ' : before)]);
  assert.equal(await replaceSpan(editor, element, change), 'unchanged');
  assert.equal(state.text, 'Der Seeadler');
});

test('without the keyboard nothing is put anywhere', async () => {
  const { state, editor, element } = draft('Der Seeadler', [works]);
  state.focusable = false;
  assert.equal(await replaceSpan(editor, element, change), 'unchanged');
  assert.equal(state.puts, 0);
});

test('a draft that changed meanwhile is left alone', async () => {
  const { state, editor, element } = draft('Ein Sperling', [works]);
  assert.equal(await replaceSpan(editor, element, change), 'unchanged');
  assert.equal(state.text, 'Ein Sperling');
  assert.equal(state.puts, 0);
});

test('a draft that cannot be brought back is told as changed', async () => {
  const garblesOnce = (_, before) => (before === 'Der Seeadler' ? 'Der Pro' : before);
  const { state, editor, element } = draft('Der Seeadler', [garblesOnce]);
  element.ownerDocument.execCommand = () => false;
  assert.equal(await replaceSpan(editor, element, change), 'changed');
  assert.equal(state.text, 'Der Pro');
});

test('what somebody types meanwhile is not taken back', async () => {
  const { state, editor, element } = draft('Der Seeadler', [
    (wanted) => {
      setTimeout(() => {
        for (const listener of state.listeners) listener({ isTrusted: true });
        state.text += '!';
      });
      return wanted;
    },
  ]);
  assert.equal(await replaceSpan(editor, element, change), 'changed');
  assert.equal(state.text, 'Der Projekt!');
  assert.equal(state.puts, 1);
});
