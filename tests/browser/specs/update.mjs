// SPDX-License-Identifier: Apache-2.0
// The extension is updated under an open tab. Chromium leaves the old content script there, cut off: it clears its
// marks and says that the tab should be reloaded. (Firefox puts the new one in by itself.)
import { BROWSER, assert, browserTest, openComposer, picture, seeWords, session, until } from '../harness/suite.mjs';

if (BROWSER === 'chromium') {
  browserTest('after an update the orphaned part clears its marks and says "reload this tab"', async (page) => {
    const { editor } = await openComposer(page, 'LinkedIn B');
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
    const { browser } = await session();
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    const worker = await target.worker();
    await worker.evaluate(() => { chrome.runtime.reload(); }).catch(() => {});
    await page.type(' kommt');
    const seen = await page.see('no marks and one line', (each) => each.composers.every((composer) => composer.marks.length === 0) && each.notice !== null);
    assert.match(seen.notice.text, /no longer runs in this tab/i);
    await picture(page, 'orphaned');
    assert.equal(await page.model(editor), 'Der Seeadler kommt');

    await until('the reloaded tab is read again', async () => {
      await openComposer(page, 'LinkedIn B');
      await page.type('Der Seeadler');
      return seeWords(page, 'Seeadler').then(() => true, () => false);
    }, Boolean, { ms: 20000 });
  });
}
