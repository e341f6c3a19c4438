// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { isField, readField, selectInField, selectedInField } = load(['text_map.js', 'editors/field.js'], ['isField', 'readField', 'selectInField', 'selectedInField']);

const field = (value) => ({
  nodeName: 'INPUT', value, selectionStart: 0, selectionEnd: 0,
  setSelectionRange(start, end) { Object.assign(this, { selectionStart: start, selectionEnd: end }); },
});

test('fields are told from the rest', () => {
  assert.ok(isField({ nodeName: 'INPUT' }) && isField({ nodeName: 'TEXTAREA' }));
  assert.ok(!isField({ nodeName: 'DIV' }));
});

test('a span is selected and read in the value\'s own offsets, markers without width counted there only', () => {
  const element = field('ab\u200bcd');
  const map = readField(element);
  assert.equal(map.text, 'abcd');
  selectInField(element, map, 2, 4);
  assert.deepEqual([element.selectionStart, element.selectionEnd], [3, 5]);
  assert.deepEqual(plain(selectedInField(element, map)), { start: 2, end: 4 });
});

test('an empty field has no place to name', () => {
  const element = field('');
  assert.equal(selectedInField(element, readField(element)), null);
});
