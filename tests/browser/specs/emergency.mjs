// SPDX-License-Identifier: Apache-2.0
// "I posted something I should not have": whom to call, the clock, a message ready to send; also when the program is gone.
import { assert, browserTest, until } from '../harness/suite.mjs';
import { withOwnPage } from '../harness/own_page.mjs';

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent);
const mailOf = async (page) => new URL(await page.$eval('#mail', (link) => link.href));

/** Ends the background part, as the browser does when it is idle: it then knows nothing of before. Firefox's driver cannot. */
async function forgetful(session) {
  if (session.name !== 'chromium') return;
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  await (await target.worker()).close();
}

browserTest('emergency: the clock runs from the time that is entered, and the message is ready', async (_page, session) => {
  await withOwnPage(session, 'pages/emergency.html', async (page) => {
    await until('whom to call', () => textOf(page, '#contacts'), (text) => /presse@musterwerk\.example/.test(text));
    assert.match(await textOf(page, '#clocks'), /data protection authority.*Enter above/s);
    await page.select('#network', 'linkedin');
    await page.click('#now');
    await until('the clock', () => textOf(page, '#clocks'), (text) => /7[12] h \d+ min left/.test(text));
    assert.match(await textOf(page, '#delete-title'), /LinkedIn/);
    assert.match(await textOf(page, '#delete-text'), /Delete post/, 'as the policy says it');
    assert.match(await textOf(page, '#steps'), /Keep calm/);
    const mail = await mailOf(page);
    assert.equal(mail.pathname, 'presse@musterwerk.example');
    assert.match(mail.searchParams.get('body'), /Where: LinkedIn/);
    await page.type('#message', 'It is about a customer. ');
    await page.select('#network', 'x');
    assert.match((await mailOf(page)).searchParams.get('body'), /It is about a customer/, 'what was written stays');
    await page.$eval('#since', (field) => {
      field.value = '2026-01-01T10:00';
      field.dispatchEvent(new Event('input'));
    });
    assert.match(await textOf(page, '#clocks'), /The time is up/);
    const stored = JSON.stringify(await page.evaluate(() => chrome.storage.local.get(null)));
    assert.doesNotMatch(stored, /about a customer|2026-01-01/);
  });
  await withOwnPage(session, 'pages/emergency.html', async (page) => {
    await until('filled', () => textOf(page, '#contacts'), Boolean);
    assert.equal(await page.$eval('#since', (field) => field.value), '');
    assert.doesNotMatch(await page.$eval('#message', (field) => field.value), /customer/);
  });
});

browserTest('emergency: without the program it knows whom to call from the last guideline seen', async (_page, session) => {
  await withOwnPage(session, 'pages/popup.html', (popup) => until('protected', () => textOf(popup, '#sentence'), (text) => /^Protected/.test(text)));
  await session.host.present(false);
  session.host.kill();
  await withOwnPage(session, 'pages/popup.html', (popup) => until('not protected', () => textOf(popup, '#sentence'), (text) => /^Not protected/.test(text)));
  await forgetful(session);
  await withOwnPage(session, 'pages/emergency.html', async (page) => {
    await until('whom to call', () => textOf(page, '#contacts'), (text) => /presse@musterwerk\.example/.test(text));
    assert.match(await textOf(page, '#from'), session.name === 'chromium' ? /Social media guideline.*last seen on/ : /Social media guideline/);
    assert.ok((await page.$$('#steps li')).length >= 3);
  });
});

browserTest('emergency: with no guideline ever seen it still says what helps', async (_page, session) => {
  await session.host.present(false);
  session.host.kill();
  await withOwnPage(session, 'pages/emergency.html', async (page) => {
    await page.evaluate(() => chrome.storage.local.remove('last_policy'));
  });
  if (session.name === 'chromium') {
    await forgetful(session);
    await withOwnPage(session, 'pages/emergency.html', async (page) => {
      await until('filled', () => textOf(page, '#from'), (text) => /knows no guideline/.test(text));
      assert.equal(await page.$eval('#contacts-none', (element) => element.hidden), false);
      assert.ok((await page.$$('#steps li')).length >= 3);
      assert.match((await mailOf(page)).search, /^\?subject=Urgent/);
    });
  }
});
