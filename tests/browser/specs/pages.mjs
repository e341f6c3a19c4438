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
