// SPDX-License-Identifier: Apache-2.0
// The real host, registered for a throw-away profile through the installer's own code. Processes are found by
// the state folder that only this session uses, so that no host of anybody else is ever touched.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { register, unregister } from '../../../installer/register.mjs';

/** Process ids of the programs whose command line names `state`. */
function pidsWith(state) {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(state);
    } catch {
      return false; // it has just ended
    }
  });
}

/**
 * @param {{browser: string, into: string, temp: string, binary: string, policies: string}} where
 *     `into` is Chromium's profile or Firefox's home, as register.mjs wants it
 */
export async function installHost({ browser, into, temp, binary, policies }) {
  const state = path.join(temp, 'state');
  mkdirSync(state, { recursive: true });
  const file = path.join(temp, 'register.json');
  let there = false;
  const signal = (name) => {
    const found = pidsWith(state);
    for (const pid of found) process.kill(pid, name);
    return found;
  };
  const host = {
    pids: () => pidsWith(state),
    signal,
    kill: () => signal('SIGKILL'),
    /** Registers the host, or takes the registration away as if it had never been installed. */
    async present(yes) {
      if (yes && !there) await register({ browser, into, host: binary, register: file, policies, state });
      if (!yes && there) await unregister(file);
      there = yes;
    },
  };
  await host.present(true);
  return host;
}
