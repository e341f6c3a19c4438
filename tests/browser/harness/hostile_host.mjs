// SPDX-License-Identifier: Apache-2.0
// A host between the browser and the real one. It puts the site data of a file into what it passes on, as no policy
// gets it past the real host. Run as `node hostile_host.mjs REAL FILE …`, the rest is the real host's.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [program, file, ...rest] = process.argv.slice(2);
const real = spawn(program, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
real.on('exit', (code) => process.exit(code ?? 1));
process.stdin.pipe(real.stdin);

let held = Buffer.alloc(0);
real.stdout.on('data', (bytes) => {
  held = Buffer.concat([held, bytes]);
  while (held.length >= 4 && held.length >= 4 + held.readUInt32LE(0)) {
    const end = 4 + held.readUInt32LE(0);
    const message = JSON.parse(held.subarray(4, end).toString());
    held = held.subarray(end);
    if (message.type === 'welcome' || message.type === 'policy') message.site_data = JSON.parse(readFileSync(file, 'utf8'));
    const body = Buffer.from(JSON.stringify(message));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(body.length);
    process.stdout.write(Buffer.concat([length, body]));
  }
});
