// SPDX-License-Identifier: Apache-2.0
// Runs the browser tests: `node tests/browser/run.mjs [--browser chromium|firefox|both] [--only REGEX] [--whole] [part of a spec's name …]`.
// `--only` takes those tests whose titles match; `--whole` goes through all cells of tables that else take a selection.
// Prints how many passed in each browser; exits 1 when one failed or none ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RUN_MS = 8 * 60 * 1000;
const WHOLE_MS = 40 * 60 * 1000;

/** One browser's run; the TAP copy is only read for its counts. */
async function run(browser, { parts, only, whole, temp }) {
  const tap = path.join(temp, `${browser}.tap`);
  const started = Date.now();
  // Pictures of an earlier run would be taken for this one's.
  if (parts.length === 0 && !only) rmSync(new URL(`../../artifacts/browser/${browser}/`, import.meta.url), { recursive: true, force: true });
  const child = spawn(process.execPath, [
    '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`,
    ...(only ? [`--test-name-pattern=${only}`] : []),
    fileURLToPath(new URL('./all.mjs', import.meta.url)), browser, ...(whole ? ['--whole'] : []), ...parts,
  ], { stdio: ['ignore', 'inherit', 'inherit'] });
  const timer = setTimeout(() => child.kill('SIGTERM'), whole ? WHOLE_MS : RUN_MS);
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  clearTimeout(timer);
  let text = '';
  try {
    text = readFileSync(tap, 'utf8');
  } catch { /* it never came to report */ }
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { browser, code, passed: count('pass'), failed: count('fail') + count('cancelled'), seconds: Math.round((Date.now() - started) / 1000) };
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'both' }, only: { type: 'string' }, whole: { type: 'boolean', default: false } }, allowPositionals: true,
});
const browsers = values.browser === 'both' ? ['chromium', 'firefox'] : [values.browser];
const temp = mkdtempSync(path.join(os.tmpdir(), 'vorab-run-'));
const results = [];
for (const browser of browsers) {
  const result = await run(browser, { parts: positionals, only: values.only, whole: values.whole, temp });
  results.push(result);
  const { passed, failed, seconds } = result;
  console.log(`browser tests in ${browser}: ${passed} passed, ${failed} failed (${seconds} s; screenshots in artifacts/browser/${browser})`);
}
rmSync(temp, { recursive: true, force: true });

const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
const bad = results.some((result) => result.failed > 0 || result.passed === 0 || result.code !== 0);
process.exitCode = bad ? 1 : 0;
