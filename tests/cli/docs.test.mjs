// SPDX-License-Identifier: Apache-2.0
// The sessions in docs/ are run as they stand, on a machine made for them, and answer as they say. In an expected
// answer … stands for anything, a line of it for any lines. Lines that need root (#) were run by hand.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';

import { root } from './run.mjs';

const bin = join(root, 'build/bin');
const ids = JSON.parse(readFileSync(join(root, 'installer/extension-ids.json'), 'utf8'));
const pages = readdirSync(join(root, 'docs/de'), { recursive: true }).filter((path) => path.endsWith('.md'));
const machine = mkdtempSync(join(tmpdir(), 'vorab-docs-'));
const etc = join(machine, 'etc');
const state = join(machine, 'state');
let host;
/** The number of the company's key. */
let legal = '';

function run(line) {
  const done = spawnSync('bash', ['-c', line], { cwd: machine, encoding: 'utf8', timeout: 60_000, env: { ...process.env, PATH: `${bin}:${process.env.PATH}` } });
  return done.stdout + done.stderr;
}

/** Everything as a company would have it: two keys, a policy that wishes for messages and a log, signed by the company. */
before(async () => {
  cpSync(join(root, 'extension'), join(machine, 'extension'), { recursive: true });
  cpSync(join(root, 'policies/example'), join(machine, 'source'), { recursive: true });
  const source = join(machine, 'source/policy.json');
  const wish = readFileSync(source, 'utf8').replace('"settings": {', '"settings": {"messages": true, "log": true,').replace('"$schema": "../policy.schema.json",', '');
  writeFileSync(source, wish);
  for (const kind of ['policy', 'employees']) mkdirSync(join(etc, 'keys', kind), { recursive: true });
  run('for key in legal works-council; do vorab sign --new-key $key --no-password; done');
  legal = readFileSync(join(machine, 'legal.pub'), 'utf8').match(/public key (\w+)/)[1];
  run('cp legal.pub etc/keys/policy/; cp works-council.pub etc/keys/employees/');
  run('vorab build source --out musterwerk.json --version 13; vorab sign musterwerk.json --key legal.key; cp musterwerk.json* etc/');
  host = spawn(join(bin, 'vorab-host'), ['--policies', etc, '--state', state, `chrome-extension://${ids.chromium[0]}/`]);
  const hello = Buffer.from(JSON.stringify({ type: 'hello', protocol: 1 }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(hello.length);
  host.stdin.write(Buffer.concat([length, hello]));
  // The second answer is the policy: what it writes has been written.
  for (let heard = ''; !heard.includes('"policy"') || !heard.includes('musterwerk');) {
    heard += await new Promise((resolve) => host.stdout.once('data', (bytes) => resolve(bytes.toString())));
  }
});

after(() => {
  host.kill('SIGKILL');
  rmSync(machine, { recursive: true });
});

/** A line as it is on this machine. */
function here(line) {
  return line
    .replaceAll('/etc/vorab', etc)
    .replaceAll('~/.local/state/vorab', state)
    .replaceAll('$(pgrep -n vorab-host)', String(host.pid))
    .replace('C373EE77D5CD0AE8.minisig', `${legal}.minisig`)
    .replace(/vorab log\b/, `vorab log --state ${state}`)
    .replace(/vorab (status|doctor)\b/, `vorab $1 --policies ${etc} --state ${state}`);
}

/** What does not change from run to run: places, numbers of keys, times. */
const plain = (answer) =>
  answer
    .replaceAll(etc, '/etc/vorab')
    .replaceAll(/\b[0-9A-F]{16}\b/g, 'KEY')
    .replaceAll(/signed \d{4}-\d\d-\d\dT[\d:]+Z/g, 'signed TIME');

/** Expected lines as an expression. @param {string[]} lines */
function shape(lines) {
  const parts = lines.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${plain(line).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '.*')}\\s*?(?:\\n|$)`));
  return new RegExp(`^${parts.join('')}$`);
}

for (const page of pages) {
  const sessions = [...readFileSync(join(root, 'docs/de', page), 'utf8').matchAll(/^```console\n(.*?)^```$/gms)].map(([, body]) => body);
  const steps = sessions.flatMap((body) => body.split(/^(?=[$#] )/m)).filter((step) => step.startsWith('$ '));
  if (steps.length === 0) continue;
  test(`docs: ${page}`, () => {
    run('rm etc/*.minisig; cp *.minisig etc/');  // as the company alone signed it
    for (const step of steps) {
      const [line, ...expected] = step.trimEnd().split('\n');
      assert.match(plain(run(here(line.slice(2)))), shape(expected), `${page}: ${line}`);
    }
  });
}
