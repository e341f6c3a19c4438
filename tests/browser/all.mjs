// SPDX-License-Identifier: Apache-2.0
// All specs in one process and one browser: `node tests/browser/all.mjs chromium [part of a spec's name …]`.
// run.mjs calls this for each browser and counts.
import { readdirSync } from 'node:fs';
import { describe } from 'node:test';
// First, so that the browser that all share outlives each spec; what one starts for itself ends with it.
import './harness/suite.mjs';

const wanted = process.argv.slice(3).filter((part) => !part.startsWith('--'));
const folder = new URL('./specs/', import.meta.url);
for (const file of readdirSync(folder).sort()) {
  if (!file.endsWith('.mjs')) continue;
  if (wanted.length === 0 || wanted.some((part) => file.includes(part))) describe(file, async () => { await import(new URL(file, folder)); });
}
