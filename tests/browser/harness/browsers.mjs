// SPDX-License-Identifier: Apache-2.0
// Starts Debian's Chromium or Firefox ESR with a throw-away home and profile, the extension loaded and
// the networks' hosts answered by sites.mjs. Everything else a browser might want to reach is nowhere.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { HOSTS } from './sites.mjs';
import { within } from './wait.mjs';

const BINARIES = {
  chromium: ['/usr/lib/chromium/chromium', '/usr/bin/chromium'],
  firefox: ['/usr/bin/firefox-esr'],
};
/** The browser's own program. */
export const binaryOf = (name) => BINARIES[name].find(existsSync);
const START_MS = 60000;
/** Firefox gives each profile its own random address for an extension; tests need to know it. */
const FIREFOX_UUID = '5b1f3a52-7c4e-4d0a-9a6e-0f1d2c3b4a59';

const profileOf = (temp) => path.join(temp, 'profile');

/** Where a native host is registered for this browser alone: Chromium looks in the profile, Firefox in the home. */
export const registrationPlace = (name, temp) => (name === 'chromium' ? profileOf(temp) : temp);

/** The address of one of the extension's own pages. */
export function extensionUrl(name, ids, page) {
  return name === 'chromium' ? `chrome-extension://${ids.chromium[0]}/${page}` : `moz-extension://${FIREFOX_UUID}/${page}`;
}

async function chromium({ temp, extension, port, headless, env, locale, program }) {
  const profile = profileOf(temp);
  mkdirSync(path.join(profile, 'Default'), { recursive: true });
  // Developer mode: without it an extension that reloads itself stays off.
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return puppeteer.launch({
    executablePath: program, headless, pipe: true, userDataDir: profile, enableExtensions: extension ? [extension] : false,
    env, timeout: START_MS, protocolTimeout: START_MS, defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--window-size=1000,760', `--lang=${locale}`,
      '--ignore-certificate-errors', '--force-color-profile=srgb', '--disable-gpu',
      ...(port ? [`--host-resolver-rules=${HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`).join(', ')}, MAP * ~NOTFOUND`] : []),
    ],
  });
}

async function firefox({ temp, extension, ids, port, headless, env, locale, program, prefs }) {
  const profile = profileOf(temp);
  mkdirSync(profile, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath: program, headless, userDataDir: profile,
    env, timeout: START_MS, protocolTimeout: START_MS, acceptInsecureCerts: true, defaultViewport: null,
    // System access: without it Firefox lets no driver open an extension's own pages.
    args: ['--width=1000', '--height=760', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(port ? { 'network.dns.localDomains': HOSTS.join(','), 'network.socket.forcePort': `443=${port}` } : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [ids.firefox[0]]: FIREFOX_UUID }),
      'intl.locale.requested': locale, 'intl.accept_languages': locale,
      // Firefox's own spelling marks are red as well.
      'layout.spellcheckDefault': 0,
      'privacy.reduceTimerPrecision': false,
      'dom.events.testing.asyncClipboard': true,
      'browser.shell.checkDefaultBrowser': false, 'browser.aboutwelcome.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false,
      ...prefs,
    },
  });
  if (extension) await within(START_MS, 'installing the extension in Firefox', browser.installExtension(extension));
  return browser;
}

/**
 * @param {'chromium'|'firefox'} name
 * @param {{temp: string, extension: string, ids: object, port?: number, headless?: boolean, locale?: string, program?: string, prefs?: object}} options
 *     `temp` becomes HOME; without `port` the network is left as it is; `program` is started in the browser's place; `prefs` are Firefox's alone.
 */
export async function launch(name, options) {
  const env = {
    ...process.env, HOME: options.temp, LANGUAGE: options.locale ?? 'en-US', XDG_CONFIG_HOME: path.join(options.temp, '.config'),
    XDG_CACHE_HOME: path.join(options.temp, '.cache'), XDG_DATA_HOME: path.join(options.temp, '.local/share'),
  };
  const all = { headless: true, locale: 'en-US', program: binaryOf(name), ...options, env };
  return within(START_MS + 5000, `starting ${name}`, name === 'chromium' ? chromium(all) : firefox(all));
}
