// SPDX-License-Identifier: Apache-2.0
// The glass box: what is typed elsewhere goes by while it is open, and only there; what is stored and what applies.
import { assert, browserTest, openComposer, seeWords, until } from '../harness/suite.mjs';
import { withOwnPage } from '../harness/own_page.mjs';

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const CANARY = 'Seeadler Zwirbelkanarie';

browserTest('the glass box shows the last message and its answer, live, and nothing of it stays', async (page, session) => {
  await openComposer(page, 'LinkedIn B');
  await page.type('Hallo');
  await page.see('read', (seen) => seen.composers.some(({ text, rev, answeredRev }) => text === 'Hallo' && rev === answeredRev));
  await withOwnPage(session, 'pages/glass_box.html', async (glass) => {
    await until('the rules', () => glass.$('#rules summary'), Boolean);
    assert.doesNotMatch(await textOf(glass, '#out'), /Hallo/, 'nothing from before it was opened');
    await page.page.bringToFront();
    await page.type(` ${CANARY}`);
    await seeWords(page, 'Seeadler');
    await until('the message', () => textOf(glass, '#out'), (text) => /"type": "check"/.test(text) && text.includes(CANARY));
    const answer = await until('the answer', () => textOf(glass, '#in'), (text) => /"type": "findings"/.test(text) && /"rule"/.test(text));
    assert.doesNotMatch(answer, /Zwirbelkanarie/);
    const stored = await glass.evaluate(() => chrome.storage.local.get(null));
    assert.doesNotMatch(JSON.stringify(stored), /Seeadler|Zwirbelkanarie/);
    for (const key of Object.keys(stored)) assert.ok((await textOf(glass, '#stored')).includes(key), `${key} is shown`);
    assert.match(await textOf(glass, '#walls'), /seccomp.*Landlock/s);
    assert.match(await textOf(glass, '#permissions'), /linkedin\.com/);
    assert.match(await textOf(glass, '#rules-count'), /^Rules that apply right now: \d{2,}\./);
  });
  await withOwnPage(session, 'pages/glass_box.html', async (glass) => {
    await until('the rules', () => glass.$('#rules summary'), Boolean);
    assert.ok(!(await textOf(glass, 'body')).includes('Zwirbelkanarie'), 'opened again it knows nothing');
  });
});

browserTest('no other page of ours may look', async (page, session) => {
  await withOwnPage(session, 'pages/popup.html', async (popup) => {
    await until('protected', () => textOf(popup, '#sentence'), (text) => /^Protected/.test(text));
    await popup.evaluate(() => {
      globalThis.heard = [];
      const port = chrome.runtime.connect({ name: 'page' });
      port.onMessage.addListener((message) => globalThis.heard.push(message.type));
      port.postMessage({ type: 'watch' });
    });
    await page.page.bringToFront();
    await openComposer(page, 'LinkedIn B');
    await page.type('Seeadler');
    await seeWords(page, 'Seeadler');
    assert.deepEqual([...new Set(await popup.evaluate(() => globalThis.heard))], ['status']);
  });
});
