// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** A composer that holds a text, and what it asked to be checked. @param {string} text */
function composer(text) {
  const asked = [];
  const files = ['groups.js', 'shift.js', 'text_map.js', 'loop.js', 'verdict.js', 'composer.js'];
  const { Composer, TextMap } = load(files, ['Composer', 'TextMap'], {
    isField: () => false,
    countAttachments: () => undefined,
    editorOf: () => ({
      read: () => {
        const map = new TextMap();
        map.addText({}, text);
        return map;
      },
    }),
  });
  const parts = {
    send: (check) => asked.push(check) > 0, painter: { soon() {} }, changed() {}, wanted: () => false, furnished() {},
    saidBefore: () => false, chosen: (_composer, findings) => findings, postingAs: () => undefined, emptied() {},
  };
  const made = new Composer({ element: { isConnected: true }, spec: { id: 'post', surface: 'post' } }, { id: 'x' }, parts);
  made.look();
  clearTimeout(made.calm);
  return { made, asked };
}
const finding = { rule: 'names', severity: 'stop', start: 0, end: 8, message: 'm' };

test('a text that was not checked says so, whatever the reason, and shows no marks from before', () => {
  for (const code of ['too-long', 'gave-up', 'too-many', 'bad-field', 'internal', 'a-code-of-tomorrow']) {
    const { made, asked } = composer('Seeadler');
    made.answer({ rev: asked[0].rev, findings: [finding] });
    assert.deepEqual([made.unchecked, made.marks.length], [false, 1]);
    made.loop.again();
    made.answer({ rev: asked[1].rev, code });
    assert.deepEqual([made.unchecked, made.marks.length], [true, 0], code);
    made.loop.again();
    made.answer({ rev: asked[2].rev, findings: [finding] });
    assert.deepEqual([made.unchecked, made.marks.length], [false, 1], code);
  }
});

test('in a pause nothing is checked, and nobody is told that it could not be', () => {
  const { made, asked } = composer('Seeadler');
  made.answer({ rev: asked[0].rev, code: 'paused' });
  assert.deepEqual([made.unchecked, made.marks.length], [false, 0]);
});

test('an answer to a text that nobody asked about changes nothing', () => {
  const { made } = composer('Seeadler');
  made.answer({ rev: 7, code: 'internal' });
  assert.equal(made.unchecked, false);
});

test('what is out of the page is not checked, as its place may be another one’s; back again, it is', () => {
  const { made, asked } = composer('Seeadler');
  made.answer({ rev: asked[0].rev, findings: [] });
  made.element.isConnected = false;
  made.loop.again();
  assert.equal(asked.length, 1);
  made.element.isConnected = true;
  made.loop.resume();
  assert.equal(asked.length, 2);
});
