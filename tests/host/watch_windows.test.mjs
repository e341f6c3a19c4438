// SPDX-License-Identifier: Apache-2.0
// What Windows has instead of Linux's, as far as this machine can tell: compiled by mingw-w64 where it
// is installed, and its unit tests run by Wine where that is. Neither is asked for elsewhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root } from '../house/files.mjs';

const SOURCES = ['watch_windows', 'watch_settling', 'paths_windows', 'paths'].map((name) => `native-host/platform/${name}.cc`);
const TESTS = ['watch', 'watch_settling', 'paths_windows'].map((name) => `tests/unit/platform/${name}_test.cc`);
const STRICT = ['-std=c++20', '-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Wnon-virtual-dtor',
  '-Wold-style-cast', '-Wcast-qual', '-Woverloaded-virtual', '-Werror', '-Inative-host'];

const answers = (command) => spawnSync(command, ['--version']).status === 0;
// What bears the plain name may have no threads.
const knowsThreads = (command) => spawnSync(command, ['-std=c++20', '-fsyntax-only', '-x', 'c++', '-'],
  { input: '#include <future>\nauto answer = std::async([] { return 1; });\n' }).status === 0;
const compiler = ['x86_64-w64-mingw32-g++-posix', 'x86_64-w64-mingw32-g++'].find(knowsThreads);
const wine = ['wine64', 'wine'].find(answers);

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 5 * 60 * 1000, ...options });
  assert.equal(done.status, 0, `${command} ${args.join(' ')}\n${done.error ?? ''}${done.stdout}${done.stderr}`);
  return done.stdout;
}

test('the sources for Windows compile without a warning, and their unit tests pass', { skip: compiler ? false : 'no mingw-w64 with threads here' }, (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-windows-'));
  const env = { ...process.env, WINEPREFIX: join(folder, 'wine'), WINEARCH: 'win64', WINEDEBUG: '-all', DISPLAY: '',
    WINEDLLOVERRIDES: 'mscoree,mshtml=d;winemenubuilder.exe=d' };
  try {
    const object = (source) => join(folder, `${source.replaceAll('/', '-')}.o`);
    for (const source of SOURCES) run(compiler, [...STRICT, '-O1', '-c', source, '-o', object(source)]);
    if (!wine) {
      t.diagnostic('compiled, not run: no Wine here');
      return;
    }
    // Only this header: the others there are Linux's.
    mkdirSync(join(folder, 'include'));
    symlinkSync('/usr/include/catch2', join(folder, 'include', 'catch2'));
    const tests = ['tests/unit/main.cc', ...TESTS];
    for (const source of tests) {
      run(compiler, ['-std=c++20', '-O0', `-I${folder}/include`, '-Inative-host', '-Itests/unit', '-c', source, '-o', object(source)]);
    }
    const program = join(folder, 'tests.exe');
    run(compiler, ['-static', ...[...SOURCES, ...tests].map(object), '-o', program, '-lole32', '-lshell32']);
    spawnSync(wine, ['wineboot', '-i'], { env, timeout: 2 * 60 * 1000 });
    // Wine 8 does not tell of folders that were there before it was asked, as Windows does.
    t.diagnostic(run(wine, [program, '~[subfolders]'], { env }).trim().split('\n').at(-1));
  } finally {
    if (wine) spawnSync('wineserver', ['-k'], { env });
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
