// SPDX-License-Identifier: Apache-2.0
// The tools that keep the house's format and find what compilers do not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { files, root } from './files.mjs';

/** Runs a tool and fails with what it printed. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20, ...options });
  assert.equal(done.error, undefined, `${command} cannot be run`);
  assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
}

const cxx = files(/\.(cc|h)$/).filter((path) => !path.startsWith('build'));

test('clang-format has nothing to change', () => run('clang-format', ['--dry-run', '--Werror', ...cxx]));

test('clang-tidy finds nothing in the native host', () => run('node', ['tests/house/tidy.mjs']));

test('eslint finds nothing', () => run('npx', ['--no-install', 'eslint', '.']));
test('the types in JSDoc hold', () => run('npx', ['--no-install', 'tsc', '--project', 'tsconfig.json']));
test('content scripts contain no network calls', () => run('node', ['tests/extension/source_lint.mjs']));
test('web-ext lint accepts the extension', () => run('node', ['tests/extension/addon_lint.mjs']));
