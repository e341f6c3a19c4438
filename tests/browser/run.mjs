// SPDX-License-Identifier: Apache-2.0
// Runs the browser tests: `node tests/browser/run.mjs [--browser chromium|firefox|both] [--only REGEX] [--short] [--whole] [part of a spec's name …]`.
// `--only` takes those tests whose titles match; `--whole` goes through all cells of tables that else take a selection.
// `--short` gives each test to one of the two browsers, by its title.
// Both browsers run side by side, since each waits more than it works; the second one's report is printed when the first
// is through. Tests have times to keep: what failed beside the other browser runs once more with the machine to itself,
// and the report names it.
// Prints how many passed in each browser; exits 1 when one failed or none ran.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SHORT_MS = 15 * 60 * 1000;
const LONGEST_MS = 60 * 60 * 1000;
/** Where more fail, it is not for want of time. */
const MOST_AGAIN = 5;

/** One browser's run; `report` takes its output, the TAP copy is only read for its counts. */
async function run(browser, { parts, only, short, whole, temp, report }) {
  const tap = path.join(temp, `${browser}.tap`);
  const started = Date.now();
  // Pictures of an earlier run would be taken for this one's.
  if (parts.length === 0 && !only) rmSync(new URL(`../../artifacts/browser/${browser}/`, import.meta.url), { recursive: true, force: true });
  const child = spawn(process.execPath, [
    '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`,
    ...(only ? [`--test-name-pattern=${only}`] : []),
    fileURLToPath(new URL('./all.mjs', import.meta.url)), browser, ...(whole ? ['--whole'] : []), ...(short ? ['--short'] : []), ...parts,
  ], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.setEncoding('utf8').on('data', report);
  const timer = setTimeout(() => child.kill('SIGTERM'), short ? SHORT_MS : LONGEST_MS);
  const code = await new Promise((resolve) => { child.on('close', resolve); });
  clearTimeout(timer);
  let text = '';
  try {
    text = readFileSync(tap, 'utf8');
  } catch { /* it never came to report */ }
  const count = (what) => Number(new RegExp(`^# ${what} (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
  return { browser, code, passed: count('pass'), failed: count('fail') + count('cancelled'), titles: failedIn(text), seconds: Math.round((Date.now() - started) / 1000) };
}

/** The titles of failed tests in TAP; specs are suites there, and named like their files. */
function failedIn(tap) {
  const titles = [...tap.matchAll(/^ *not ok \d+ - (.*)$/gm)].map(([, title]) => title.replace(/\\([\\#])/g, '$1'));
  return titles.filter((title) => !title.endsWith('.mjs'));
}

/** The result with what failed and passes alone, which is named. */
async function alone(result, settings) {
  const { browser, titles, failed, passed } = result;
  if (titles.length === 0 || titles.length !== failed || failed > MOST_AGAIN) return result;
  console.log(`once more, alone, in ${browser}: ${titles.join('; ')}`);
  const again = await run(browser, { ...settings, only: `(${titles.map((title) => title.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})$` });
  if (again.passed + again.failed !== failed) return result;
  console.log(`${again.passed} of ${failed} passed alone`);
  return { ...result, passed: passed + again.passed, failed: again.failed, code: again.code };
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string', default: 'both' }, only: { type: 'string' }, short: { type: 'boolean', default: false }, whole: { type: 'boolean', default: false } }, allowPositionals: true,
});
const browsers = values.browser === 'both' ? ['chromium', 'firefox'] : [values.browser];
const temp = mkdtempSync(path.join(os.tmpdir(), 'vorab-run-'));
const reports = browsers.map(() => '');
const print = (text) => process.stdout.write(text);
const settings = { parts: positionals, only: values.only, short: values.short, whole: values.whole, temp, report: print };
const runs = browsers.map((browser, index) => run(browser, { ...settings, report: index === 0 ? print : (text) => { reports[index] += text; } }));
const together = [];
for (const [index, running] of runs.entries()) {
  const result = await running;
  together.push(result);
  print(reports[index]);
}
const results = [];
for (const result of together) results.push(browsers.length > 1 ? await alone(result, settings) : result);
for (const { browser, passed, failed, seconds } of results) {
  console.log(`browser tests in ${browser}: ${passed} passed, ${failed} failed (${seconds} s; screenshots in artifacts/browser/${browser})`);
}
rmSync(temp, { recursive: true, force: true });

const sum = (what) => results.reduce((total, result) => total + result[what], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
const bad = results.some((result) => result.failed > 0 || result.passed === 0 || result.code !== 0);
process.exitCode = bad ? 1 : 0;
