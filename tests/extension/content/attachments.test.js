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
  const spec = { find: ['.editor'], attachments: { within: '.box', image: ['img.a', 'img.b'], video: ['video'] } };
  const element = composer('.box', { 'img.a,img.b': 3, video: 1 }, ['img.a,img.b']);
  assert.deepEqual(plain(countAttachments(element, spec)), { image: 2, video: 1 });
});

test("without a word about where: the posting's area, else the dialog; nothing around is nothing attached", () => {
  const [find, attachments] = [['.editor'], { image: ['img'] }];
  assert.deepEqual(plain(countAttachments(composer('.area', { img: 1 }), { find, attachments, posting: { area: '.area', keys: [] } })), { image: 1 });
  assert.deepEqual(plain(countAttachments(composer('dialog, [role="dialog"], form', { img: 2 }), { find, attachments })), { image: 2 });
  assert.deepEqual(plain(countAttachments(composer('nothing', { img: 2 }), { find, attachments })), { image: 0 });
});

test('a page full of pictures is not counted to its end', () => {
  assert.equal(countAttachments(composer('.box', { img: 5000 }), { find: ['.editor'], attachments: { within: '.box', image: ['img'] } }).image, 100);
});

test('what stands nearer to another post of the thread is that one\'s', () => {
  /** A part of a thread with an editor and so many pictures, in which nothing else is looked for. */
  const part = (pictures) => {
    const editor = {};
    const holder = { parentElement: null, querySelector: () => editor, contains: (one) => one === editor };
    return { editor, images: Array.from({ length: pictures }, () => ({ parentElement: { querySelector: () => null, parentElement: holder } })) };
  };
  const [first, second] = [part(1), part(2)];
  const around = { querySelectorAll: () => [...first.images, ...second.images] };
  const spec = { find: ['.editor'], attachments: { within: '.box', image: ['img'] } };
  const counted = [first, second, part(0)].map(({ editor }) =>
    countAttachments(Object.assign(editor, { closest: () => around, contains: () => false, getRootNode: () => ({}) }), spec).image);
  assert.deepEqual(counted, [1, 2, 0]);
});
