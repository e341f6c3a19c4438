// SPDX-License-Identifier: Apache-2.0
// Runs the real `vorab` and gives back what a person at a terminal would see.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param {string} line  the command line after `vorab`, split at spaces
 * @param {string | Buffer} [input]  standard input
 * @returns {{code: number | null, out: string, err: string}}
 */
export function vorab(line, input = '') {
  const done = spawnSync(`${root}/build/bin/vorab`, line.split(' ').filter(Boolean), {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    timeout: 60_000,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
