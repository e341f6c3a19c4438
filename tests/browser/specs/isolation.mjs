// SPDX-License-Identifier: Apache-2.0
// Pages that shut themselves off, header by header. Where our frame runs all the same, it asks before posting as
// everywhere; where it does not, the first press posts, and the icon tells. Marks are there in any case.
import { ANYWAY, choose, named, posted, pressPost, seeGate, seeNoGate } from '../harness/gate.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { report } from '../harness/report.mjs';
import { ISOLATIONS } from '../harness/sites.mjs';
import { BROWSER, assert, browserTest, openComposer, seeWords, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler';
/** design.md: a frame that is not ready by then does not run here. */
const READY_MS = 500;
/** Where it cannot run; seen, and to be told if a browser changes its mind. */
const SHUT_OUT = { chromium: ['', 'credentialless', 'opaque'], firefox: ['opaque'] };

const titleOn = (all) => withOwnPage(all, 'pages/popup.html', (popup) => popup.evaluate(async () => {
  const [tab] = await chrome.tabs.query({ url: 'https://www.linkedin.com/*' });
  return chrome.action.getTitle({ tabId: tab.id });
}));

for (const name of Object.keys(ISOLATIONS)) {
  browserTest(`a page that shuts itself off (${name || 'embedder, opener and resource policy'}) is still marked, and still posted`, async (page, all) => {
    const { editor } = await openComposer(page, 'LinkedIn B', { query: `?isolated=${name}` });
    await page.type(DRAFT);
    await seeWords(page, 'Seeadler');
    await sleep(READY_MS + 200);
    const { ready } = (await page.snapshot()).gate;
    await pressPost(page, editor);
    if (ready) {
      await choose(page, named(await seeGate(page), ANYWAY));
      await seeNoGate(page);
      assert.deepEqual(await posted(page), []);
      await pressPost(page, editor);
    }
    await until('posted', () => posted(page), (all_) => JSON.stringify(all_) === JSON.stringify([DRAFT]));
    if (!ready) await until('the icon tells', () => titleOn(all), (title) => /does not let its card open/.test(title));
    report(BROWSER, `a page that shuts itself off (${name || 'COEP, COOP, CORP'}): ${ready ? 'asked before posting' : 'posted at once, the icon tells'}`);
    assert.equal(!ready, SHUT_OUT[BROWSER].includes(name), 'as it was seen before');
  });
}
