// SPDX-License-Identifier: Apache-2.0
// What a spec imports. All specs of one process share one browser; each test gets a fresh load of its replica.
// The browser's name is the first argument: `node specs/typing.mjs firefox`.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { COMPOSERS, NETWORKS } from '../networks/networks.mjs';
import { ROOT, startSession } from './session.mjs';
import { until } from './wait.mjs';

export const BROWSER = process.argv[2] ?? 'chromium';
export const ARTIFACTS = path.join(ROOT, 'artifacts/browser', BROWSER);
const TEST_MS = 45000;
/** Where IT's own hosts are is no matter of the policy. */
const NAMED_BY_POLICY = [...new Set(NETWORKS.map(({ site }) => site))].filter((site) => site !== 'generic');

/** All cells of tables that else take a selection. */
export const WHOLE = process.argv.includes('--whole');

/** A run that has to be short: each test in one browser, controls that only prove an attack left to the others. */
export const SHORT = process.argv.includes('--short');

/** Whether a test of this name is to run here: shared out, each is one browser's, by its name alone. */
export function isOurs(title) {
  if (!SHORT) return true;
  return [...title].reduce((sum, sign) => sum + sign.codePointAt(0), 0) % 2 === (BROWSER === 'firefox' ? 1 : 0);
}

let shared = null;

/** Starts the browser and waits for the networks that only the policy names: their scripts come a moment later. */
async function start() {
  const all = await startSession(BROWSER, { spelling: true, sites: NAMED_BY_POLICY });
  const { url } = COMPOSERS['TikTok comment'];
  const runs = () => all.page.goto(url).then(() => all.page.snapshot()).then(Boolean, () => false);
  try {
    await until('the networks of the policy are registered', runs, Boolean, { ms: 20000 });
    return all;
  } catch (error) {
    await all.close();
    throw error;
  }
}

/** The shared browser, started at first use. */
export async function session() {
  shared ??= start();
  return shared;
}

after(async () => (await shared?.catch(() => null))?.close());

/** A test with the shared page; a failure leaves a screenshot and the snapshot's state in its message. */
export function browserTest(title, body) {
  if (!isOurs(title)) return;
  test(`${BROWSER}: ${title}`, { timeout: TEST_MS }, async () => {
    const all = await session();
    await all.host.present(true);
    try {
      await body(all.page, all);
    } catch (error) {
      const file = path.join(ARTIFACTS, `failed-${title.replace(/\W+/g, '-')}.png`);
      await all.page.screenshot(file).catch(() => {});
      error.message += `\n(screenshot: ${path.relative(ROOT, file)})`;
      throw error;
    }
  });
}

/** A picture of the run, kept under artifacts/browser. */
export const picture = (page, name) => page.screenshot(path.join(ARTIFACTS, `${name}.png`));
export * from './composing.mjs';
export { assert, until };
