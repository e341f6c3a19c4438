// SPDX-License-Identifier: Apache-2.0
// Notice, badge, panel and card where they stand, in windows and colours as people have them: all of a frame is within
// the window, nothing in it is cut off, and neither the marked word nor the network's own button is covered.
import path from 'node:path';
import { openPanel, seeBadge } from '../harness/badge.mjs';
import { cardReady, clickIn, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { firstUse } from '../harness/first_use.mjs';
import { LOOKS, look } from '../harness/looks.mjs';
import { ARTIFACTS, BROWSER, SITES, WHOLE, assert, browserTest, seeWords, until } from '../harness/suite.mjs';

const TEXT = 'Bald zeigen wir den Seeadler, mehr von Muster Werk';
/** Each composer and each look once; the others by `--whole`. */
const CHOSEN = { X: ['dark', 'zoomed'], 'LinkedIn B': ['narrow', 'forced'], 'LinkedIn A': ['light'] };

/** Runs in the page: a network in the dark. */
function darken() {
  const style = document.createElement('style');
  style.textContent = 'html, body, dialog, [role="dialog"] { background: #15202b !important; color: #e7e9ea !important; }';
  document.head.append(style);
  for (let at = window.replica.editor(); at; at = at.parentElement ?? at.getRootNode().host) {
    at.style.setProperty('color', '#e7e9ea', 'important');
    at.style.setProperty('background', '#15202b', 'important');
  }
}

/** What is wrong inside the open frame of a kind, and with its place. */
async function wrongWith(page, kind, avoid = []) {
  const wrong = [];
  await page.see(`${kind} stands still`, (seen) => seen[kind]?.steady !== false);
  const { rect, wrong: inside } = await until(kind, () => page.frame(kind), Boolean);
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (rect.x < 0 || rect.y < 0 || rect.x + rect.width > width + 0.5 || rect.y + rect.height > height + 0.5) wrong.push(`out of the window: ${JSON.stringify({ rect, width, height })}`);
  for (const box of avoid) {
    const apart = box.x >= rect.x + rect.width || box.x + box.width <= rect.x || box.y >= rect.y + rect.height || box.y + box.height <= rect.y;
    if (!apart) wrong.push(`covers what it must not: ${JSON.stringify({ rect, box })}`);
  }
  wrong.push(...inside);
  return wrong.map((line) => `${kind}: ${line}`);
}

for (const name of Object.keys(SITES)) {
  for (const each of LOOKS) {
    if (!WHOLE && !CHOSEN[name]?.includes(each.name)) continue;
    if (BROWSER === 'firefox' && each.name === 'forced') continue;
    browserTest(`${name}, ${each.name}: notice, badge, panel and card have their place`, async (page) => {
      const [editor] = await firstUse(page, name);
      // The window may only become so narrow; the network's colours are its own.
      await look(page.page, each.name === 'dark' ? { ...each, media: {} } : each);
      if (each.name === 'dark') await page.evaluate(darken);
      const keep = (what) => page.screenshot(path.join(ARTIFACTS, 'card', `place-${name}-${each.name}-${what}.png`));
      try {
        const button = await page.evaluate((which) => window.replica.postButton(which)?.getBoundingClientRect().toJSON(), editor);
        const notice = await until('the notice', () => page.frame('notice'), Boolean, { ms: 5000 });
        const wrong = await wrongWith(page, 'notice', button ? [button] : []);
        await keep('notice');
        await clickIn(page, notice, notice.boxes.find(({ tag }) => tag === 'button').text);
        await page.see('the notice is gone', (seen) => !seen.notice);
        await page.type(TEXT);
        await seeWords(page, 'Seeadler Muster Werk');
        await seeBadge(page, ({ count }) => count === 2);
        await cardReady(page);
        await keep('badge');
        await openPanel(page);
        wrong.push(...await wrongWith(page, 'card'));
        await keep('panel');
        await page.press('Escape');
        await seeNoCard(page);
        const card = await openByClick(page, 'Seeadler');
        wrong.push(...await wrongWith(page, 'card', await page.wordBoxes(editor, 'Seeadler')));
        await keep('card');
        await clickIn(page, card, 'More');
        await seeCard(page, ({ text }) => text.includes('Ask the team'));
        wrong.push(...await wrongWith(page, 'card', await page.wordBoxes(editor, 'Seeadler')));
        await keep('more');
        assert.deepEqual(wrong, []);
      } finally {
        await look(page.page, LOOKS[0]);
        await page.resize(1000, 700);
      }
    });
  }
}
