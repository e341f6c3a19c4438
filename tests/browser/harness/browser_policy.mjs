// SPDX-License-Identifier: Apache-2.0
// Browser policy, as IT sets it. Its files are the whole machine's; so that no other browser sees them, this one runs
// with a mount of its own over the folder where it looks for them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PLACES = {
  chromium: {
    folder: '/etc/chromium', file: 'policies/managed/vorab.json',
    content: (id, values) => ({ '3rdparty': { extensions: { [id]: values } } }),
  },
  firefox: {
    folder: '/usr/share/firefox-esr/distribution', file: 'policies.json',
    content: (id, values) => ({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
  },
};

/** Whether a browser can have a policy of its own here. */
export const canHavePolicy = (name) =>
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount --bind /tmp "$0"', PLACES[name].folder]).status === 0;

/**
 * @param {'chromium'|'firefox'} name
 * @param {{temp: string, ids: any, binary: string}} where `binary` is the browser's own program
 * @returns {{program: string, set: (values: object) => void}} the program to start instead, and what hands values to the
 *     extension: before the start, or (Chromium, some seconds later) also afterwards
 */
export function browserPolicy(name, { temp, ids, binary }) {
  const { folder, file, content } = PLACES[name];
  const own = path.join(temp, 'browser-policy');
  const target = path.join(own, file);
  const program = path.join(temp, 'browser-with-policy');
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(program, `#!/bin/sh\nexec unshare -m sh -c 'mount --bind "$0" "$1" && shift && exec "$@"' '${own}' '${folder}' '${binary}' "$@"\n`, { mode: 0o755 });
  return {
    program,
    set(values) {
      writeFileSync(`${own}/new`, JSON.stringify(content(ids[name][0], values)));
      renameSync(`${own}/new`, target);
    },
  };
}
