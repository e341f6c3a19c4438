// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PAUSE_LASTS, Pause } from '../../../extension/background/pause.js';
import { FakeAlarms, FakeArea, settle } from './fakes.js';

/** What is stored has been read and written. */
const later = async () => {
  for (let i = 0; i < 3; i++) await settle();
};

/** A pause in a background part that has just started at `time`. */
async function started(storage, time) {
  const alarms = new FakeAlarms();
  const seen = [];
  const clock = { time };
  const pause = new Pause({ storage, alarms, changed: () => seen.push(pause.until), now: () => clock.time });
  await later();
  return { pause, alarms, seen, clock };
}

test('none at first, and nothing is said of it', async () => {
  const { pause, alarms, seen } = await started(new FakeArea(), 1000);
  assert.equal(pause.until, 0);
  assert.deepEqual([seen, alarms.set.size], [[], 0]);
});

test('an hour, ended by its alarm; an early alarm ends nothing', async () => {
  const storage = new FakeArea();
  const { pause, alarms, seen, clock } = await started(storage, 1000);
  pause.start();
  assert.equal(pause.until, 1000 + PAUSE_LASTS);
  await later();
  assert.deepEqual(storage.values, { pause_until: 1000 + PAUSE_LASTS });
  clock.time = 999 + PAUSE_LASTS;
  await alarms.ring('pause-ends');
  assert.equal(pause.until, 1000 + PAUSE_LASTS);
  clock.time += 1;
  assert.equal(pause.until, 0, 'over, even before the alarm');
  await alarms.ring('pause-ends');
  assert.deepEqual(seen, [1000 + PAUSE_LASTS, 0]);
  await later();
  assert.deepEqual([storage.values, alarms.set.size], [{}, 0]);
});

test('a background part that starts anew finds it, waits with what comes before it knows, and ends it on time', async () => {
  const storage = new FakeArea({ pause_until: 5000 });
  const alarms = new FakeAlarms();
  const clock = { time: 1000 };
  const pause = new Pause({ storage, alarms, changed: () => {}, now: () => clock.time });
  const ran = [];
  pause.after(() => ran.push(pause.until));
  assert.deepEqual(ran, []);
  await later();
  assert.deepEqual(ran, [5000]);
  assert.equal(alarms.set.get('pause-ends'), 5000);
  pause.after(() => ran.push('at once'));
  assert.equal(ran.at(-1), 'at once');
});

test('one that ended while everything slept is forgotten', async () => {
  const storage = new FakeArea({ pause_until: 5000 });
  const { pause } = await started(storage, 6000);
  assert.equal(pause.until, 0);
  assert.deepEqual(storage.values, {});
});

test('a clock that was put back makes no endless pause, and nonsense none at all', async () => {
  assert.equal((await started(new FakeArea({ pause_until: 1e15 }), 1000)).pause.until, 1000 + PAUSE_LASTS);
  for (const junk of ['soon', null, {}, -1]) assert.equal((await started(new FakeArea({ pause_until: junk }), 1000)).pause.until, 0);
});

test('ended by hand', async () => {
  const storage = new FakeArea();
  const { pause, alarms, seen } = await started(storage, 1000);
  pause.start();
  pause.end();
  await later();
  assert.deepEqual([pause.until, storage.values, alarms.set.size, seen.at(-1)], [0, {}, 0, 0]);
});

test('a profile that refuses to be read or written holds nothing up, and a pause still works', async () => {
  const refuse = async () => { throw new Error('storage is corrupt'); };
  const { pause, seen, clock } = await started({ get: refuse, set: refuse, remove: refuse }, 1000);
  let ran = false;
  pause.after(() => (ran = true));
  await later();
  assert.equal(ran, true);
  pause.start();
  assert.equal(pause.until, 1000 + PAUSE_LASTS);
  clock.time += 5;
  pause.end();
  await later();
  assert.deepEqual(seen, [1000 + PAUSE_LASTS, 0]);
});
