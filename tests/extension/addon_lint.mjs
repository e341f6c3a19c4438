// SPDX-License-Identifier: Apache-2.0
// web-ext lint without errors and without warnings, but for the one that a background shared by Chromium
// and Firefox causes.
//   node tests/extension/addon_lint.mjs
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {{code: string, message: string}} warning */
const expected = ({ code, message }) =>
  code === 'BACKGROUND_SERVICE_WORKER_IGNORED' ||
  (code === 'MANIFEST_FIELD_UNSUPPORTED' && message.includes('/background/service_worker'));

const args = ['web-ext', 'lint', '--self-hosted', '--source-dir', 'extension', '--output', 'json', '--no-config-discovery'];
execFile('npx', ['--no-install', ...args], { cwd: root, maxBuffer: 1 << 26 }, (failure, stdout) => {
  let result;
  try {
    result = JSON.parse(stdout.slice(stdout.indexOf('{')));
  } catch {
    console.error(`web-ext lint gave no result: ${failure?.message ?? stdout}`);
    process.exitCode = 1;
    return;
  }
  const bad = [...result.errors, ...result.warnings.filter((/** @type {any} */ warning) => !expected(warning))];
  for (const { code, message, file, line } of bad) console.error(`${file ?? 'manifest.json'}:${line ?? 0}: ${code}: ${message}`);
  console.log(`add-on lint: ${result.errors.length} errors, ${result.warnings.length} warnings, ${bad.length} unexpected`);
  process.exitCode = bad.length ? 1 : 0;
});
