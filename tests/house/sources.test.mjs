// SPDX-License-Identifier: Apache-2.0
// What every source has, and what none may have.
import assert from 'node:assert/strict';
import test from 'node:test';

import { files, text } from './files.mjs';

const SOURCES = /\.(cc|h|js|mjs|css|cmake)$|^dev$|CMakeLists\.txt$/;
const sources = files(SOURCES);

test('the licence is named in the first lines', () => {
  for (const path of sources) {
    const head = text(path).split('\n', 3).join('\n');
    assert.match(head, /SPDX-License-Identifier: Apache-2\.0/, path);
  }
});

test('files stay small', () => {
  for (const path of sources) {
    const lines = text(path).split('\n').length;
    assert.ok(lines <= 400, `${path} has ${lines} lines`);
  }
});

test('no source writes typed text to a log, and no C++ opens a socket', () => {
  for (const path of files(/\.(cc|h)$/, 'native-host')) {
    assert.doesNotMatch(text(path), /\bsocket\s*\(|asio::ip\b|\bgetenv\s*\(|\bstd::system\s*\(/, path);
  }
  for (const path of files(/\.js$/, 'extension')) {
    assert.doesNotMatch(text(path), /\bconsole\.|\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|\beval\(/, path);
  }
});

test('no path of a developer machine and no registry host is committed', () => {
  for (const path of files(/\.(cc|h|js|mjs|json|md|html|css|txt|in)$|^dev$|^\.npmrc$/)) {
    if (path.endsWith('sources.test.mjs')) continue;
    assert.doesNotMatch(text(path), /registry\.npmjs|deb\.debian\.org|\/work\/(main|shared)|\/tmp\/vorab-/, path);
  }
});
