// SPDX-License-Identifier: Apache-2.0
// The badge and its panel: there only when there is something to say, never over anything of the page's, and never a
// sign that the page could read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { openPanel, seeBadge, seeNoBadge, seePanel } from '../harness/badge.mjs';
import { clickIn, hasFocus, seeCard, seeNoCard } from '../harness/card.mjs';
import { firstUse } from '../harness/first_use.mjs';
import { startSession } from '../harness/session.mjs';
import { BROWSER, SITES, assert, browserTest, openComposer, picture, seeAnswer, seeWords, isOurs, until } from '../harness/suite.mjs';

const NAMED = 'Bald zeigen wir den Seeadler auf der Messe';
const HARMLESS = 'Bald zeigen wir den Seevogel auf der Messe';

/** What of the page lies under a box: names of its elements at nine points, ours aside; buttons, links and texts count. */
const underneath = (page, box) => page.evaluate(({ x, y, width, height }) => {
  const hits = [];
  for (const dx of [0.05, 0.5, 0.95]) for (const dy of [0.05, 0.5, 0.95]) {
    let hit = document.elementFromPoint(x + width * dx, y + height * dy);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x + width * dx, y + height * dy);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    hits.push(hit);
  }
  return hits.filter((hit) => hit?.closest('button, a, input, [role="button"], svg, h2, article')).map((hit) => hit.outerHTML.slice(0, 80));
}, box);

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: nothing found, no badge; something found, a badge that counts and covers nothing`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(HARMLESS);
    await seeAnswer(page, HARMLESS);
    assert.equal((await page.snapshot()).badge.shown, null);
    await page.press('Enter');
    await page.type(`${NAMED}, Muster Werk`);
    const badge = await seeBadge(page, ({ count }) => count === 2);
    assert.equal(badge.severity, 'stop', 'the gravest decides');
    assert.deepEqual(await underneath(page, badge), []);
    for (const word of ['Seevogel', 'Seeadler', 'Messe', 'Muster Werk'])
      for (const box of await page.wordBoxes(editor, word)) {
        const apart = box.x + box.width <= badge.x || badge.x + badge.width <= box.x || box.y + box.height <= badge.y || badge.y + badge.height <= box.y;
        assert.ok(apart, `${word} is covered: ${JSON.stringify({ box, badge })}`);
      }
    await picture(page, `badge-${name}`);
  });

  browserTest(`${name}: the badge opens the panel and takes neither focus nor caret; a place leads to its card`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(NAMED);
    await seeWords(page, 'Seeadler');
    const panel = await openPanel(page, (each) => each.text.includes('Seeadler'));
    assert.match(panel.text, /project name/);
    assert.ok(await hasFocus(page, editor), 'the editor keeps the focus');
    await picture(page, `panel-${name}`);
    await page.type('!');
    await until('typing goes on where it was', () => page.model(editor), (text) => text === `${NAMED}!`);
    await clickIn(page, await seePanel(page), 'Seeadler');
    await seeCard(page, (card) => !card.panel && card.text.includes('Neuzugang'));
    await page.press('Escape');
    await seeNoCard(page);
  });
}

/** A policy with one rule about whole posts. */
function wholePostPolicy() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vorab-policy-'));
  const rule = {
    id: 'greeting', kind: 'requires', then_needs: { words: ['Moin'] }, category: 'tone', severity: 'hint', section: '7',
    message: { de: 'Bei uns beginnt jeder Beitrag mit einem Moin.', en: 'Our posts begin with a Moin.' },
    examples: { hit: ['Guten Tag'], miss: ['Moin zusammen'] },
  };
  writeFileSync(path.join(folder, 'policy.json'), JSON.stringify({ format: 1, id: 'whole', title: { de: 'Ganz', en: 'Whole' }, rules: [rule] }));
  return folder;
}

if (isOurs('what concerns the whole post lives in the panel, and nothing is marked')) test(`${BROWSER}: what concerns the whole post lives in the panel, and nothing is marked`, { timeout: 60000 }, async () => {
  const policies = wholePostPolicy();
  const own = await startSession(BROWSER, { policies });
  try {
    const { page } = own;
    await firstUse(page, 'LinkedIn B'); // its notice lies where the badge will be
    await openComposer(page, 'LinkedIn B');
    await page.type(HARMLESS);
    const badge = await seeBadge(page, ({ count }) => count === 1);
    assert.equal(badge.severity, 'hint');
    const seen = await page.snapshot();
    assert.deepEqual(seen.composers.flatMap(({ marks }) => marks.flatMap(({ rects }) => rects)), [], 'no mark in the text');
    const panel = await openPanel(page);
    assert.match(panel.text, /begin with a Moin/);
    await picture(page, 'panel-whole-post');
    await clickIn(page, panel, 'More');
    await clickIn(page, await seePanel(page, (each) => each.text.includes('in this draft')), 'in this draft');
    await seeNoBadge(page);
    await picture(page, 'panel-put-away');
    await clickIn(page, await seePanel(page), 'Show again');
    await seeBadge(page);
  } finally {
    await own.close();
    rmSync(policies, { recursive: true, force: true });
  }
});

browserTest('X: the badge goes with its composer, and keeps beside it when the page scrolls', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(NAMED);
  const before = await seeBadge(page);
  const editorBefore = await page.editorBox(editor);
  await page.moveTo(400, 500);
  await page.wheel(8);
  const moved = await until('scrolled', () => page.editorBox(editor), (box) => Math.abs(box.y - editorBefore.y) > 4);
  await page.see('the badge has moved along', ({ badge }) => badge.rect && Math.abs(badge.rect.y - before.y - (moved.y - editorBefore.y)) <= 2);
  await page.wheel(900);
  await page.see('out of sight with its editor', ({ badge }) => badge.rect === null);
  await page.goto('https://x.com/home?again');
  await until('no badge on a page where nothing is written', () => page.snapshot(), (seen) => !seen?.badge?.shown);
});

browserTest('LinkedIn B: it goes when the composer closes', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.type(NAMED);
  await seeBadge(page);
  await page.press('Escape');
  await page.see('gone', ({ badge }) => !badge?.shown && !badge?.inDocument, { ms: 8000 });
});

browserTest('LinkedIn A: a menu that opens over its place sends it elsewhere or away', async (page) => {
  await openComposer(page, 'LinkedIn A');
  await page.type(NAMED);
  const badge = await seeBadge(page);
  await page.evaluate(({ x, y }) => {
    const menu = document.createElement('button');
    menu.id = 'menu';
    menu.textContent = 'A menu';
    Object.assign(menu.style, { position: 'fixed', left: `${x - 20}px`, top: `${y - 20}px`, width: '80px', height: '80px', zIndex: 99999 });
    document.body.append(menu);
  }, badge);
  await page.see('it has made room', ({ badge: now }) => !now.rect || now.rect.x + now.rect.width <= badge.x - 20 || now.rect.x >= badge.x + 60 ||
    now.rect.y + now.rect.height <= badge.y - 20 || now.rect.y >= badge.y + 60);
  await page.evaluate(() => document.querySelector('#menu').remove());
  await seeBadge(page);
});

browserTest('LinkedIn B: without a program the badge says that nothing is checked, and why', async (page, { host }) => {
  await openComposer(page, 'LinkedIn B');
  await page.type(HARMLESS);
  await seeAnswer(page, HARMLESS);
  await seeNoBadge(page);
  await host.present(false);
  host.kill();
  await page.see('not protected', (seen) => seen.state === 'no-host', { ms: 8000 });
  await page.see('the badge says so', ({ badge }) => badge?.shown?.severity === 'unprotected', { ms: 8000 });
  const panel = await openPanel(page);
  assert.match(panel.text, /not installed/);
  await picture(page, 'panel-unprotected');
});

browserTest('X: the shortcut opens the panel where nothing is found, and Escape leads back', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(HARMLESS);
  await seeAnswer(page, HARMLESS);
  await page.see('the card\'s frame runs', (seen) => seen.card?.ready);
  await page.press('Alt+Shift+V');
  const panel = await seePanel(page, (card) => card.focused);
  assert.match(panel.text, /Nothing found/);
  await page.press('Escape');
  await seeNoCard(page);
  await until('back in the editor', () => hasFocus(page, editor), Boolean);
});

/** All that the page can read of what stands at a place and in its tree, and of how the place is covered. */
const readable = (page, box) => page.evaluate(async ({ x, y, width, height }) => {
  const at = document.elementsFromPoint(x + width / 2, y + height / 2).map((element) => element.localName).join();
  const tree = [...document.querySelectorAll('body > *, dialog > *')].map((element) => {
    const { x: left, y: top, width: wide, height: high } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return [element.localName, element.getAttributeNames().join(), left, top, wide, high, style.cursor, style.pointerEvents, style.zIndex].join(' ');
  });
  // In Chromium a page can ask whether something covers an element of its own.
  const probe = document.createElement('div');
  Object.assign(probe.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`, background: '#fff', zIndex: 1000, pointerEvents: 'none' });
  (document.querySelector('dialog') ?? document.body).append(probe);
  const covered = await new Promise((resolve) => {
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(String(entry.isVisible));
    }, { trackVisibility: true, delay: 100 }).observe(probe);
  });
  probe.remove();
  return { at, tree, covered };
}, box);

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: with and without something on the badge, the page reads the same`, async (page) => {
    const seen = [];
    for (const text of [NAMED, HARMLESS]) {
      await openComposer(page, name);
      await page.type(text);
      await seeAnswer(page, text);
      if (text === NAMED) await seeBadge(page);
      const { badge } = await page.snapshot();
      assert.equal(Boolean(badge.shown), text === NAMED);
      seen.push({ rect: badge.rect, ...await readable(page, badge.rect) });
    }
    assert.deepEqual(seen[0], seen[1]);
  });
}
