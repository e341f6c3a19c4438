// SPDX-License-Identifier: Apache-2.0
// Every page of our own, in both languages: nothing sticks out, is cut off or overlaps in any window, axe-core finds
// nothing, and there is a picture of each to look at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { ARTIFACTS, BROWSER, assert, browserTest, until } from '../harness/suite.mjs';
import { LOOKS, accessibilityOf, look, misfits } from '../harness/looks.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { startSession } from '../harness/session.mjs';

/** Each page, and what has to be there before it is looked at. */
const PAGES = {
  popup: '#policy:not([hidden])',
  practice: '#exercise button',
  glass_box: '#rules summary',
  emergency: '#contacts li',
  welcome: '#status[data-icon=protected]',
};
/** So much of a page is in its picture, in pixels: hundreds of rules look alike. */
const TALLEST = 3000;
const LANGUAGES = { en: 'en-US', de: 'de' };

mkdirSync(path.join(ARTIFACTS, 'pages'), { recursive: true });

const sessions = {};
/** One browser a language, started at first use. */
const inLanguage = (language) => (sessions[language] ??= startSession(BROWSER, { locale: LANGUAGES[language], replicas: false }));
after(async () => {
  for (const session of Object.values(sessions)) await (await session.catch(() => null))?.close();
});

/** What can be unfolded is unfolded, what can be filled in is. */
function unfold() {
  for (const details of document.querySelectorAll('details:not([hidden])')) if (!details.closest('#rules') || !details.previousElementSibling) details.open = true;
  document.querySelector('#now')?.click();
}

for (const language of Object.keys(LANGUAGES)) {
  for (const [name, ready] of Object.entries(PAGES)) {
    browserTest(`${name}, ${language}: fits every window, and axe-core finds nothing`, async () => {
      await withOwnPage(await inLanguage(language), `pages/${name}.html`, async (page) => {
        await until('the page is filled', () => page.$(ready), Boolean, { ms: 15000 });
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        await page.evaluate(unfold);
        for (const each of LOOKS) {
          const window = name === 'popup' && each.width > 384 ? { ...each, width: 420, height: 640 } : each;
          const seen = await look(page, window);
          if (!seen) continue;
          const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
          const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) };
          await page.screenshot({ path: path.join(ARTIFACTS, 'pages', `${name}-${language}-${each.name}.png`), clip, captureBeyondViewport: true });
          if (name === 'popup' && each.zoom) continue; // a popup keeps its width
          assert.deepEqual(await page.evaluate(misfits), [], each.name);
        }
        for (const each of LOOKS.slice(0, 2)) {
          await look(page, each);
          assert.deepEqual(await accessibilityOf(page), [], each.name);
        }
      });
    });
  }
}
