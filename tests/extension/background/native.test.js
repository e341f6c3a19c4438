// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ANSWER_LIMIT, NativeLink, START_LIMIT, causeOf } from '../../../extension/background/native.js';
import { FakeClock, FakePort, WELCOME, settle } from './fakes.js';

let clock, ports, heard, changes, owed, wanted, link, throwing;

beforeEach(() => {
  clock = new FakeClock();
  ports = [];
  heard = [];
  changes = [];
  owed = false;
  wanted = true;
  throwing = null;
  link = new NativeLink({
    connect: () => {
      if (throwing) throw new Error(throwing);
      ports.push(new FakePort());
      return ports.at(-1);
    },
    lastError: () => undefined,
    hello: async () => ({ type: 'hello', protocol: 1 }),
    owed: () => owed,
    wanted: () => wanted,
    onMessage: (message) => heard.push(message.type),
    onChange: (state, cause) => changes.push(cause ? `${state}:${cause}` : state),
    now: clock.now,
  });
});
afterEach(() => clock.restore());

const ready = async () => {
  await link.open();
  ports.at(-1).say(WELCOME);
};

test('greets first and is ready after the welcome', async () => {
  await ready();
  assert.deepEqual(ports[0].sent, [{ type: 'hello', protocol: 1 }]);
  assert.deepEqual(changes, ['connecting', 'ready']);
  assert.deepEqual(heard, ['welcome']);
});

test('opens one port, however often it is asked', async () => {
  await Promise.all([link.open(), link.open()]);
  ports[0].say(WELCOME);
  await link.open();
  assert.equal(ports.length, 1);
});

test('sends nothing before the welcome', async () => {
  await link.open();
  assert.equal(link.send({ type: 'check' }), false);
  ports[0].say(WELCOME);
  assert.equal(link.send({ type: 'check' }), true);
  assert.equal(ports[0].ofType('check').length, 1);
});

test('what is no message is ignored', async () => {
  await link.open();
  for (const junk of [null, 7, 'welcome', [], {}, { type: 7 }, { type: 'findings' }]) ports[0].say(junk);
  assert.equal(link.state, 'connecting');
  assert.deepEqual(heard, []);
});

test('a host that had answered is respawned at once', async () => {
  await ready();
  link.prove();
  ports[0].end();
  await clock.pass(0);
  assert.equal(ports.length, 2);
});

test('a missing host is tried after 0.25, 0.5, 1 … 30 s', async () => {
  await link.open();
  const waits = [];
  for (let i = 0; i < 9; i++) {
    const before = clock.time;
    const had = ports.length;
    ports.at(-1).end('Specified native messaging host not found.');
    while (ports.length === had) await clock.pass(50);
    waits.push(clock.time - before);
  }
  assert.deepEqual(waits, [250, 500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  assert.ok(changes.includes('down:missing'));
});

test('a welcome alone does not end the back-off: a host that dies over every check must not spin', async () => {
  for (let i = 0; i < 4; i++) {
    await ready();
    ports.at(-1).end();
  }
  const had = ports.length;
  await clock.pass(1900);
  assert.equal(ports.length, had);
  await clock.pass(200);
  assert.equal(ports.length, had + 1);
});

test('a check cuts a long wait short, but not more than once a second', async () => {
  await link.open();
  for (let i = 0; i < 8; i++) {
    ports.at(-1).end('No such native application app.vorab.host');
    await clock.pass(1000);
    const had = ports.length;
    link.urge();
    link.urge();
    await settle();
    assert.ok(ports.length - had <= 1);
    assert.equal(link.state, 'connecting');
  }
});

test('a check that comes too early for a new try is tried when the second is over, and a sooner try stays', async () => {
  await link.open();
  for (const wait of [250, 500, 1000, 2000]) {
    ports.at(-1).end('Specified native messaging host not found.');
    await clock.pass(wait);
  }
  // From here the back-off alone would wait for four seconds.
  const had = ports.length;
  ports.at(-1).end('Specified native messaging host not found.');
  await clock.pass(400);
  link.urge();
  await clock.pass(599);
  assert.equal(ports.length, had);
  await clock.pass(1);
  assert.equal(ports.length, had + 1);

  ports.at(-1).say(WELCOME);
  link.prove();
  ports.at(-1).end();
  link.urge();
  await clock.pass(0);
  assert.equal(ports.length, had + 2);
});

test('a host that owes an answer and says nothing is dropped after the limit', async () => {
  await ready();
  link.send({ type: 'check' });
  owed = true;
  await clock.pass(ANSWER_LIMIT - 1);
  assert.equal(link.state, 'ready');
  await clock.pass(1);
  assert.ok(changes.includes('down:hung'));
  assert.equal(ports[0].open, false);
});

test('a host that has answered may be silent for ever', async () => {
  await ready();
  link.send({ type: 'check' });
  owed = true;
  await clock.pass(100);
  owed = false;
  await clock.pass(600_000);
  assert.equal(link.state, 'ready');
});

test('the time of a later check counts from that check', async () => {
  await ready();
  link.send({ type: 'check' });
  owed = true;
  await clock.pass(10);
  ports[0].say({ type: 'findings' });
  owed = false;
  await clock.pass(1890);
  link.send({ type: 'check' });
  owed = true;
  await clock.pass(ANSWER_LIMIT - 1);
  assert.equal(link.state, 'ready');
  await clock.pass(1);
  assert.ok(changes.includes('down:hung'));
});

test('a host that never says welcome is dropped', async () => {
  await link.open();
  await clock.pass(START_LIMIT);
  assert.ok(changes.includes('down:hung'));
});

test('a host that answers the greeting with an error turns us away', async () => {
  await link.open();
  ports[0].say({ type: 'error', code: 'unknown-caller' });
  assert.ok(changes.includes('down:turned-away'));
  assert.equal(ports[0].open, false);
});

test('any other error to the greeting is a program that cannot start, not one that turns us away', async () => {
  await link.open();
  ports[0].say({ type: 'error', code: 'internal' });
  assert.ok(changes.includes('down:cannot-start'));
});

test('nobody wants it: it is not tried again', async () => {
  await ready();
  wanted = false;
  ports[0].end();
  await clock.pass(100_000);
  assert.equal(ports.length, 1);
  assert.equal(link.state, 'idle');
});

test('restart greets a new host; what the old one says is not heard any more', async () => {
  await ready();
  link.restart();
  await settle();
  assert.equal(ports.length, 2);
  assert.equal(ports[0].open, false);
  ports[0].say({ type: 'findings' });
  assert.deepEqual(heard, ['welcome']);
});

test('closing while the greeting is still being written opens nothing', async () => {
  const opening = link.open();
  link.close();
  await opening;
  assert.equal(ports.length, 0);
  assert.equal(link.state, 'idle');
});

test('a connect that throws is a state like any other', async () => {
  throwing = 'Access to native messaging was disabled by the system administrator.';
  await link.open();
  assert.equal(link.state, 'down');
  assert.equal(link.cause, 'forbidden');
});

test("the browsers' words for it", () => {
  assert.equal(causeOf('Specified native messaging host not found.'), 'missing');
  assert.equal(causeOf('No such native application app.vorab.host'), 'missing');
  assert.equal(causeOf('Access to the native messaging host was disabled by the system administrator.'), 'forbidden');
  assert.equal(causeOf('Access to the specified native messaging host is forbidden.'), 'not-allowed');
  assert.equal(causeOf('Failed to start native messaging host.'), 'cannot-start');
  assert.equal(causeOf('An unexpected error occurred'), 'cannot-start');
  assert.equal(causeOf('Error when communicating with the native messaging host.'), 'garbled');
  assert.equal(causeOf('Native application tried to send a message of 1048577 bytes, which exceeds the limit of 1048576 bytes.'), 'garbled');
  assert.equal(causeOf('Native host has exited.'), 'exited');
  assert.equal(causeOf(undefined), 'exited');
});
