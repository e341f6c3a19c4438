// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load, plain } from './load.js';

const { countAttachments } = load(['safe_fields.js', 'attachments.js'], ['countAttachments'], { ShadowRoot: class {} });

/** A composer whose surroundings, found by one selector, hold so many of what each selector finds. */
function composer(around, held, inText = []) {
  const all = Object.fromEntries(Object.entries(held).map(([selector, count]) => [selector, Array.from({ length: count }, () => ({}))]));
  for (const selector of inText) all[selector][0].inText = true;
  return {
    closest: (selector) => (selector === around ? { querySelectorAll: (wanted) => all[wanted] ?? [] } : null),
    contains: (one) => one.inText === true,
    getRootNode: () => ({}),
  };
}

test('a site that does not say how is not counted', () => {
  assert.equal(countAttachments(composer('dialog', {}), {}), undefined);
});

test('each type is counted where the site says, and not what stands in the text', () => {
  const spec = { attachments: { within: '.box', image: ['img.a', 'img.b'], video: ['video'] } };
  const element = composer('.box', { 'img.a,img.b': 3, video: 1 }, ['img.a,img.b']);
  assert.deepEqual(plain(countAttachments(element, spec)), { image: 2, video: 1 });
});

test("without a word about where: the posting's area, else the dialog; nothing around is nothing attached", () => {
  const attachments = { image: ['img'] };
  assert.deepEqual(plain(countAttachments(composer('.area', { img: 1 }), { attachments, posting: { area: '.area', keys: [] } })), { image: 1 });
  assert.deepEqual(plain(countAttachments(composer('dialog, [role="dialog"], form', { img: 2 }), { attachments })), { image: 2 });
  assert.deepEqual(plain(countAttachments(composer('nothing', { img: 2 }), { attachments })), { image: 0 });
});

test('a page full of pictures is not counted to its end', () => {
  assert.equal(countAttachments(composer('.box', { img: 5000 }), { attachments: { within: '.box', image: ['img'] } }).image, 100);
});
