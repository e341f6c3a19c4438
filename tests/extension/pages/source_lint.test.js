// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints } from '../source_lint.mjs';

test('every way to the network, to markup and to code is found', () => {
  for (const bad of [
    'fetch("x")', 'window.fetch', 'new XMLHttpRequest()', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'new EventSource(u)',
    'await import("x")', 'import ("x")', "import('./a.js').then(run)", 'new Image()', 'e.innerHTML = x', 'frame.srcdoc', 'eval(x)', 'new Function(x)',
    'runtime.onMessageExternal', 'console.log(text)',
  ])
    assert.equal(complaints(`const a = 1;\n${bad}`)[0]?.line, 2, bad);
});

test('what only looks alike is left alone', () => {
  for (const good of ["import { a } from './b.js';", 'prefetched', 'importance(1)', 'imageOf(x)', "/** @type {import('./a.js').Name} */", 'textContent']) assert.deepEqual(complaints(good), [], good);
});
