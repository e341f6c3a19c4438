// SPDX-License-Identifier: Apache-2.0
// clang-tidy over the native host, two files at a time; what has not changed is not looked at again.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { files, root, text } from './files.mjs';

const cache = join(root, 'build', 'tidy');
mkdirSync(cache, { recursive: true });
const shared = ['.clang-tidy', 'CMakeLists.txt', ...files(/\.h$/, 'native-host')].map(text).join('\0');

/** The stamp that says: this source, with these headers and checks, was fine. */
function stamp(path) {
  return join(cache, createHash('sha256').update(shared).update('\0').update(text(path)).digest('hex'));
}

const waiting = files(/\.cc$/, 'native-host').filter((path) => !existsSync(stamp(path)));
let bad = 0;

function next() {
  const path = waiting.shift();
  if (!path) return;
  // Some of GCC's warnings are unknown to clang.
  const tidy = spawn('clang-tidy', ['--quiet', '--extra-arg=-Wno-unknown-warning-option', '-p', 'build', path], { cwd: root });
  let out = '';
  tidy.stdout.on('data', (bytes) => (out += bytes));
  tidy.on('error', (error) => console.error(`clang-tidy cannot be run: ${error.message}`));
  tidy.on('close', (code) => {
    if (code === 0) writeFileSync(stamp(path), '');
    else {
      bad += 1;
      process.exitCode = 1;
      console.log(`${path}\n${out}`);
    }
    next();
  });
}

for (let i = 0; i < cpus().length; i += 1) next();
process.on('exit', () => bad && console.log(`${bad} files with findings`));
