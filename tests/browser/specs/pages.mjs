// SPDX-License-Identifier: Apache-2.0
// The extension's own pages: the popup's one sentence, the practice page where one can try it.
import path from 'node:path';
import { ARTIFACTS, assert, browserTest, until } from '../harness/suite.mjs';
import { withOwnPage } from '../harness/own_page.mjs';

browserTest('popup: one sentence says that one is protected, and by which guideline', async (_page, session) => {
  await withOwnPage(session, 'pages/popup.html', async (page) => {
    const text = (selector) => page.$eval(selector, (element) => element.innerText);
    const sentence = await until('protected', () => text('#sentence'), (each) => /Social media guideline/.test(each));
    assert.doesNotMatch(sentence.replace(/\.$/, ''), /\. /, 'one sentence');
    const status = await page.$eval('#status-icon', (image) => image.src);
    assert.match(status, /icons\/protected-/);
    assert.match(await text('#contacts'), /presse@musterwerk\.example/);
    await page.setViewport({ width: 400, height: 640 });
    await page.screenshot({ path: path.join(ARTIFACTS, 'popup.png') });
  });
});

browserTest('practice page: what one types there is marked', async (_page, session) => {
  await withOwnPage(session, 'pages/practice.html', async (page) => {
    await page.click('#practice-post');
    await page.keyboard.type('Bald zeigen wir den Seeadler auf der Messe');
    const drawn = async () => (await page.evaluate(() => globalThis.vorabSnapshot().composers)).flatMap((composer) => composer.marks);
    await until('the mark', drawn, (marks) => marks.length === 1 && marks[0].rects.length === 1);
    await page.screenshot({ path: path.join(ARTIFACTS, 'practice.png') });
  });
});

/** The practice page with a draft typed into it. */
async function drafting(session, text, body) {
  await withOwnPage(session, 'pages/practice.html', async (page) => {
    await until('the policy is there', () => page.$('#ask-part:not([hidden])'), Boolean);
    await page.click('#practice-post');
    await page.keyboard.type(text);
    await body(page);
  });
}
const marked = async (page) => (await page.evaluate(() => globalThis.vorabSnapshot().composers))
  .flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)));

browserTest('practice page as a scratchpad: the rules and the length of the chosen network apply', async (_page, session) => {
  await drafting(session, 'Der Seeadler kommt bald an', async (page) => {
    const length = () => page.$eval('#length', (element) => element.textContent);
    assert.equal(await length(), 'Characters: 26');
    await page.select('#network', 'x');
    await until('the limit of X', length, (text) => text === '26 of 280 characters');
    await until('checked as a post on X', () => page.evaluate(() => globalThis.vorabSnapshot().composers.every(({ rev, answeredRev }) => rev === answeredRev)), Boolean);
    assert.deepEqual(await marked(page), ['Seeadler']);
    await page.select('#network', 'linkedin');
    await page.select('#surface', 'comment');
    await until('the limit of a comment', length, (text) => text === '26 of 1,250 characters');
    await page.select('#network', 'x');
    await page.click('#practice-post');
    await page.keyboard.type(' und'.repeat(70));
    await until('too long', length, (text) => text === 'Too long for this place by 26');
  });
});

browserTest('practice page: a question to the team has the marked words blacked out until they are shown', async (_page, session) => {
  await drafting(session, 'Der Seeadler kommt', async (page) => {
    await until('the mark', () => marked(page), (words) => words.length === 1);
    await page.click('#ask-part summary');
    const text = () => page.$eval('#ask-text', (field) => field.value);
    await until('blacked out', text, (value) => /Der █+ kommt/.test(value) && !value.includes('Seeadler'));
    const mail = new URL(await page.$eval('#ask-mail', (link) => link.href));
    assert.equal(mail.pathname, 'presse@musterwerk.example');
    assert.ok(!decodeURIComponent(mail.search).includes('Seeadler'));
    await page.click('#ask-show');
    await until('shown', text, (value) => value.includes('Der Seeadler kommt'));
  });
});

browserTest('practice page: a sentence of the company, an answer, the reason, the next one; nothing of it is kept', async (_page, session) => {
  await withOwnPage(session, 'pages/practice.html', async (page) => {
    const text = () => page.$eval('#exercise', (element) => element.textContent);
    const total = Number((await until('the first', text, (each) => /Sentence 1 of \d+/.test(each))).match(/of (\d+)/)[1]);
    const press = async (name) => {
      const [button] = await page.$$(`xpath/.//*[@id="exercise"]//button[.="${name}"]`);
      await button.click();
    };
    let reasons = 0;
    for (let at = 1; at <= total; at++) {
      assert.match(await text(), new RegExp(`Sentence ${at} of ${total}`));
      await press('Better change it');
      const answer = await text();
      assert.match(answer, /sees it that way too|says nothing here/);
      if (/sees it that way too/.test(answer)) reasons++;
      if (at < total) await press('Next sentence');
    }
    assert.ok(reasons > 0 && reasons < total, `${reasons} of ${total} have a reason`);
    assert.match(await text(), /Those were all/);
    await press('See it in the draft');
    await until('in the draft', () => page.$eval('#practice-post', (post) => post.textContent), (draft) => draft.length > 10);
    assert.ok(await page.$('#examples-part[hidden]'), 'no sentences of an invented company');
    const stored = JSON.stringify(await page.evaluate(() => chrome.storage.local.get(null)));
    assert.doesNotMatch(stored, /exercise|Sentence|answer/);
  });
});

browserTest('practice page: what changed since the last look stands open, once', async (_page, session) => {
  const look = () => withOwnPage(session, 'pages/practice.html', async (page) => {
    await until('the changes', () => page.$('#changes-part:not([hidden])'), Boolean);
    return page.$eval('#changes-part', (part) => ({ open: part.open, text: part.textContent }));
  });
  await withOwnPage(session, 'pages/welcome.html', (page) => page.evaluate(() => chrome.storage.local.set({ guideline_seen: 0 })));
  const first = await look();
  assert.ok(first.open);
  assert.match(first.text, /New since you last looked.*three questions/s);
  assert.equal((await look()).open, false);
});

browserTest('practice page: with the keyboard alone one gets from the draft to the copy', async (_page, session) => {
  await drafting(session, 'Heute ein Spaziergang', async (page) => {
    const focused = () => page.evaluate(() => document.activeElement.id);
    for (let i = 0; i < 6 && (await focused()) !== 'copy'; i++) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'copy');
    await page.keyboard.press('Enter');
    await until('said', () => page.$eval('#copied', (element) => element.textContent), (text) => text.length > 0);
  });
});

browserTest('practice page without the program: it says so, and still writes, counts and copies', async (_page, session) => {
  await session.host.present(false);
  session.host.kill();
  await withOwnPage(session, 'pages/practice.html', async (page) => {
    await until('it says so', () => page.$('#alone:not([hidden])'), Boolean, { ms: 10000 });
    await page.click('#practice-post');
    await page.keyboard.type('Hallo');
    await until('counted', () => page.$eval('#length', (element) => element.textContent), (text) => text === 'Characters: 5');
    assert.ok((await page.$$('#examples li')).length > 0);
  });
});

browserTest('popup: what is not to be shown again is listed, and taken back', async (_page, session) => {
  await withOwnPage(session, 'pages/popup.html', async (page) => {
    await page.evaluate(() => chrome.storage.local.set({ dismissals: [
      { rule: 'project-names', entry: 'e1', since: '2026-11-30' }, { rule: 'gone-since', site: 'x', since: '2026-11-29' },
    ] }));
    const lines = () => page.$$eval('#remembered li', (all) => all.map((one) => one.textContent));
    await until('both', lines, (all) => all.length === 2 && /only on X/.test(all[1]) && all[1].includes('gone-since') && !all[0].includes('project-names'));
    await page.click('#remembered-part summary');
    await page.click('#remembered li:nth-child(2) button');
    await until('one', lines, (all) => all.length === 1);
    await page.click('#show-all');
    await until('none', () => page.$('#remembered-part[hidden]'), Boolean);
    assert.deepEqual((await page.evaluate(() => chrome.storage.local.get('dismissals'))).dismissals, []);
  });
});
