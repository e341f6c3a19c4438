// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock } from '../background/fakes.js';
import { load } from './load.js';

/** A page in which `strangers` look like composers and are none. */
function page() {
  const clock = new FakeClock();
  const { Suspicion } = load(['suspicion.js'], ['Suspicion'], { setTimeout: globalThis.setTimeout });
  const fake = { clock, strangers: [], told: [] };
  fake.suspicion = new Suspicion(() => fake.strangers, (unknown) => fake.told.push(unknown), clock.now);
  return fake;
}

test('an editor that is late or replaced is no news; one that stays strange is, without anybody typing', async () => {
  const { clock, suspicion, told, ...fake } = page();
  try {
    const [late, odd] = [{}, {}];
    const see = (...all) => {
      fake.strangers.splice(0, Infinity, ...all);
      suspicion.soon();
    };
    see(late);
    await clock.pass(2000);
    see();
    await clock.pass(10_000);
    assert.deepEqual(told, []);
    see(odd);
    await clock.pass(4500);
    assert.deepEqual(told, []);
    await clock.pass(1500);
    assert.deepEqual(told, [true]);
    see();
    await clock.pass(1000);
    assert.deepEqual(told, [true, false]);
  } finally {
    clock.restore();
  }
});

test('who types into it need not wait', () => {
  const { clock, suspicion, told, strangers } = page();
  clock.restore();
  const odd = {};
  strangers.push(odd);
  suspicion.accuse(odd);
  assert.deepEqual(told, [true]);
  suspicion.accuse({});
  assert.deepEqual(told, [true], 'said once');
});

test('a quiet page is not looked at again and again', async () => {
  const { clock, suspicion } = page();
  try {
    let looks = 0;
    suspicion.strangers = () => (looks++, []);
    suspicion.soon();
    suspicion.soon();
    await clock.pass(60_000);
    assert.equal(looks, 1);
  } finally {
    clock.restore();
  }
});
