// SPDX-License-Identifier: Apache-2.0
// One browser with everything around it: temp folder, replicas, extension, registered host. `close` takes all of
// it away again; so does the end of this process, however it comes.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserPolicy } from './browser_policy.mjs';
import { binaryOf, extensionUrl, registrationPlace, launch } from './browsers.mjs';
import { Driver } from './driver.mjs';
import { copyExtension } from './extension_copy.mjs';
import { installHost } from './native_host.mjs';
import { adaptPolicy } from './policies.mjs';
import { startSites } from './sites.mjs';
import { within } from './wait.mjs';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CLOSE_MS = 10000;

/**
 * @param {'chromium'|'firefox'} name
 * @param {{probes?: boolean, bare?: boolean, everywhere?: boolean, careless?: boolean, replicas?: boolean, headless?: boolean, binary?: string, policies?: string, spelling?: boolean,
 *     sites?: string[], change?: (policy: any) => void, locale?: string, managed?: object, allowed?: string[], prefs?: object}} options
 *     `probes: false` loads the extension untouched, `bare` none at all, `careless` one that counts every press; `binary` is another host program;
 *     `spelling`, `sites` and `change` are wishes about the policy (policies.mjs); `managed` is handed to the extension by browser policy,
 *     with addresses that the browser was `allowed` (extension_copy.mjs); `prefs` are Firefox's.
 */
export async function startSession(name, options = {}) {
  const temp = mkdtempSync(path.join(os.tmpdir(), `vorab-${name}-`));
  const undo = [() => rmSync(temp, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })];
  const removeAtExit = () => rmSync(temp, { recursive: true, force: true });
  process.once('exit', removeAtExit);
  undo.push(() => process.off('exit', removeAtExit));
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await Promise.resolve().then(step).catch(() => {});
  };
  try {
    const binary = path.resolve(ROOT, options.binary ?? 'build/bin/vorab-host');
    if (!existsSync(binary)) throw new Error(`${binary} is missing: run ./dev build first`);
    const ids = JSON.parse(readFileSync(path.join(ROOT, 'installer/extension-ids.json'), 'utf8'));
    const extension = path.join(temp, 'extension');
    copyExtension({ source: path.join(ROOT, 'extension'), target: extension, probes: options.probes ?? true, everywhere: options.everywhere, careless: options.careless, allowed: options.allowed,
      // Firefox takes a language only with its language pack.
      german: name === 'firefox' && options.locale === 'de' });
    const given = path.resolve(ROOT, options.policies ?? 'policies/example');
    const adapted = options.spelling || options.sites || options.change;
    const policies = adapted ? adaptPolicy(given, path.join(temp, 'policies'), options) : given;
    const host = await installHost({ browser: name, into: registrationPlace(name, temp), temp, binary, policies });
    const sites = options.replicas === false ? null : await startSites(temp);
    if (sites) undo.push(sites.close);
    const managed = options.managed && browserPolicy(name, { temp, ids, binary: binaryOf(name) });
    managed?.set(options.managed);
    const browser = await launch(name, {
      temp, extension: options.bare ? '' : extension, ids, port: sites?.port, headless: options.headless, locale: options.locale, prefs: options.prefs, ...(managed && { program: managed.program }),
    });
    undo.push(() => within(CLOSE_MS, 'closing', browser.close()).catch(() => browser.process()?.kill('SIGKILL')));
    undo.push(() => { host.kill(); });
    const page = new Driver(name, await browser.newPage());
    return { name, temp, ids, host, browser, page, close, setManaged: managed?.set, url: (file) => extensionUrl(name, ids, file) };
  } catch (error) {
    await close();
    throw error;
  }
}
