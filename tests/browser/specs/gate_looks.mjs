// SPDX-License-Identifier: Apache-2.0
// How the question before posting looks: in both languages, light, dark, forced colours, narrow and zoomed, with and
// without the sentences. Nothing sticks out or is cut off, axe-core finds nothing, and there is a picture of each.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after } from 'node:test';
import { LOOKS, OF_PAGES, accessibilityOf, look, misfits } from '../harness/looks.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { startSession } from '../harness/session.mjs';
import { ARTIFACTS, BROWSER, assert, browserTest, until } from '../harness/suite.mjs';

const LANGUAGES = { en: 'en-US', de: 'de' };
const FRAME_WIDTH = 340;
const TEXTS = {
  en: {
    message: 'This is a project name that stays in the house for now.',
    why: 'A name tells others what we are working on, often before patents and contracts are ready.',
    reflect: ['I have asked, it is fine.', 'This is public already.', 'Vorab is mistaken here, and this sentence of a policy is as long as sentences of policies are now and then.'],
  },
  de: {
    message: 'Das ist ein Projektname, der vorerst im Haus bleibt.',
    why: 'Ein Name verrät anderen, woran wir arbeiten, oft bevor Patente und Kooperationsvereinbarungen fertig sind.',
    reflect: ['Ich habe gefragt, es ist in Ordnung.', 'Das ist schon öffentlich.', 'Vorab irrt sich hier, und dieser Satz einer Leitlinie ist so lang, wie Sätze von Leitlinien es manchmal sind.'],
  },
};

mkdirSync(path.join(ARTIFACTS, 'gate'), { recursive: true });
const sessions = {};
const inLanguage = (language) => (sessions[language] ??= startSession(BROWSER, { locale: LANGUAGES[language], replicas: false }));
after(async () => {
  for (const session of Object.values(sessions)) await (await session.catch(() => null))?.close();
});

/** Runs in the card's page: shows the gate as the content script would, and the sentences. */
function showGate({ message, why, reflect, width, dark, findings }) {
  if (!window.vorabTestPort) {
    const channel = new MessageChannel();
    window.vorabTestPort = channel.port1;
    window.postMessage('vorab', '*', [channel.port2]);
  }
  const finding = { severity: 'stop', message, why, contact: 'presse@musterwerk.example' };
  window.vorabTestPort.postMessage({ type: 'gate', turn: 1, width, dark, reflect, findings: Array(findings).fill(finding), unchecked: findings ? '' : why, policy: null });
}

for (const language of Object.keys(LANGUAGES)) {
  browserTest(`the gate, ${language}: fits every window, and axe-core finds nothing`, async () => {
    await withOwnPage(await inLanguage(language), 'pages/card.html', async (page) => {
      for (const each of LOOKS) {
        const width = Math.min(FRAME_WIDTH, each.width / (each.zoom ?? 1) - 16);
        if (!(await look(page, { ...each, width: width * (each.zoom ?? 1) }))) continue;
        for (const [name, findings] of [['one', 1], ['many', 5], ['unchecked', 0]]) {
          const reflect = findings ? TEXTS[language].reflect : [];
          await page.evaluate(showGate, { ...TEXTS[language], reflect, findings, width, dark: each.name === 'dark' });
          await until('the gate is shown', () => page.$('.gate .choice'), Boolean);
          assert.deepEqual(await page.evaluate(misfits), [], `${each.name}, ${name}`);
          if (findings) await (await page.$('.choice button:last-of-type')).click();
          assert.deepEqual(await page.evaluate(misfits), [], `${each.name}, ${name}, with its sentences`);
          await page.screenshot({ path: path.join(ARTIFACTS, 'gate', `${language}-${each.name}-${name}.png`), fullPage: true });
          if (['light', 'dark'].includes(each.name)) assert.deepEqual((await accessibilityOf(page)).filter((line) => !OF_PAGES.test(line)), [], `${each.name}, ${name}`);
          if (findings) assert.equal(await page.$$eval('.thought button', (all) => all.filter((one) => one.checkVisibility()).length), 3);
        }
      }
    });
  });
}
