// SPDX-License-Identifier: Apache-2.0
// Hosts that IT names by browser policy: served by the generic adapter once the browser allows it, and what nobody may
// open stays closed. Nothing of that is in the manifest here: managed storage is read and scripts are registered.
import { test } from 'node:test';
import { canHavePolicy } from '../harness/browser_policy.mjs';
import { postAnyway, pressPost, settled } from '../harness/gate.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, assert, isOurs, openComposer, seeWords, until } from '../harness/suite.mjs';
import { NETWORKS } from '../networks/networks.mjs';
import { sleep } from '../harness/wait.mjs';

const TEST_MS = 120000;
const BASIC = ['linkedin', 'xing', 'x'];
const HOST = 'forum.musterwerk.example';
const ROOT = `https://${HOST}/`;
const PATTERN = `https://${HOST}/*`;
const { composers } = NETWORKS.find(({ site }) => site === 'generic');
/** Chromium looks at its policies now and then. */
const POLICY_MS = 45000;

function hostTest(title, options, body) {
  const skip = !canHavePolicy(BROWSER) && 'a browser cannot have a mount of its own here';
  if (isOurs(title)) test(`${BROWSER}: ${title}`, { timeout: TEST_MS, skip }, async () => {
    const all = await startSession(BROWSER, { sites: BASIC, ...options });
    try {
      await body(all);
    } finally {
      await all.close();
    }
  });
}

/** Loads the page until our scripts are there, or not there. */
const seeScripts = ({ page }, there) => until(`scripts of ours: ${there}`, async () => {
  await page.goto(ROOT);
  return page.snapshot().then(Boolean, () => false);
}, (now) => now === there, { ms: POLICY_MS });

const MANAGED = { hosts: [{ host: HOST }, { host: 'www.kununu.com' }, { host: 'www.facebook.com' }] };

hostTest('a host that IT names is served by the generic adapter, one that is never read is not; both are said', { managed: MANAGED, allowed: [PATTERN] }, async (all) => {
  const { page } = all;
  await seeScripts(all, true);
  for (const { name, editor, surface } of composers) {
    await openComposer(page, name);
    await page.type('Der Seeadler');
    await settled(page, 'Seeadler');
    const seen = await page.snapshot();
    assert.deepEqual(seen.composers.filter(({ text }) => text).map((one) => [one.site, one.surface]), [['generic', surface]]);
    await postAnyway(page, () => pressPost(page, editor), ['Der Seeadler']);
  }
  await withOwnPage(all, 'pages/popup.html', async (popup) => {
    const problems = await until('IT is told', () => popup.$$eval('#problems li', (items) => items.map((item) => item.textContent).join('\n')), Boolean);
    assert.match(problems, /www\.kununu\.com/);
    assert.match(problems, /www\.facebook\.com/);
    assert.doesNotMatch(problems, /forum/);
  });
  if (BROWSER === 'firefox') return; // reads browser policy when it starts
  all.setManaged({ hosts: [] });
  await seeScripts(all, false);
});

// No question in Firefox, as if somebody had said yes; Chromium's cannot be answered by a driver.
const PREFS = { 'extensions.webextOptionalPermissionPrompts': false };

hostTest('a host that IT names is not read before the browser allows it; the popup asks', { managed: MANAGED, allowed: [], prefs: PREFS }, async (all) => {
  const { page } = all;
  await withOwnPage(all, 'pages/popup.html', async (popup) => {
    await until('the popup asks', () => popup.$eval('#permission', (element) => !element.hidden), Boolean, { ms: POLICY_MS });
    await page.page.bringToFront();
    await page.goto(ROOT);
    await sleep(500);
    assert.equal(await page.snapshot().then(Boolean, () => false), false);
    if (BROWSER === 'chromium') return;
    await popup.bringToFront();
    await popup.click('#allow');
    await until('the popup no longer asks', () => popup.$eval('#permission', (element) => element.hidden), Boolean);
  });
  if (BROWSER === 'chromium') return;
  await seeScripts(all, true);
  await openComposer(page, composers[0].name);
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
});
