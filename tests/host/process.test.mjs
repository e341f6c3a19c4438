// SPDX-License-Identifier: Apache-2.0
// The process: who may start it, how it ends, and what it leaves alone.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, readlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';

import {Client, frame, kAddOn, kCaller, kHost, places, policy} from './client.mjs';

const status = (pid) => readFileSync(`/proc/${pid}/status`, 'utf8');

test('our extension is served, in Chromium and Firefox, whatever else is appended', async (t) => {
  const manifest = '/usr/lib/mozilla/native-messaging-hosts/app.vorab.host.json';
  for (const caller of [[kCaller], [kCaller, '--parent-window=0'], [manifest, kAddOn]]) {
    const client = new Client(places(t), caller);
    assert.equal((await client.hello()).type, 'welcome');
  }
});

test('anybody else gets one error and nothing more', async (t) => {
  const strangers = [
    [], ['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'], [kCaller.slice(0, -1)],
    [`${kCaller}x`], ['/x/app.vorab.host.json', 'other@example.org'], [kAddOn], ['--verbose', kCaller],
  ];
  for (const caller of strangers) {
    const client = new Client(places(t), caller);
    await client.send({type: 'hello', protocol: 1});
    assert.deepEqual((await client.next()).code, 'unknown-caller');
    assert.equal((await client.exited).code, 2);
    assert.deepEqual(client.rest(), []);
  }
});

test('--help, --version and a forgotten folder', () => {
  const run = (...options) => spawnSync(kHost, options, {encoding: 'utf8', input: ''});
  assert.match(run('--help').stdout, /^usage: vorab-host/);
  assert.match(run('--version').stdout, /^vorab-host \d+\.\d+\.\d+\n$/);
  const forgotten = run('--policies');
  assert.equal(forgotten.status, 2);
  assert.match(forgotten.stderr, /^vorab-host: .*\nhint: .*\n$/);
  assert.equal(forgotten.stdout, '');
});

test('it ends within a second of the end of input', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  const end = await client.end();
  assert.equal(end.code, 0);
  assert.ok(end.took < 1000, `${end.took} ms`);
});

test('it ends within a second of SIGTERM', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  const begin = performance.now();
  client.kill('SIGTERM');
  assert.equal((await client.exited).signal, 'SIGTERM');
  assert.ok(performance.now() - begin < 1000);
});

test('it ends soon even if nobody takes its answers and much is still to be read', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  const client = new Client(place);
  await client.ready();
  client.stall();
  const long = 'Seeadler '.repeat(3000);
  for (let i = 0; i < 50; ++i) client.send({type: 'check', doc: i, rev: 1, text: long});
  await new Promise((resolve) => setTimeout(resolve, 300));
  const end = await client.end();
  assert.ok(end.took < 1500, `${end.took} ms`);
});

test('a long check does not keep it from ending', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  const client = new Client(place);
  await client.ready();
  await client.send({type: 'check', doc: 'd', rev: 1, text: 'Seeadler '.repeat(900_000)});
  assert.ok((await client.end()).took < 1000);
});

test('the door is shut before the first message: sandbox on, no sockets, no core', async (t) => {
  const client = new Client(places(t));
  const {sandbox} = await client.hello();
  assert.equal(sandbox.seccomp, true);
  assert.equal(typeof sandbox.landlock, 'number');
  assert.match(status(client.pid), /^NoNewPrivs:\t1$/m);
  assert.match(status(client.pid), /^Seccomp:\t2$/m);
  assert.match(readFileSync(`/proc/${client.pid}/limits`, 'utf8'), /core file size +0 +0 /);
  for (const task of readdirSync(`/proc/${client.pid}/task`)) {
    assert.match(status(`${client.pid}/task/${task}`), /^Seccomp:\t2$/m);
  }
});

test('it holds no socket', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  await client.check('Seeadler');
  let open;
  try {
    open = readdirSync(`/proc/${client.pid}/fd`);
  } catch (error) {  // it is not dumpable, so that only root may look
    assert.equal(error.code, 'EACCES');
    return t.skip('needs root');
  }
  // The test's own pipes are sockets in Node, so only what the host opened itself counts.
  const own = open.filter((number) => Number(number) > 2);
  for (const number of own) {
    assert.doesNotMatch(readlinkSync(`/proc/${client.pid}/fd/${number}`), /^socket:/);
  }
});

test('a crash writes no core', async (t) => {
  const place = places(t);
  const client = new Client(place);
  await client.hello();
  client.kill('SIGSEGV');
  assert.equal((await client.exited).signal, 'SIGSEGV');
  assert.deepEqual(readdirSync(place.folder).filter((name) => name.startsWith('core')), []);
});

test('nothing is written but in the state folder, and no typed text anywhere', async (t) => {
  const place = places(t);
  writeFileSync(join(place.policies, 'a.json'), policy());
  const client = new Client(place);
  await client.ready();
  await client.check('Mein geheimer Entwurf mit Seeadler');
  await client.write(frame('{"type":"check","text":"Mein geheimer Entwurf'));
  await client.next('error');
  for (let i = 0; i < 500 && !existsSync(join(place.state, 'last-good')); ++i) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await client.end();
  assert.deepEqual(readdirSync(place.folder).sort(), ['policies', 'state']);
  assert.deepEqual(readdirSync(place.policies), ['a.json']);
  assert.deepEqual(readdirSync(place.state).sort(), ['last-good', 'lock']);
  assert.doesNotMatch(readFileSync(join(place.state, 'last-good'), 'utf8'), /geheimer/);
  assert.equal(client.stderr, '');
});

test('no variable of the environment says where policies are', async (t) => {
  const place = places(t);
  const hello = frame({type: 'hello', protocol: 1});
  const env = {HOME: place.folder, XDG_STATE_HOME: place.folder, VORAB_POLICIES: place.policies};
  spawnSync(kHost, ['--policies', place.policies, '--state', place.state, kCaller],
            {env, input: hello, cwd: place.folder});
  assert.deepEqual(readdirSync(place.folder).sort(), ['policies', 'state']);
});
