// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { groupFindings } = load(['groups.js'], ['groupFindings']);
const finding = (rule, severity, start, end) => ({ rule, severity, start, end, message: rule });
const rules = (marks) => plain(marks).map((mark) => [mark.start, mark.end, mark.findings.map(({ rule }) => rule).join()]);

test('overlapping findings make one mark, the gravest draws it', () => {
  const marks = groupFindings([finding('a', 'hint', 0, 10), finding('b', 'stop', 4, 8), finding('c', 'warn', 12, 15)]);
  assert.deepEqual(rules(marks), [
    [4, 8, 'b,a'],
    [12, 15, 'c'],
  ]);
});

test('findings that only meet are two marks', () => {
  assert.equal(groupFindings([finding('a', 'hint', 0, 4), finding('b', 'hint', 4, 8)]).length, 2);
});

test('marks come in reading order, the whole post last', () => {
  const whole = { rule: 'tag', severity: 'warn', message: 'tag' };
  const marks = groupFindings([whole, finding('b', 'hint', 9, 12), finding('a', 'hint', 0, 4)]);
  assert.deepEqual(plain(marks).map((mark) => mark.findings[0].rule), ['a', 'b', 'tag']);
  assert.equal(marks[2].start, undefined);
});

test('an empty span is no mark', () => {
  assert.equal(groupFindings([finding('a', 'hint', 3, 3)]).length, 0);
});
