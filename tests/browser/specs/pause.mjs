// SPDX-License-Identifier: Apache-2.0
// A pause, asked for in the popup: marks go, nothing is checked, the icon says so; it ends by hand, and by itself also
// when the background part has slept or started anew meanwhile.
import { BROWSER, assert, browserTest, openComposer, picture, seeWords, until } from '../harness/suite.mjs';
import { withOwnPage } from '../harness/own_page.mjs';

const inPopup = (session, body) => withOwnPage(session, 'pages/popup.html', body);
const sentenceOf = (popup) => popup.$eval('#sentence', (element) => element.textContent);
const iconOf = (popup) => popup.$eval('#status-icon', (image) => image.src.split('/').at(-1));

/** Presses a button of the popup once it is there, and waits until the popup says what follows. */
async function press(popup, id, said) {
  await until(`the button ${id}`, () => popup.$(`#${id}:not([hidden])`), Boolean);
  await popup.click(`#${id}`);
  await until('the popup says so', () => sentenceOf(popup), (text) => said.test(text));
}

browserTest('a pause: marks go at once, nothing is checked, and it ends by the next press', async (page, session) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  await inPopup(session, async (popup) => {
    await press(popup, 'pause', /^Paused until \d/);
    assert.equal(await iconOf(popup), 'paused-32.png');
    await popup.screenshot({ path: new URL(`../../../artifacts/browser/${BROWSER}/popup-paused.png`, import.meta.url).pathname });
  });
  await page.page.bringToFront();
  await page.see('no marks', (seen) => seen.state === 'paused' && seen.composers.every(({ marks }) => marks.length === 0));
  await page.type(' und Seeadler');
  const seen = await page.see('the text is read but not marked', (each) => each.composers.some(({ text }) => text === 'Der Seeadler und Seeadler'));
  assert.equal(seen.composers.flatMap(({ marks }) => marks).length, 0);
  assert.equal(seen.notice, null, 'and no word about it');
  await picture(page, 'paused');
  await inPopup(session, (popup) => press(popup, 'resume', /^Protected/));
  await page.page.bringToFront();
  await seeWords(page, 'Seeadler Seeadler');
  assert.equal(await page.model(editor), 'Der Seeadler und Seeadler');
});

if (BROWSER === 'chromium') {
  browserTest('a pause outlives the background part, and ends by itself', async (page, session) => {
    await openComposer(page, 'LinkedIn B');
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
    await inPopup(session, async (popup) => {
      await press(popup, 'pause', /^Paused/);
      // What is left of the hour is made short; the background part learns it when it starts anew.
      await popup.evaluate(() => chrome.storage.local.set({ pause_until: Date.now() + 5000 }));
    });
    const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker()).close();
    await page.page.bringToFront();
    await page.type('!');
    await page.see('paused still', (seen) => seen.state === 'paused' && seen.composers.every(({ marks }) => marks.length === 0));
    await seeWords(page, 'Seeadler', { ms: 15000 });
    assert.deepEqual(await inPopup(session, (popup) => popup.evaluate(() => chrome.storage.local.get('pause_until'))), {});
  });
}
