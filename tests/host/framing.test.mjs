// SPDX-License-Identifier: Apache-2.0
// Bytes: how the real host cuts its input into frames, and what it does when that goes wrong.
import assert from 'node:assert/strict';
import {test} from 'node:test';

import {Client, frame, places, withLength} from './client.mjs';

const hello = {type: 'hello', protocol: 1, locale: 'en'};
const kMiB = 1024 * 1024;

const check = (rev) => ({type: 'check', doc: 'd', rev, text: 'nothing'});

/** The host still answers. */
async function livesOn(client) {
  assert.equal((await client.check('still there', {rev: 99})).rev, 99);
}

test('a frame that comes byte by byte', async (t) => {
  const client = new Client(places(t));
  for (const byte of frame(hello)) await client.write(Buffer.from([byte]));
  assert.equal((await client.next()).type, 'welcome');
});

test('a frame in two halves, cut at every kind of place', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  const bytes = frame(check(1));
  for (const cut of [1, 3, 4, 5, Math.floor(bytes.length / 2), bytes.length - 1]) {
    await client.write(bytes.subarray(0, cut));
    await new Promise(setImmediate);
    await client.write(bytes.subarray(cut));
    assert.equal((await client.next('findings')).doc, 'd');
  }
});

test('two frames in one write', async (t) => {
  const client = new Client(places(t));
  await client.send(hello, check(1), {...check(2), doc: 'e'});
  assert.equal((await client.next()).type, 'welcome');
  assert.equal((await client.next('findings')).doc, 'd');
  assert.equal((await client.next('findings')).doc, 'e');
});

test('an empty frame is an error, and life goes on', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  await client.write(withLength(Buffer.alloc(0)));
  assert.equal((await client.next('error')).code, 'empty-frame');
  await livesOn(client);
});

test('9 MiB are skipped unread, and life goes on', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  await client.write(withLength(Buffer.alloc(9 * kMiB, 'x')));
  assert.equal((await client.next('error')).code, 'too-large');
  await livesOn(client);
});

test('8 MiB are read', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  const start = '{"type":"check","doc":"d","rev":7,"text":"';
  await client.write(withLength(Buffer.from(`${start}${'x '.repeat(4 * kMiB)}`.slice(0, 8 * kMiB - 2) + '"}')));
  assert.equal((await client.next('findings')).rev, 7);
});

test('more than 64 MiB are taken for garbage: an error, then the end', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  await client.write(withLength(Buffer.from('hello'), 64 * kMiB + 1));
  assert.equal((await client.next('error')).code, 'too-large');
  assert.equal((await client.exited).code, 5);
});

test('text instead of frames ends the host with a code, not with a crash', async (t) => {
  const client = new Client(places(t));
  await client.write('GET / HTTP/1.1\r\n\r\n');
  assert.equal((await client.next('error')).code, 'too-large');
  assert.deepEqual(await client.exited, {code: 5, signal: null});
});

test('the end of input in mid-frame ends the host at once', async (t) => {
  for (const cut of [2, 4, 20]) {
    const client = new Client(places(t));
    await client.hello();
    await client.write(frame(check(1)).subarray(0, cut));
    const end = await client.end();
    assert.equal(end.code, 0);
    assert.ok(end.took < 1000, `${end.took} ms`);
  }
});

test('200 frames of garbage: each is answered by an error or passed over', async (t) => {
  const client = new Client(places(t));
  await client.hello();
  const random = mulberry32(20261122);
  for (let i = 0; i < 200; ++i) {
    const body = Buffer.alloc(1 + Math.floor(random() * 300));
    for (let at = 0; at < body.length; ++at) body[at] = Math.floor(random() * 256);
    // Half of them look like JSON for a while.
    const bytes = i % 2 === 0 ? body : Buffer.concat([Buffer.from('{"type":"check","text":"'), body]);
    await client.write(withLength(bytes));
    assert.match((await client.next('error')).code, /^bad-(utf8|json|message|field)$|^unknown-type$/);
  }
  await livesOn(client);
});

/** Small, good enough and the same everywhere. */
function mulberry32(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let value = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
