// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, FakePort } from '../background/fakes.js';

const clock = new FakeClock();
const ports = [];
globalThis.chrome = {
  i18n: { getMessage: (key) => key },
  runtime: {
    lastError: undefined,
    connect: () => {
      ports.push(new FakePort());
      return ports.at(-1);
    },
  },
};
const { connect } = await import('../../../extension/pages/connection.js');

test('a press while the worker starts anew is not lost, and there is one connection all the same', async () => {
  const line = connect({ status: () => {}, tab: () => 7 });
  assert.deepEqual(ports[0].sent, [{ type: 'tab', tab: 7 }]);
  ports[0].end();
  line.send({ type: 'pause' });
  assert.deepEqual(ports[1].sent, [{ type: 'tab', tab: 7 }, { type: 'pause' }]);
  await clock.pass(1000);
  assert.equal(ports.length, 2);
  ports[1].end();
  await clock.pass(250);
  assert.equal(ports.length, 3);
  clock.restore();
});

test('rules are asked for once a policy, and only where there is one', () => {
  const port = () => ports.at(-1);
  connect({ status: () => {}, rules: () => {} });
  const status = (state, turn) => port().say({ type: 'status', state, turn });
  status('no-host', 1);
  status('ok', 2);
  status('ok', 2);
  status('ok', 3);
  assert.deepEqual(port().sent, [{ type: 'rules' }, { type: 'rules' }]);
});

test('what is kept is asked for with every policy, and again when some of it is gone', () => {
  const told = [];
  connect({ status: () => {}, kept: ({ entries }) => told.push(entries.length), forgotten: (done) => told.push(done) });
  const port = ports.at(-1);
  port.say({ type: 'status', state: 'ok', turn: 1 });
  port.say({ type: 'kept', entries: [1, 2], counts: [] });
  port.say({ type: 'forgotten', done: false });
  port.say({ type: 'forgotten', done: true });
  assert.deepEqual(told, [2, false, true]);
  assert.deepEqual(port.sent, [{ type: 'log' }, { type: 'log' }]);
});
