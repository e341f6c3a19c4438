// SPDX-License-Identifier: Apache-2.0
// Another extension tries to reach ours: messages, connections, our files. It has two of its own kind: one that may
// reach the pages, and one that listens to others, as ours does not; that it reaches that one is the control.
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { report } from '../harness/report.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, assert, isOurs, until } from '../harness/suite.mjs';

/** Writes a little extension; gives its folder and id. @param {string} temp @param {string} name @param {string} background @param {string} [content] */
function little(temp, name, background, content) {
  const folder = path.join(temp, name);
  mkdirSync(folder, { recursive: true });
  const der = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
  const chromium = [...createHash('sha256').update(der).digest('hex').slice(0, 32)].map((digit) => String.fromCharCode(97 + parseInt(digit, 16))).join('');
  const id = BROWSER === 'chromium' ? chromium : `${name}@test.example`;
  const manifest = {
    manifest_version: 3, name, version: '1', key: der.toString('base64'), background: { service_worker: 'bg.js', scripts: ['bg.js'] },
    host_permissions: ['https://x.com/*'], browser_specific_settings: { gecko: { id: `${name}@test.example` } },
    ...(content ? { content_scripts: [{ matches: ['https://x.com/bare/*'], js: ['content.js'] }] } : {}),
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'bg.js'), background);
  if (content) writeFileSync(path.join(folder, 'content.js'), content);
  return { folder, id };
}

const LISTENER = `chrome.runtime.onMessageExternal.addListener((message, sender, answer) => { answer('heard'); });
chrome.runtime.onConnectExternal.addListener((port) => { port.postMessage('heard'); });`;

/** Runs in the other extension's background: tries to reach one; gives what came back. */
async function reach(id, files) {
  const api = globalThis.browser ?? globalThis.chrome;
  const got = {};
  const messages = ['hello', { type: 'check', doc: 'c1', rev: 1, site: 'x', surface: 'post', locale: 'de', text: 'Der Seeadler' }, { type: 'rules', id: 1, locale: 'de' }, { type: 'state' }, { type: 'log', id: 1 }];
  for (const message of messages) {
    const answer = await Promise.race([api.runtime.sendMessage(id, message).catch(() => undefined), new Promise((resolve) => { setTimeout(resolve, 700); })]);
    if (answer !== undefined) got[JSON.stringify(message)] = answer;
  }
  for (const name of ['', 'page', 'content', 'glass', 'popup']) {
    const answer = await new Promise((resolve) => {
      const port = api.runtime.connect(id, { name });
      port.onMessage.addListener(resolve);
      port.onDisconnect.addListener(() => {
        void api.runtime.lastError; // read, or the browser complains
        resolve(undefined);
      });
      try {
        port.postMessage(messages[1]);
      } catch { /* it is closed already */ }
      setTimeout(resolve, 700);
    });
    if (answer !== undefined) got[`port ${name}`] = answer;
  }
  for (const file of files) {
    const answer = await fetch(file).then((response) => response.status, () => undefined);
    if (answer !== undefined) got[file] = answer;
  }
  return got;
}

if (isOurs('another extension reaches nothing of ours')) test(`${BROWSER}: another extension reaches nothing of ours`, { timeout: 90000 }, async () => {
  const session = await startSession(BROWSER, { probes: false });
  try {
    const { browser, page, ids, temp, url } = session;
    const ours = ids[BROWSER][0];
    const listener = little(temp, 'listener', LISTENER);
    const files = ['manifest.json', 'pages/card.html', 'background/main.js'].map(url);
    const background = `${reach}
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  Promise.all([reach(${JSON.stringify(ours)}, ${JSON.stringify(files)}), reach(${JSON.stringify(listener.id)}, [])]).then(answer, (error) => answer(String(error)));
  return true;
});`;
    const other = little(temp, 'other', background, 'chrome.runtime.sendMessage(\'go\', (got) => { document.documentElement.dataset.got = JSON.stringify(got); });');
    for (const { folder } of [listener, other]) await browser.installExtension(folder);
    await page.goto('https://x.com/bare/');
    const text = await until('the other extension has tried', () => page.evaluate(() => document.documentElement.dataset.got ?? ''), Boolean, { ms: 20000 });
    const [fromUs, control] = JSON.parse(text);
    assert.ok(Object.values(control).includes('heard') && Object.keys(control).some((key) => key.startsWith('port')), `the control: ${text}`);
    assert.deepEqual(fromUs, {});
    report(BROWSER, `\nanother extension: 5 messages, 5 connections, ${files.length} files: nothing answered (control: an extension that listens to others answered ${Object.keys(control).length} times)`);
  } finally {
    await session.close();
  }
});
