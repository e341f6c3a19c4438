// SPDX-License-Identifier: Apache-2.0
// Which library serves which element, and the ways it puts text: all files in the manifest's order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, order } from './load.js';

const files = ['text_map.js', 'shift.js', ...order.filter((file) => file.startsWith('editors/'))];
const { EDITORS, editorOf, putByCommand, putByPaste, putByReplacement } = load(files, ['EDITORS', 'editorOf', 'putByCommand', 'putByPaste', 'putByReplacement']);

/** An element by its name, classes and attributes. */
const element = ({ name = 'DIV', classes = [], attributes = {}, within = [], holds = [] } = {}) => ({
  nodeName: name,
  classList: { contains: (one) => classes.includes(one) },
  hasAttribute: (one) => one in attributes,
  getAttribute: (one) => attributes[one] ?? null,
  closest: (selector) => (within.includes(selector) ? {} : null),
  querySelector: (selector) => (holds.includes(selector) ? {} : null),
  isContentEditable: attributes.contenteditable === 'true',
});
const editable = { contenteditable: 'true' };

test('every library is told by its own signs, whatever else the page sets', () => {
  const cases = {
    textarea: { name: 'TEXTAREA' },
    input: { name: 'INPUT' },
    draft: { classes: ['public-DraftEditor-content'], attributes: editable },
    lexical: { attributes: { ...editable, 'data-lexical-editor': 'true' } },
    slate: { attributes: { ...editable, 'data-slate-editor': 'true' } },
    quill: { classes: ['ql-editor'], attributes: editable },
    prosemirror: { classes: ['tiptap', 'ProseMirror'], attributes: editable },
    plain: { attributes: editable },
  };
  for (const [id, signs] of Object.entries(cases)) assert.equal(editorOf(element(signs)).id, id);
  assert.deepEqual([...EDITORS.map(({ id }) => id)].sort(), Object.keys(cases).sort());
  assert.throws(() => editorOf(element()));
});

test('the way that works in a library comes first; none that garbles is there', () => {
  const put = Object.fromEntries(EDITORS.map((editor) => [editor.id, [...editor.put]]));
  assert.deepEqual(put.draft, [putByPaste]);
  assert.deepEqual(put.slate, [putByReplacement]);
  assert.deepEqual(put.lexical, [putByReplacement, putByCommand]);
  for (const id of ['quill', 'prosemirror', 'plain', 'textarea', 'input']) assert.deepEqual(put[id], [putByCommand], id);
});
