// SPDX-License-Identifier: Apache-2.0
// The host dies, hangs or was never there: the draft is untouched, marks come back, and the state is said.
import { assert, assertOverGlyphs, browserTest, keyToMark, openComposer, picture, seeWords, session, until, words } from '../harness/suite.mjs';
import { withOwnPage } from '../harness/own_page.mjs';
import { sleep } from '../harness/wait.mjs';

/** Marks have to be back this long after the next key. */
const BACK_MS = 1000;

for (const name of ['LinkedIn A', 'LinkedIn B', 'X']) {
  browserTest(`${name}: host killed with -9 in mid-typing, marks are back within a second of the next key`, async (page, { host }) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler und ');
    await seeWords(page, 'Seeadler');
    const before = host.kill();
    assert.equal(before.length, 1, 'one host');
    const pressed = Date.now();
    await page.type('Seeadler');
    await seeWords(page, 'Seeadler Seeadler');
    const waited = Date.now() - pressed;
    const painted = await keyToMark(page, (seen) => words(seen) === 'Seeadler Seeadler');
    assert.ok(waited < BACK_MS + 500 && painted < BACK_MS, `${waited} ms with typing, ${Math.round(painted)} ms from the last key`);
    await assertOverGlyphs(page, editor, 'Seeadler', 1);
    assert.equal(await page.model(editor), 'Der Seeadler und Seeadler');
    assert.ok(!host.pids().includes(before[0]), 'another process');
    console.log(`  ${page.name}, ${name}: ${Math.round(painted)} ms from the last key to the marks, ${waited} ms from the kill`);
  });
}

browserTest('the host is killed again and again while one types on', async (page, { host }) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  for (let i = 0; i < 3; i++) {
    await page.type('Seeadler ');
    host.kill();
  }
  await page.type('Ende');
  await seeWords(page, 'Seeadler Seeadler Seeadler');
  assert.equal(await page.model(editor), 'Seeadler Seeadler Seeadler Ende');
});

browserTest('a host that hangs is replaced', async (page, { host }) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Der Seeadler');
  await seeWords(page, 'Seeadler');
  const [stuck] = host.signal('SIGSTOP');
  try {
    await page.type(' und Seeadler');
    await seeWords(page, 'Seeadler Seeadler', { ms: 8000 });
    assert.equal(await page.model(editor), 'Der Seeadler und Seeadler');
    assert.ok(host.pids().some((pid) => pid !== stuck), 'another process');
  } finally {
    for (const pid of host.pids()) if (pid === stuck) process.kill(pid, 'SIGKILL');
  }
});

browserTest('no host: one calm line, typing goes on, and all is well once it is installed', async (page, { host }) => {
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type('Hallo');
  await page.see('protected', (seen) => seen.state === 'ok');
  await host.present(false);
  host.kill();
  await page.type(' Seeadler');
  const seen = await page.see('the state says that there is no host', (each) => each.state === 'no-host');
  assert.equal(seen.composers.flatMap((composer) => composer.marks).length, 0);
  await popupSays(/^Not protected/);
  await page.see('a calm line beside the composer', (each) => /^Not protected/.test(each.notice?.text ?? ''));
  await picture(page, 'no-host');
  await page.type(' weiter');
  assert.equal(await page.model(editor), 'Hallo Seeadler weiter');
  await host.present(true);
  await sleep(300);
  await page.type('!');
  await seeWords(page, 'Seeadler', { ms: 15000 });
});

/** Waits until the popup, opened as a page of its own, says in its one sentence what `pattern` wants. */
const popupSays = async (pattern) => withOwnPage(await session(), 'pages/popup.html', (popup) => {
  const sentence = () => popup.$eval('#sentence', (element) => element.textContent);
  return until('the popup\'s sentence', sentence, (text) => pattern.test(text));
});
