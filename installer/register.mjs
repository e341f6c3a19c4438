// SPDX-License-Identifier: Apache-2.0
// Tells one browser where the native host is, for `./dev run` and the tests, and takes it back.
//
//   node installer/register.mjs --browser chromium --into PROFILE --host build/bin/vorab-host
//                               [--policies DIR] [--state DIR] --register FILE
//   node installer/register.mjs --remove --register FILE
//
// --into is the profile (user-data-dir) of a Chromium, or the home folder of a Firefox, which looks
// for hosts nowhere else. The manifest points to a small wrapper beside the register, because a
// browser starts a host with its own arguments only. The register lists every file that was
// written and what stood there before, so that --remove leaves things as they were.
import { chmod, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const HOST_NAME = 'app.vorab.host';

const beside = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const json = async (/** @type {string} */ file) => JSON.parse(await readFile(file, 'utf8'));

/** The one table of browsers. */
export const browsers = await json(beside('browsers.json'));
const ids = await json(beside('extension-ids.json'));

/**
 * The manifest for one kind of browser. One file for both is not possible: Firefox rejects it.
 * @param {'chromium' | 'firefox'} kind
 * @param {string} path absolute path of what the browser is to start
 */
export function hostManifest(kind, path) {
  const common = { name: HOST_NAME, description: 'Vorab: checks posts while they are written', path, type: 'stdio' };
  return kind === 'firefox'
    ? { ...common, allowed_extensions: ids.firefox }
    : { ...common, allowed_origins: ids.chromium.map((/** @type {string} */ id) => `chrome-extension://${id}/`) };
}

/**
 * Where a browser looks for manifests below a profile or a home folder.
 * @param {string} browser a name in browsers.json
 * @param {string} into
 */
export function manifestFolder(browser, into) {
  const entry = browsers[browser];
  if (!entry) throw new Error(`unknown browser "${browser}", known are ${Object.keys(browsers).join(', ')}`);
  if (entry.kind === 'chromium') return join(into, entry.profile);
  const system = process.platform === 'darwin' ? 'mac' : 'linux';
  return entry.user[system][0].replace(/^~/, into);
}

const quoted = (/** @type {string} */ word) => `'${word.replaceAll("'", `'\\''`)}'`;

/** @param {string} file @returns {Promise<{files: {path: string, before: string | null}[], folders: string[]}>} */
async function readRegister(file) {
  try {
    return await json(file);
  } catch {
    return { files: [], folders: [] };
  }
}

/** Writes as a whole or not at all. @param {string} file @param {string} content */
async function put(file, content) {
  await writeFile(`${file}.new`, content);
  await rename(`${file}.new`, file);
}

/**
 * Registers the host. May be called again for other browsers with the same register.
 * @param {{browser: string, into: string, host: string, register: string, policies?: string, state?: string}} what
 * @returns {Promise<string[]>} the files that were written
 */
export async function register({ browser, into, host, register: file, policies, state }) {
  const registerFile = resolve(file);
  const manifest = join(resolve(manifestFolder(browser, resolve(into))), `${HOST_NAME}.json`);
  const wrapper = join(dirname(registerFile), `vorab-host-${browser}.sh`);
  const known = await readRegister(registerFile);

  const make = async (/** @type {string} */ folder) => {
    const first = await mkdir(folder, { recursive: true });
    // Every folder from the first new one down, so that removing can start at the bottom.
    for (let made = folder; first && made.length >= first.length; made = dirname(made)) known.folders.push(made);
  };
  await make(dirname(registerFile));
  await make(dirname(manifest));
  for (const path of [wrapper, manifest]) {
    if (known.files.some((entry) => entry.path === path)) continue;
    known.files.push({ path, before: await readFile(path, 'utf8').catch(() => null) });
  }
  // The register comes first: whatever happens next can be taken back.
  await put(registerFile, `${JSON.stringify(known, null, 2)}\n`);

  const words = [resolve(host)];
  if (policies) words.push('--policies', resolve(policies));
  if (state) words.push('--state', resolve(state));
  await put(wrapper, `#!/bin/sh\nexec ${words.map(quoted).join(' ')} "$@"\n`);
  await chmod(wrapper, 0o755);
  await put(manifest, `${JSON.stringify(hostManifest(browsers[browser].kind, wrapper), null, 2)}\n`);
  return [wrapper, manifest];
}

/**
 * Takes back everything a register lists, and the register.
 * @param {string} file
 * @returns {Promise<string[]>} the files that were removed or restored
 */
export async function unregister(file) {
  const registerFile = resolve(file);
  const known = await readRegister(registerFile);
  for (const { path, before } of known.files) {
    if (before === null) await rm(path, { force: true });
    else await put(path, before);
  }
  await rm(registerFile, { force: true });
  // Only folders that are empty again; somebody else may have put something there.
  for (const folder of known.folders.sort((a, b) => b.length - a.length)) await rmdir(folder).catch(() => undefined);
  return known.files.map(({ path }) => path);
}

async function main() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      into: { type: 'string' },
      host: { type: 'string' },
      policies: { type: 'string' },
      state: { type: 'string' },
      register: { type: 'string' },
      remove: { type: 'boolean' },
    },
  });
  const { browser, into, host, register: file } = values;
  if (!file) throw new Error('--register FILE is needed');
  if (values.remove) {
    for (const path of await unregister(file)) console.log(`removed ${path}`);
    return;
  }
  if (!browser || !into || !host) throw new Error('--browser, --into and --host are needed');
  const written = await register({ browser, into, host, register: file, policies: values.policies, state: values.state });
  for (const path of written) console.log(`wrote ${path}`);
}

if (process.argv[1] && basename(process.argv[1]) === 'register.mjs')
  await main().catch((error) => {
    console.error(`vorab: ${error.message}`);
    process.exitCode = 2;
  });
