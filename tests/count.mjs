// SPDX-License-Identifier: Apache-2.0
// Counts what test runners said.
//   count.mjs KIND LOG EXIT   prints "KIND PASSED FAILED" of one run
//   count.mjs --sum           reads such lines, prints a table and "N passed, N failed"; exits 1 on any failure
import { readFileSync } from 'node:fs';

/**
 * Passed and failed tests in a runner's log: TAP (node --test), Catch2, or "N passed, N failed".
 * @param {string} log
 * @returns {{passed: number, failed: number} | undefined}
 */
export function countIn(log) {
  const plain = [...log.matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (plain) return { passed: Number(plain[1]), failed: Number(plain[2]) };
  const pass = [...log.matchAll(/^# pass (\d+)$/gm)].at(-1);
  const fail = [...log.matchAll(/^# fail (\d+)$/gm)].at(-1);
  if (pass && fail) return { passed: Number(pass[1]), failed: Number(fail[1]) };
  // Catch2 runs in several processes: each says its own.
  const all = [...log.matchAll(/^All tests passed \(\d+ assertions? in (\d+) test cases?\)$/gm)];
  const some = [...log.matchAll(/^test cases: +\d+ \|(?: +(\d+) passed \|)? +(\d+) failed/gm)];
  if (all.length + some.length === 0) return undefined;
  const total = (matches, group) => matches.reduce((before, match) => before + Number(match[group] ?? 0), 0);
  return { passed: total(all, 1) + total(some, 1), failed: total(some, 2) };
}

function countOne(kind, path, exit) {
  const counted = countIn(readFileSync(path, 'utf8')) ?? { passed: 0, failed: 0 };
  // A runner that failed, or ran nothing, must not look green.
  if ((exit !== '0' || counted.passed === 0) && counted.failed === 0) counted.failed = 1;
  console.log(`${kind} ${counted.passed} ${counted.failed}`);
}

function sum() {
  let passed = 0;
  let failed = 0;
  for (const line of readFileSync(0, 'utf8').trim().split('\n')) {
    const [kind, good, bad] = line.split(' ');
    console.log(`${kind.padEnd(12)} ${good.padStart(5)} passed ${bad.padStart(4)} failed`);
    passed += Number(good);
    failed += Number(bad);
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exit(1);
}

const args = process.argv.slice(2);
if (args[0] === '--sum') sum();
else if (args.length === 3) countOne(args[0], args[1], args[2]);
