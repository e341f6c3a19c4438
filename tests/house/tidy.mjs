// SPDX-License-Identifier: Apache-2.0
// clang-tidy over the native host: `node tests/house/tidy.mjs [--all]`. What has not changed since it
// was found good, nor any header of ours that it includes, is not looked at again. Without --all it
// takes half a minute at most, the latest changes first, and says how many files are left: a run of
// everything takes ten.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

import { files, root, text } from './files.mjs';

const MOST_MS = process.argv.includes('--all') ? Infinity : 30 * 1000;

const cache = join(root, 'build', 'tidy');
mkdirSync(cache, { recursive: true });
const shared = ['.clang-tidy', 'CMakeLists.txt'].map(text).join('\0');

const known = new Map();

/** A file of ours and all files of ours that it includes. */
function withIncluded(path, all = new Set()) {
  if (all.has(path)) return all;
  all.add(path);
  if (!known.has(path)) {
    const included = [...text(path).matchAll(/^#include "([^"]+)"/gm)].map(([, name]) => `native-host/${name}`);
    known.set(path, included.filter((one) => existsSync(join(root, one))));
  }
  for (const one of known.get(path)) withIncluded(one, all);
  return all;
}

/** The stamp that says: this source, with these headers and checks, was fine. */
function stamp(path) {
  const hash = createHash('sha256').update(shared);
  for (const one of [...withIncluded(path)].sort()) hash.update('\0').update(one).update('\0').update(text(one));
  return join(cache, hash.digest('hex'));
}

/** The files in the order of their last change, as git knows it. */
function latestFirst(paths) {
  let log = '';
  try {
    log = execFileSync('git', ['log', '-n', '500', '--format=', '--name-only'], { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  } catch { /* no history: any order will do */ }
  const names = log.split('\n');
  const rank = new Map(names.map((name, i) => [name, i]).reverse());
  const rankOf = (path) => rank.get(path) ?? names.length;
  return [...paths].sort((a, b) => rankOf(a) - rankOf(b));
}

// What other systems have instead of Linux's is not compiled here.
const ours = files(/\.cc$/, 'native-host').filter((path) => !/_(macos|windows)\.cc$/.test(path));
const waiting = latestFirst(ours.filter((path) => !existsSync(stamp(path))));
const until = Date.now() + MOST_MS;
let bad = 0;

function next() {
  if (Date.now() > until) return;
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
process.on('exit', () => {
  if (bad) console.log(`${bad} files with findings`);
  if (waiting.length) console.log(`${waiting.length} files not looked at: ./dev tidy looks at all`);
});
