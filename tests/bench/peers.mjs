// SPDX-License-Identifier: Apache-2.0
// `./dev bench peers`: what people run today on the same posts. Their packages are installed into
// build/ at the first run; the project itself does not depend on them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const installed = join(root, 'build', 'bench-peers');
const POSTS = '80';

function install() {
  mkdirSync(installed, { recursive: true });
  const lock = readFileSync(join(here, 'peers', 'package-lock.json'), 'utf8');
  const stamp = join(installed, 'package-lock.json');
  const fresh = existsSync(join(installed, 'node_modules')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'engines.mjs', 'measure.mjs']) {
    copyFileSync(join(here, 'peers', name), join(installed, name));
  }
  if (!fresh) execFileSync('npm', ['ci', '--loglevel=error'], { cwd: installed, stdio: 'inherit' });
}

install();
const bench = join(root, 'build', 'bin', 'vorab-bench-engine');
const posts = execFileSync(bench, ['--posts', POSTS], { maxBuffer: 1 << 26 });
const rows = [
  JSON.parse(execFileSync(bench, ['--own', POSTS], { encoding: 'utf8' })),
  ...JSON.parse(execFileSync('node', ['measure.mjs'], { cwd: installed, input: posts, encoding: 'utf8' })),
];

console.log('\nOther programs on the same posts of 3 KB (in-process, warm, every second one German)');
const line = (cells) => console.log(
  cells[0].padEnd(12) + cells[1].padEnd(26) + cells.slice(2).map((cell) => cell.padStart(12)).join(''));
line(['program', 'does', 'p50 ms', 'p99 ms', 'posts', 'found']);
for (const row of rows) {
  line([row.name, row.does, row.p50.toFixed(3), row.p99.toFixed(3), String(row.posts), String(row.found)]);
}
