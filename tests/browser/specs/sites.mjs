// SPDX-License-Identifier: Apache-2.0
// Where Vorab is: networks that a policy names and no longer names, composers that a policy re-aims, composers that
// nobody recognises, frames, and what a hostile policy gets to read: nothing. Each with a browser and a policy of its own.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { askProbe } from '../harness/in_page.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { edit } from '../harness/policies.mjs';
import { ROOT, startSession } from '../harness/session.mjs';
import { ARTIFACTS, BROWSER, assert, openComposer, picture, seeWords, isOurs, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const BASIC = ['linkedin', 'xing', 'x'];
const TEST_MS = 60000;
/** How long a change of the policy may take to reach a page. */
const POLICY_MS = 8000;
/** Long enough that what never comes would have come. */
const NOTHING_MS = 1500;

let mine;
const started = () => (mine ??= startSession(BROWSER, { sites: BASIC }));
after(async () => (await mine?.catch(() => null))?.close());

/** A test in this file's own browser. */
function siteTest(title, body) {
  if (isOurs(title)) test(`${BROWSER}: ${title}`, { timeout: TEST_MS }, async () => {
    const all = await started();
    try {
      await body(all.page, all);
    } catch (error) {
      await all.page.screenshot(path.join(ARTIFACTS, `failed-${title.replace(/\W+/g, '-')}.png`)).catch(() => {});
      throw error;
    }
  });
}

/** Changes the policy that is in force. */
const setPolicy = async (change) => edit(path.join((await started()).temp, 'policies/policy.json'), change);

/** Whether our content scripts are in the page. */
const isThere = (page) => page.snapshot().then(() => true, () => false);

/** What the icon of the tab with this address says, asked from a page of ours. */
const titleOf = (own, url) => own.evaluate(async (pattern) => {
  const [tab] = await chrome.tabs.query({ url: pattern });
  return tab ? chrome.action.getTitle({ tabId: tab.id }) : '';
}, url);

siteTest('a further network: nothing of ours until the policy names it, then the open tab is asked to reload, then all works', async (page, all) => {
  await page.goto('https://www.facebook.com/');
  assert.equal(await isThere(page), false);
  await withOwnPage(all, 'pages/popup.html', async (popup) => {
    await setPolicy((policy) => { policy.sites = [...BASIC, 'facebook', 'mastodon']; });
    const title = await until('the icon asks to reload', () => titleOf(popup, 'https://www.facebook.com/*'), (text) => /reload/.test(text), { ms: POLICY_MS });
    assert.match(title, /Facebook/);
    const problems = await popup.$$eval('#problems li', (items) => items.map((item) => item.textContent));
    assert.ok(problems.some((line) => /Mastodon/.test(line)), `IT is told that no server is named: ${problems}`);
    assert.equal(await isThere(page), false, 'no page reloads by itself');
    await page.goto('https://www.facebook.com/');
    await until('the icon no longer asks', () => titleOf(popup, 'https://www.facebook.com/*'), (text) => !/reload/.test(text));
  });
  await openComposer(page, 'Facebook');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  await picture(page, 'named-network-Facebook');
});

if (BROWSER === 'chromium') {
  siteTest('a network stays registered when the background part is started anew', async (page, { browser }) => {
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker()).close();
    await openComposer(page, 'Facebook');
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
  });
}

siteTest('a network that the policy no longer names: marks go at once, scripts with the next load', async (page) => {
  await openComposer(page, 'Facebook');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  await setPolicy((policy) => { policy.sites = BASIC; });
  await page.see('no marks', (seen) => seen.composers.every(({ marks }) => marks.length === 0), { ms: POLICY_MS });
  await until('nothing of ours', async () => {
    await page.goto('https://www.facebook.com/');
    return isThere(page);
  }, (there) => !there, { ms: POLICY_MS });
});

/** Runs before any script of the page: the network has renamed what its composers are known by. */
const rename = () => {
  const renamed = (/** @type {Element} */ element) => {
    const id = element.getAttribute('data-testid');
    if (id?.startsWith('tweetTextarea_')) element.setAttribute('data-testid', id.replace('tweetTextarea', 'postField'));
  };
  new MutationObserver(() => document.querySelectorAll('[data-testid^="tweetTextarea_"]').forEach(renamed))
    .observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-testid'] });
};

siteTest('a network renames its composers: said after some seconds without anybody typing, mended by the policy alone, live', async (page, all) => {
  const script = await page.page.evaluateOnNewDocument(rename);
  try {
    await openComposer(page, 'X new post');
    await withOwnPage(all, 'pages/popup.html', async (popup) => {
      const title = await until('the icon says it', () => titleOf(popup, 'https://x.com/*'), (text) => /does not recognise/.test(text), { ms: POLICY_MS });
      assert.match(title, /on X\b/);
    });
    await page.page.bringToFront();
    assert.equal((await page.snapshot()).composers.length, 0);
    await picture(page, 'not-recognised-X');
    await setPolicy((policy) => {
      policy.site_data = { x: { post: { find: ['[data-testid^="postField_"][contenteditable="true"]'] } } };
    });
    await page.see('composers are found', (seen) => seen.composers.length > 0, { ms: POLICY_MS });
    const box = await page.editorBox('modal');
    await page.clickAt(box.x + 20, box.y + 12);
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
    await withOwnPage(all, 'pages/popup.html', (popup) =>
      until('the icon is well again', () => titleOf(popup, 'https://x.com/*'), (text) => !/does not recognise/.test(text)));
    await page.page.bringToFront();
    await picture(page, 'mended-by-policy-X');
    await setPolicy((policy) => { delete policy.site_data; });
    await page.see('not recognised again', (seen) => seen.composers.length === 0, { ms: POLICY_MS });
  } finally {
    await page.page.removeScriptToEvaluateOnNewDocument(script.identifier);
  }
});

siteTest('a composer in a frame of the site itself is one; the site in a frame of others is not', async (page) => {
  await page.goto('https://x.com/musterwerk/status/1');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/home';
    Object.assign(frame.style, { position: 'fixed', inset: '0', width: '800px', height: '600px', zIndex: '9' });
    document.body.append(frame);
  });
  const inner = async () => page.page.frames().find((frame) => frame.url() === 'https://x.com/home');
  await until('the frame loads', async () => (await (await inner())?.evaluate(() => document.readyState).catch(() => '')) ?? '', (state) => state === 'complete');
  const snapshot = async () => (await inner()).evaluate(askProbe, 'snapshot');
  await until('its composer is found', snapshot, (seen) => seen?.composers.some(({ surface }) => surface === 'post'));
  const editor = await (await inner()).$('[data-testid="tweetTextarea_0"]');
  await editor.click();
  await page.type('Der Seeadler');
  await until('its words are marked', snapshot, (seen) => seen.composers.some(({ marks }) => marks.length === 1));
  await picture(page, 'own-frame-X');

  await page.goto('https://x.com/bare/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = 'https://www.linkedin.com/bare/';
    frame.width = '800';
    frame.height = '500';
    document.body.append(frame);
  });
  const framed = async () => page.page.frames().find((frame) => frame.url().startsWith('https://www.linkedin.com/'));
  await until('the framed page loads', async () => (await (await framed())?.evaluate(() => document.readyState).catch(() => '')) ?? '', (state) => state === 'complete');
  assert.equal(await (await framed()).evaluate(askProbe, 'snapshot'), null, 'no page of ours in a frame of others');
});

siteTest('a composer in a closed shadow root is found', async (page) => {
  const script = await page.page.evaluateOnNewDocument(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function closed(init) {
      const root = attach.call(this, { ...init, mode: 'closed' });
      // The replica's own door; the extension's world does not see it.
      Object.defineProperty(this, 'shadowRoot', { value: root });
      return root;
    };
  });
  try {
    await openComposer(page, 'LinkedIn A');
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
  } finally {
    await page.page.removeScriptToEvaluateOnNewDocument(script.identifier);
  }
});

/** Fields that nobody may read, in an ordinary page of the network. */
const addSecrets = () => {
  const secret = 'Seeadler';
  const field = (name, attributes) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.className = 'secret';
    if (name === 'div') element.textContent = secret;
    else element.value = secret;
    return element;
  };
  const form = document.createElement('form');
  form.append(field('input', { type: 'password' }), field('textarea', { placeholder: 'Beside a password' }));
  const search = document.createElement('div');
  search.setAttribute('role', 'search');
  search.append(field('textarea', {}), field('div', { contenteditable: 'true' }));
  const box = document.createElement('div');
  box.id = 'secrets';
  box.style.cssText = 'position: fixed; inset: 0 0 auto auto; width: 300px; max-height: 90vh; overflow: auto; background: white; z-index: 9';
  box.append(
    form, search,
    field('input', { type: 'password' }), field('input', { type: 'text' }), field('input', { type: 'text', name: 'username' }), field('input', {}),
    field('input', { type: 'email' }), field('input', { type: 'tel' }), field('input', { type: 'search' }), field('input', { type: 'number' }),
    field('input', { type: 'text', autocomplete: 'one-time-code' }), field('input', { type: 'text', style: '-webkit-text-security: disc' }),
    field('textarea', { autocomplete: 'cc-number' }), field('textarea', { name: 'iban' }), field('textarea', { inputmode: 'numeric' }),
    field('textarea', { 'aria-label': 'Password' }), field('textarea', { style: '-webkit-text-security: disc' }),
    field('div', { contenteditable: 'true', autocomplete: 'current-password' }), field('div', { contenteditable: 'true', id: 'otp' }),
    field('div', { contenteditable: 'true', role: 'combobox' }), field('div', { contenteditable: 'true', 'aria-label': 'Search X' }),
    field('div', { contenteditable: 'true', 'data-testid': 'dmComposerTextInput', role: 'textbox' }),
    field('textarea', { 'data-testid': 'dm-composer-textarea' }),
  );
  // A control that our own selectors do not know either, but that is nobody's secret: the policy may find it.
  box.append(Object.assign(field('textarea', { 'data-testid': 'fresh' }), { className: 'fresh' }));
  document.body.append(box);
};

const EVERYTHING = ['input', '[type="password"]', '.secret', 'textarea', 'div[contenteditable]', '[contenteditable="true"]', '[role="search"] textarea', 'body input', ':is(input, textarea)', '.fresh'];
const BOMBS = ['*', '* * * *', ':is(*)', 'div:has(* * *)', 'body:has(div:has(a))', `${'div '.repeat(60)}input`, ':nth-child(2n+1)', 'a {', ')', '"', '::part(x)', `${'[a]'.repeat(2000)}`];
const HOSTILE = JSON.stringify({
  x: { post: { find: [...BOMBS.slice(0, 8), ...EVERYTHING, ...BOMBS.slice(8)], within: '*', without: '[', press: ['body', '*', 'html'], names: [7, '', 'x'.repeat(5000)], input: true, mayBeCombobox: true, surface: 'message', hosts: ['evil.example'] },
    'alt-text': { find: EVERYTHING }, message: { find: ['.nowhere'] }, ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`c${i}`, { find: EVERYTHING }])) },
  linkedin: { 'post-b': { find: ['input'] } }, 'evil.example': { post: { find: ['input'] } }, practice: { post: { find: ['input'] } },
}).replace('{', '{"__proto__":{"x":{"post":{"find":["input"]}}},"constructor":{"prototype":{"find":["input"]}},');

if (isOurs('a hostile policy reads no password, code, payment, search, login or message field, and slows nothing down')) test(`${BROWSER}: a hostile policy reads no password, code, payment, search, login or message field, and slows nothing down`, { timeout: 2 * TEST_MS }, async () => {
  await (await mine)?.close();
  mine = undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vorab-hostile-'));
  const [program, data] = [path.join(folder, 'host.sh'), path.join(folder, 'site_data.json')];
  writeFileSync(data, HOSTILE);
  const words = [process.execPath, path.join(ROOT, 'tests/browser/harness/hostile_host.mjs'), path.join(ROOT, 'build/bin/vorab-host'), data];
  writeFileSync(program, `#!/bin/sh\nexec ${words.map((word) => `'${word}'`).join(' ')} "$@"\n`);
  chmodSync(program, 0o755);
  const hostile = await startSession(BROWSER, { sites: BASIC, binary: program });
  try {
    const { page } = hostile;
    await openComposer(page, 'X');
    await page.evaluate(addSecrets);
    const found = await page.see('what the policy may find', (seen) => seen.composers.some(({ text }) => text === 'Seeadler'), { ms: POLICY_MS });
    await sleep(NOTHING_MS);
    const seen = await page.snapshot();
    // Only the one field that is nobody's secret, and X's own composers.
    assert.equal(seen.composers.filter(({ text }) => text === 'Seeadler').length, 1, JSON.stringify(seen.composers));
    assert.ok(found.composers.every(({ surface }) => surface !== 'message'));
    // Somebody types into them, too.
    for (const selector of ['#secrets > input[type="password"]', '#secrets > [name="iban"]', '#secrets [role="search"] textarea', '#secrets > [data-testid="dm-composer-textarea"]']) {
      await page.page.click(selector);
      await page.type('!Kennwort');
    }
    await sleep(NOTHING_MS);
    assert.ok((await page.snapshot()).composers.every(({ text }) => !text.includes('Kennwort')));
    // Hundreds of further fields and thousands of elements: a search stays cheap.
    const slowest = await page.evaluate(async () => {
      const holder = document.createElement('div');
      document.body.append(holder);
      for (let i = 0; i < 4000; i++) holder.append(document.createElement('div'));
      let worst = 0;
      let last = performance.now();
      for (let i = 0; i < 40; i++) {
        holder.append(document.createElement('section'));
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => { setTimeout(resolve, 0); });
        worst = Math.max(worst, performance.now() - last);
        last = performance.now();
      }
      return worst;
    });
    console.log(`  ${BROWSER}: slowest frame under a hostile policy ${Math.round(slowest)} ms`);
    assert.ok(slowest < 500, `${slowest} ms`);
  } finally {
    await hostile.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
