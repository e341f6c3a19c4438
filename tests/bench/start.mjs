// SPDX-License-Identifier: Apache-2.0
// Start-up: from spawning the host to its first answer, beside an empty program of the same
// libraries. Interleaved, so that a busy machine slows both alike.
//
//   node tests/bench/start.mjs [build/bin] [runs]
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {frame, kCaller} from '../host/client.mjs';

const [bin = 'build/bin', runs = '60'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'vorab-start-'));
const hello = frame({type: 'hello', protocol: 1, locale: 'en'});
const programs = {
  'vorab-host': ['--policies', join(folder, 'policies'), '--state', join(folder, 'state'), kCaller],
  'vorab-empty-host': [],
};

/** Milliseconds from spawn to the first byte of an answer. */
function startOnce(name) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(join(bin, name), programs[name], {stdio: ['pipe', 'pipe', 'inherit']});
    child.once('error', reject);
    child.stdout.once('data', () => {
      const took = performance.now() - begin;
      child.once('exit', () => resolve(took));
      child.stdin.end();
    });
    child.stdin.on('error', () => {});
    child.stdin.write(hello);
  });
}

function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const times = {'vorab-host': [], 'vorab-empty-host': []};
for (let run = -3; run < Number(runs); ++run) {
  for (const name of Object.keys(times)) {
    const took = await startOnce(name);
    if (run >= 0) times[name].push(took);
  }
}
rmSync(folder, {recursive: true});

const host = median(times['vorab-host']);
const empty = median(times['vorab-empty-host']);
console.log(`start to first answer, median of ${runs}:`);
console.log(`  vorab-host        ${host.toFixed(2)} ms`);
console.log(`  an empty program  ${empty.toFixed(2)} ms`);
console.log(`  ratio             ${(host / empty).toFixed(2)} (aim: under 3)`);
