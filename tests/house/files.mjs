// SPDX-License-Identifier: Apache-2.0
// The house's files, for tests that look at all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set(['.git', 'node_modules', 'artifacts', 'dist']);

function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (NOT_OURS.has(entry.name) || /^build/.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield relative(root, path);
  }
}

/** Paths (relative to the root) of all files of the project below `folder` that match. */
export function files(pattern, folder = '.') {
  return [...walk(join(root, folder))].filter((path) => pattern.test(path)).sort();
}

/** A file's text. */
export const text = (path) => readFileSync(join(root, path), 'utf8');

/** A file's JSON. */
export const json = (path) => JSON.parse(text(path));
