// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { MarkSubject, PanelSubject, excerptOf } = load(
  ['shift.js', 'groups.js', 'subjects.js'],
  ['MarkSubject', 'PanelSubject', 'excerptOf'],
  { isLightInk: () => false, getComputedStyle: () => ({ color: 'black' }), visibleBox: () => 'editor' },
);
const finding = (start, end, rule = 'r') => ({ rule, severity: 'hint', start, end, message: `about ${rule}` });
const mark = (one) => ({ start: one.start, end: one.end, findings: [one] });

function composer(text, findings) {
  const whole = findings.filter((one) => one.start === undefined);
  const marks = findings.filter((one) => one.start !== undefined).map(mark);
  if (whole.length) marks.push({ findings: whole });
  return { text, findings, marks, element: {}, pending: [], closed: false, site: { id: 'x' }, canvas: { plan: { marks }, boxesOf: () => [] } };
}
const facts = (all, more = {}) => ({
  policy: () => null, badgeBox: () => null, together: () => all, unprotected: () => '', postingAs: () => undefined, hidden: () => 0, ...more,
});

test('an excerpt is what stands around, with every marked word apart', () => {
  const text = 'Bald zeigen wir den Seeadler und Nordstern';
  const one = composer(text, [finding(20, 28), finding(33, 42)]);
  assert.deepEqual(plain(excerptOf(one, one.findings[0])), [
    { text: 'Bald zeigen wir den ', marked: false },
    { text: 'Seeadler', marked: true },
    { text: ' und ', marked: false },
    { text: 'Nordstern', marked: true },
  ]);
});

test('an excerpt is short, cuts no word, and loses no marked word at its edge', () => {
  const word = 'Wort ';
  const text = word.repeat(100) + 'Seeadler ' + word.repeat(100);
  const start = text.indexOf('Seeadler');
  const one = composer(text, [finding(start, start + 8), finding(start - 95, start - 55, 'long')]);
  const pieces = plain(excerptOf(one, one.findings[0]));
  const whole = pieces.map((piece) => piece.text).join('');
  assert.ok(whole.length < 200, `${whole.length}`);
  assert.match(whole, /^\s*(Wort\s+)+Seeadler\s+(Wort\s*)+$/);
  assert.equal(pieces[0].marked, true, 'the end of a marked place at the edge is marked as well');
});

test('overlapping findings mark each piece once; the whole post has no excerpt', () => {
  const one = composer('abcdefghij', [finding(2, 6), finding(4, 8), { rule: 'w', severity: 'hint', message: 'm' }]);
  assert.deepEqual(plain(excerptOf(one, one.findings[0])).map(({ text, marked }) => text + (marked ? '!' : '')), ['ab', 'cd!', 'ef!', 'gh!', 'ij']);
  assert.deepEqual(plain(excerptOf(one, one.findings[2])), []);
});

test('a mark goes on after an edit elsewhere, and ends with its words', () => {
  const before = composer('der Seeadler', [finding(4, 12)]);
  const subject = new MarkSubject(before, before.marks[0], facts([before]));
  const now = composer('Also der Seeadler', [finding(9, 17)]);
  Object.assign(before, now);
  assert.equal(subject.now()?.mark, now.marks[0]);
  Object.assign(before, composer('Also der', []));
  assert.equal(subject.now(), null);
});

test('the panel tells of a whole thread: places in order, and what concerns the post', () => {
  const first = composer('Seeadler hier', [finding(0, 8)]);
  const second = composer('Nordstern da', [finding(0, 9, 'n'), { rule: 'w', severity: 'hint', message: 'm' }]);
  second.pending = ['spelling'];
  const panel = new PanelSubject(second, facts([first, second], { postingAs: () => 'company', hidden: () => 2 }));
  const told = plain(panel.message);
  assert.deepEqual(told.places.map(({ words }) => words), ['Seeadler', 'Nordstern']);
  assert.deepEqual(told.findings.map(({ rule }) => rule), ['w']);
  assert.deepEqual([told.pending, told.posting_as, told.hidden, told.site], [true, 'company', 2, 'x']);
  assert.equal(panel.now(), panel);
  second.closed = true;
  assert.equal(panel.now(), null);
});

test('where the badge has no room, the panel keeps to the editor', () => {
  const one = composer('x', []);
  assert.equal(new PanelSubject(one, facts([one])).anchor(), 'editor');
  assert.equal(new PanelSubject(one, facts([one], { badgeBox: () => 'badge' })).anchor(), 'badge');
});
