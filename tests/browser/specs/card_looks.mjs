// SPDX-License-Identifier: Apache-2.0
// How notice, panel and card look: in both languages, light, dark, forced colours, narrow and zoomed. Nothing sticks
// out, is cut off or overlaps, axe-core finds nothing, and there is a picture of each. Each thing is seen in each of
// these ways, in one of the languages; `--whole` shows all of them in both.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { scenesIn } from '../harness/card_scenes.mjs';
import { LOOKS, OF_PAGES, accessibilityOf, look, misfits } from '../harness/looks.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { startSession } from '../harness/session.mjs';
import { ARTIFACTS, BROWSER, WHOLE, assert, browserTest, until } from '../harness/suite.mjs';

const LANGUAGES = { en: 'en-US', de: 'de' };
const FRAME_WIDTH = 340;
const GAP = 6;
/** Where colours are others than in the first. */
const COLOURS = ['light', 'dark', 'forced'];

mkdirSync(path.join(ARTIFACTS, 'card'), { recursive: true });
const sessions = {};
const inLanguage = (language) => (sessions[language] ??= startSession(BROWSER, { locale: LANGUAGES[language], replicas: false }));
after(async () => {
  for (const session of Object.values(sessions)) await (await session.catch(() => null))?.close();
});

/** Runs in the card's page: hands it a message as the content script does. */
function hand(message) {
  if (!window.vorabTestPort) {
    const channel = new MessageChannel();
    window.vorabTestPort = channel.port1;
    window.vorabTestPort.start();
    window.postMessage('vorab', '*', [channel.port2]);
  }
  window.vorabTestPort.postMessage(message);
}

/** Shows a scene, up to the last thing that is pressed in it. */
async function show(page, { message, then, press = [] }, how) {
  await page.evaluate(hand, { type: 'clear' });
  await until('nothing is shown', () => page.$('#card > *'), (each) => each === null);
  await page.evaluate(hand, { ...message, ...how });
  await until('it is shown', () => page.$('#card > *'), Boolean);
  if (then) await page.evaluate(hand, then);
  for (const selector of press) await (await until(`${selector} is there`, () => page.$(selector), Boolean)).click();
  if (then || press.length) await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
}

for (const language of Object.keys(LANGUAGES)) {
  browserTest(`card, panel and notice, ${language}: fit every window, and axe-core finds nothing`, async () => {
    await withOwnPage(await inLanguage(language), 'pages/card.html', async (page) => {
      const wrong = [];
      for (const [row, each] of LOOKS.entries()) {
        const width = Math.min(FRAME_WIDTH, Math.round(each.width / (each.zoom ?? 1)) - 2 * GAP);
        // The frame itself is no wider: what sticks out of it nobody sees.
        if (!(await look(page, { ...each, width: width * (each.zoom ?? 1) }))) continue;
        for (const [column, scene] of scenesIn(language).entries()) {
          if (!WHOLE && (row + column) % 2 !== Object.keys(LANGUAGES).indexOf(language)) continue;
          await show(page, scene, { turn: 1, width, dark: each.name === 'dark' });
          const name = `${scene.name}, ${each.name}`;
          await page.screenshot({ path: path.join(ARTIFACTS, 'card', `${scene.name}-${language}-${each.name}.png`), fullPage: true });
          wrong.push(...(await page.evaluate(misfits)).map((line) => `${name}: ${line}`));
          if (COLOURS.includes(each.name)) wrong.push(...(await accessibilityOf(page)).filter((line) => !OF_PAGES.test(line)).map((line) => `${name}: ${line}`));
        }
      }
      assert.deepEqual(wrong, []);
    });
  });
}
