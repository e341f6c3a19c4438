// SPDX-License-Identifier: Apache-2.0
// What only a picture makes worth a hint is marked while one is attached, and only in the post that has it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { assert, browserTest, openComposer, seeAnswer, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const TEXT = 'Gruppenfoto mit dem Vertrieb';
const RULE = 'photo-hints-portrait';

const folder = mkdtempSync(path.join(os.tmpdir(), 'vorab-picture-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const PICTURE = path.join(folder, 'picture.gif');
writeFileSync(PICTURE, Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'));

/** Chooses a picture, as the dialog for files would. */
async function attach(page, within = '') {
  const input = await page.page.$(`${within} input[type="file"]`);
  await input.uploadFile(PICTURE);
}

/** Whether each post with the text is marked for its picture, in the page's order. */
const marked = (seen) => seen.composers.filter(({ text }) => text === TEXT).map(({ marks }) => marks.some(({ rule }) => rule === RULE));
const seeMarked = (page, expected) => page.see(`marked for a picture: ${expected}`, (seen) => JSON.stringify(marked(seen)) === JSON.stringify(expected));

/** Waits until the newest text of all is answered; gives which posts are marked then. */
async function settled(page) {
  await seeAnswer(page, TEXT);
  await sleep(200);
  return marked(await page.snapshot());
}

for (const [name, within, remove] of [
  ['X', 'main', '[aria-label="Remove media"]'],
  ['XING', '[role="dialog"]', '[aria-label="Bild entfernen"]'],
]) {
  browserTest(`${name}: a picture that comes is counted without a key, and no more when it goes`, async (page) => {
    await openComposer(page, name);
    // Another test may have shown today's reminder.
    await page.probe('forget');
    await page.type(TEXT);
    assert.deepEqual(await settled(page), [false]);
    await attach(page, within);
    await seeMarked(page, [true]);
    await page.page.click(remove);
    await seeMarked(page, [false]);
  });
}

browserTest('X: the picture of one post of a thread is no other post\'s', async (page) => {
  await openComposer(page, 'X new post');
  await page.probe('forget');
  await page.type(TEXT);
  await page.page.click('[data-testid="addButton"]');
  await until('the second post', () => page.replica('open', 'modal:1'), Boolean);
  await page.type(TEXT);
  assert.deepEqual(await settled(page), [false, false]);
  await attach(page, '[role="dialog"]');
  await seeMarked(page, [false, true]);
});

browserTest('LinkedIn B: a picture over the text counts', async (page) => {
  await openComposer(page, 'LinkedIn B');
  await page.probe('forget');
  await page.type(TEXT);
  assert.deepEqual(await settled(page), [false]);
  await page.evaluate(() => {
    const picture = Object.assign(document.createElement('img'), { alt: 'image 0', width: 40, height: 40 });
    document.querySelector('dialog footer').before(picture);
  });
  await seeMarked(page, [true]);
});
