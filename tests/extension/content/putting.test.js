// SPDX-License-Identifier: Apache-2.0
// What an editor is told when text is put, made of objects that its page can read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const files = ['text_map.js', 'editors/field.js', 'editors/selection.js', 'editors/putting.js'];
const { TextMap, putByCommand, putByPaste, putByReplacement } = load(files, ['TextMap', 'putByCommand', 'putByPaste', 'putByReplacement']);

/** A page's constructors, and an element that keeps what is sent to it. */
function page() {
  class Made {
    constructor(...parts) {
      const options = parts.pop();
      Object.assign(this, options, parts.length ? { type: parts[0] } : {});
    }
  }
  class DataTransfer {
    constructor() { this.kept = {}; }

    setData(type, text) { this.kept[type] = text; }
  }
  const world = { Object, Array, DataTransfer, StaticRange: class extends Made {}, InputEvent: class extends Made {}, ClipboardEvent: class extends Made {} };
  const sent = [];
  const ownerDocument = { defaultView: world, execCommand: (...command) => sent.push(command) };
  return { world, sent, element: { ownerDocument, dispatchEvent: (event) => sent.push(event) } };
}

/** `Der See` and `adler`, in two nodes. */
function twoNodes() {
  const map = new TextMap();
  const nodes = [{ length: 7 }, { length: 5 }];
  map.addText(nodes[0], 'Der See');
  map.addText(nodes[1], 'adler');
  return { map, nodes };
}

test('a replacement names its span, from node to node, by the page\'s own constructors', () => {
  const { world, sent, element } = page();
  const { map, nodes } = twoNodes();
  putByReplacement(element, 'Projekt', { map, start: 4, end: 12 });
  const [event] = sent;
  assert.ok(event instanceof world.InputEvent);
  assert.equal(event.type, 'beforeinput');
  assert.equal(event.inputType, 'insertReplacementText');
  assert.equal(event.data, 'Projekt');
  assert.ok(event.bubbles && event.cancelable && event.composed);
  const [range] = event.targetRanges;
  assert.ok(range instanceof world.StaticRange);
  assert.deepEqual([range.startContainer, range.startOffset, range.endContainer, range.endOffset], [nodes[0], 4, nodes[1], 5]);
});

test('an empty editor has no span to replace', () => {
  const { sent, element } = page();
  putByReplacement(element, 'Projekt', { map: new TextMap(), start: 0, end: 0 });
  assert.equal(sent.length, 0);
});

test('a paste carries plain text both ways', () => {
  const { world, sent, element } = page();
  putByPaste(element, 'Projekt');
  const [event] = sent;
  assert.ok(event instanceof world.ClipboardEvent);
  assert.equal(event.type, 'paste');
  assert.deepEqual(event.clipboardData.kept, { 'text/plain': 'Projekt' });
  assert.equal(event.data, 'Projekt');
});

test('the browser types by its own command, in the editor\'s own document', () => {
  const { sent, element } = page();
  putByCommand(element, 'Projekt');
  assert.deepEqual(sent, [['insertText', false, 'Projekt']]);
});
