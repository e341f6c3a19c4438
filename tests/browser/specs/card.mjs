// SPDX-License-Identifier: Apache-2.0
// What else the card offers, behind "More": not to be shown it again, to say that it is a false alarm, to ask the team.
import { seeBadge, seeNoBadge, openPanel } from '../harness/badge.mjs';
import { backInEditor, cardReady, clickIn, hasFocus, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { BROWSER, SITES, assert, browserTest, openComposer, picture, seeAnswer, seeWords, until } from '../harness/suite.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler auf der Messe';
/** A hint that names an entry of its rule. */
const HINTED = 'Mehr von Muster Werk gibt es auf der Messe';

/** Opens a mark's card and what is behind "More". */
async function openMore(page, word) {
  const card = await openByClick(page, word);
  await clickIn(page, card, 'More');
  return seeCard(page, (each) => each.text.includes('Ask the team'));
}

const stored = (page) => page.probe('stored');
const forget = async (page) => { await page.probe('forget'); };

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: "in this draft" puts it away for this draft, and the panel brings it back`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type(DRAFT);
    await seeWords(page, 'Seeadler');
    const more = await openMore(page, 'Seeadler');
    await picture(page, `more-${name}`);
    assert.doesNotMatch(more.text, /anywhere/, 'what is grave is only put away for one draft');
    await clickIn(page, more, 'in this draft');
    await seeWords(page, '');
    await seeNoCard(page);
    await backInEditor(page, editor);
    await page.press('End');
    await page.type(', der Seeadler');
    await until('the next key lands in the editor', () => page.model(editor), (text) => text === `${DRAFT}, der Seeadler`);
    await seeAnswer(page, `${DRAFT}, der Seeadler`);
    await seeWords(page, '');
    await page.press('Alt+Shift+V');
    await clickIn(page, await seeCard(page, (card) => card.panel), 'Show again');
    await seeWords(page, 'Seeadler Seeadler');
    assert.deepEqual((await stored(page)).dismissals ?? [], [], 'nothing is kept');
  });
}

browserTest('LinkedIn B: a stop that is put away is still asked about before posting', async (page) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type(DRAFT);
  await seeWords(page, 'Seeadler');
  await clickIn(page, await openMore(page, 'Seeadler'), 'in this draft');
  await seeWords(page, '');
  await seeNoCard(page);
  await backInEditor(page, editor);
  await page.see('the gate\'s frame runs', (seen) => seen.gate?.ready);
  const button = await page.evaluate((which) => {
    const { x, y, width, height } = window.replica.postButton(which).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, editor);
  await page.clickAt(button.x, button.y);
  const gate = await until('the gate opens', () => page.frame('gate'), (each) => Boolean(each?.text));
  assert.match(gate.text, /project name/);
  assert.deepEqual(await page.evaluate(() => [...window.replica.posted]), []);
});

browserTest('X: "on X" holds on X, after a reload and a restart of the background, and nowhere else', async (page, session) => {
  await openComposer(page, 'X');
  await forget(page);
  try {
    await page.type(HINTED);
    await seeWords(page, 'Muster Werk');
    await clickIn(page, await openMore(page, 'Muster Werk'), 'on X');
    await seeWords(page, '');
    await seeNoBadge(page);
    const { dismissals } = await until('it is kept', () => stored(page), (all) => all.dismissals?.length === 1);
    assert.deepEqual({ ...dismissals[0], entry: typeof dismissals[0].entry, since: typeof dismissals[0].since },
      { rule: 'brand-name', entry: 'string', site: 'x', since: 'string' });
    assert.doesNotMatch(JSON.stringify(await stored(page)), /Muster Werk|Messe/, 'no word of the text is kept');
    if (BROWSER === 'chromium') {
      const target = session.browser.targets().find((each) => each.type() === 'service_worker');
      await (await target.worker()).close();
    }
    await openComposer(page, 'X');
    await page.type(HINTED);
    await seeAnswer(page, HINTED);
    await seeWords(page, '');
    await openComposer(page, 'LinkedIn B');
    await page.type(HINTED);
    await seeWords(page, 'Muster Werk');
    await clickIn(page, await openMore(page, 'Muster Werk'), 'anywhere');
    await seeWords(page, '');
    const all = await until('one choice for everywhere', () => stored(page), (each) => each.dismissals?.length === 1 && !each.dismissals[0].site);
    assert.equal(all.dismissals[0].rule, 'brand-name');
  } finally {
    await forget(page);
  }
});

browserTest('LinkedIn B: once a post is once in a post', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.type('Muster Werk und noch einmal Muster Werk');
  await seeAnswer(page, 'Muster Werk und noch einmal Muster Werk');
  await seeWords(page, 'Muster Werk');
  await seeBadge(page, ({ count }) => count === 1);
});

browserTest('LinkedIn B: once a day is once a day, and stays where it is shown', async (page) => {
  const praise = 'Die AquaTakt ist die beste Pumpe';
  const shown = (seen) => seen.composers.flatMap(({ marks }) => marks).filter(({ rule }) => rule.includes('disclosure')).length;
  await openComposer(page, 'LinkedIn B');
  await forget(page);
  await page.type(praise);
  await seeAnswer(page, praise);
  await page.see('the reminder', (seen) => shown(seen) === 1);
  await until('it counts as seen', () => stored(page), (all) => all.shown_today?.shown?.some(({ rule }) => rule === 'disclosure-de'), { ms: 8000 });
  await page.type('!');
  await seeAnswer(page, `${praise}!`);
  assert.equal(shown(await page.snapshot()), 1, 'it stays in this draft');
  await openComposer(page, 'LinkedIn B');
  await page.type(praise);
  await seeAnswer(page, praise);
  const again = await page.snapshot();
  assert.equal(shown(again), 0, `not again today: ${JSON.stringify([again.composers, await stored(page)])}`);
  await forget(page);
});

browserTest('LinkedIn B: a false alarm becomes a mail or a text to copy, all black unless one shows it', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.type(DRAFT);
  await seeWords(page, 'Seeadler');
  await clickIn(page, await openMore(page, 'Seeadler'), 'false alarm');
  const card = await seeCard(page, (each) => each.fields.length > 0);
  const [field] = card.fields;
  assert.match(field.value, /Rule: project-names/);
  assert.match(field.value, /Guideline: .+, version \d+/);
  assert.match(field.value, /███/);
  assert.doesNotMatch(field.value, /Seeadler|Messe|zeigen/);
  await picture(page, 'false-alarm');
  const isMail = (box) => box.href.includes('?subject=');
  const mail = card.boxes.find(isMail);
  assert.match(mail.href, /^mailto:presse@musterwerk\.example\?subject=/);
  assert.doesNotMatch(decodeURIComponent(mail.href), /Seeadler|Messe|zeigen/);
  await clickIn(page, card, 'Show my words');
  const open = await seeCard(page, (each) => each.fields[0]?.value.includes('Seeadler auf der Messe'));
  assert.match(decodeURIComponent(open.boxes.find(isMail).href), /Seeadler auf der Messe/);
  await clickIn(page, open, 'Copy the text');
  await seeCard(page, (each) => each.text.includes('Copied.'));
  await page.press('Escape');
  await seeNoCard(page);
  assert.doesNotMatch(JSON.stringify(await stored(page)), /Seeadler|Messe/, 'nothing of it is kept');
});

browserTest('X: a question to the team has the marked words black, from the keyboard alone', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type(`${DRAFT}, sagt Projekt Nordstern`);
  await seeWords(page, 'Seeadler Projekt Nordstern');
  await cardReady(page);
  await page.press('Alt+Shift+V');
  await seeCard(page, (card) => card.focused);
  const tabTo = async (text) => {
    for (let i = 0; i < 15; i++) {
      if ((await page.frame('card'))?.active.includes(text)) return;
      await page.press('Tab');
    }
    assert.fail(`no way by Tab to "${text}"`);
  };
  await tabTo('More');
  await page.press('Enter');
  await tabTo('Ask the team');
  await page.press('Enter');
  const card = await seeCard(page, (each) => each.fields.length > 0 && each.active.includes('mail'));
  assert.match(card.fields[0].value, /Bald zeigen wir den █████ auf der Messe, sagt █████ █████/);
  await picture(page, 'ask-the-team');
  await page.press('Escape');
  await seeNoCard(page);
  await until('back in the editor', () => hasFocus(page, editor), Boolean);
});

browserTest('LinkedIn B: a narrow window holds card, panel and a drafted question', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.resize(360, 640);
  await page.type(DRAFT);
  await seeWords(page, 'Seeadler');
  const inside = (rect) => rect.x >= 0 && rect.y >= 0 && rect.x + rect.width <= 360 && rect.y + rect.height <= 640;
  assert.ok(inside((await openPanel(page)).rect));
  await picture(page, 'narrow-panel');
  await page.press('Escape');
  await seeNoCard(page);
  await clickIn(page, await openMore(page, 'Seeadler'), 'Ask the team');
  const card = await seeCard(page, (each) => each.fields.length > 0);
  assert.ok(inside(card.rect), JSON.stringify(card.rect));
  await picture(page, 'narrow-ask');
});

browserTest('X: for the company other rules count; the choice holds for the network', async (page) => {
  const text = 'Das sage ich im Namen der Musterwerk AG';
  const marked = (seen) => seen.composers.some(({ marks }) => marks.some(({ rule }) => rule === 'speaking-for-musterwerk'));
  await openComposer(page, 'X');
  await forget(page);
  try {
    await page.type(text);
    await page.see('oneself does not speak for the company', marked);
    await clickIn(page, await openPanel(page), 'for the company');
    await page.see('the company does', (seen) => !marked(seen));
    await picture(page, 'posting-as');
    assert.deepEqual((await until('it is kept', () => stored(page), (all) => Boolean(all.posting_as?.x))).posting_as, { x: 'company' });
    await openComposer(page, 'X');
    await page.type(text);
    await seeAnswer(page, text);
    assert.equal(marked(await page.snapshot()), false);
    await page.press('Alt+Shift+V');
    await clickIn(page, await seeCard(page, (card) => card.panel), 'as myself');
    await page.see('oneself again', marked);
    await openComposer(page, 'LinkedIn B');
    await page.type(text);
    await page.see('and elsewhere as ever', marked);
  } finally {
    await forget(page);
  }
});
