// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { Hand, Steadiness } = load(['hand.js'], ['Hand', 'Steadiness']);

/** Steadiness with a clock of the test's. */
function timed() {
  const clock = { at: 0 };
  const it = new Steadiness(() => clock.at);
  const look = (ms, picture) => {
    for (const until = clock.at + ms; clock.at < until;) {
      clock.at += 10;
      it.look(picture);
    }
  };
  return { clock, it, look };
}

test('a pointer that only the page moved under was not moved', () => {
  const hand = new Hand();
  assert.ok(hand.moved({ screenX: 4, screenY: 5 }));
  assert.ok(!hand.moved({ screenX: 4, screenY: 5 }));
  assert.ok(hand.moved({ screenX: 4, screenY: 6 }));
});

test('steady is what stood for a while, was looked at all the time, and did not change', () => {
  const { clock, it, look } = timed();
  look(200, 'here');
  assert.ok(!it.steady);
  look(100, 'here');
  assert.ok(it.steady);
  look(10, 'there');
  assert.ok(!it.steady, 'it moved');
  look(300, 'there');
  assert.ok(it.steady);
  clock.at += 500;
  assert.ok(!it.steady, 'nobody looked');
  look(10, 'there');
  assert.ok(!it.steady, 'what happened meanwhile nobody knows');
  look(300, 'there');
  it.begin();
  assert.ok(!it.steady, 'shown anew');
});

test('covered is only what was seen uncovered before: on some pages the browser never says so', () => {
  const { it, look } = timed();
  look(300, 'here');
  it.cover(false);
  assert.ok(it.steady);
  it.cover(true);
  it.cover(false);
  assert.ok(!it.steady);
  it.cover(true);
  assert.ok(!it.steady, 'uncovered just now');
  look(300, 'here');
  assert.ok(it.steady);
});

test('what cannot be seen as it is, is unseen at once, and steady only some time after', () => {
  const { clock, it, look } = timed();
  look(300, 'here');
  assert.ok(it.steady && !it.unseen);
  it.look('here', true);
  assert.ok(it.unseen && !it.steady);
  clock.at += 10;
  it.look('here', false);
  assert.ok(!it.unseen && !it.steady, 'seen again just now');
  look(300, 'here');
  assert.ok(it.steady);
});

test('what was seen to move between two looks is not steady', () => {
  const { it, look } = timed();
  look(300, 'here');
  it.stir();
  assert.ok(!it.steady && !it.unseen);
  look(300, 'here');
  assert.ok(it.steady);
});
