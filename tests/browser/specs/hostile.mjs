// SPDX-License-Identifier: Apache-2.0
// A curious page, and the extension exactly as it ships (no probe): what was found must not be found out. The
// page logs and patches all it can (replicas/hostile.js); a post with a project name and one without have to look
// the same to it.
import { after } from 'node:test';
import { BROWSER, SITES, assert, browserTest, openComposer, picture, until } from '../harness/suite.mjs';
import { redPixels } from '../harness/png.mjs';
import { startSession } from '../harness/session.mjs';
import { sleep } from '../harness/wait.mjs';

const NAMED = 'Bald zeigen wir den Seeadler auf der Messe';
const HARMLESS = 'Bald zeigen wir den Seevogel auf der Messe';
const SECRETS = /Neuzugang|newcomer|project name|Press office|presse@|Guideline|guideline|vorab|extension:\/\//;

let untouched = null;
after(async () => (await untouched?.catch(() => null))?.close());
const untouchedSession = () => (untouched ??= startSession(BROWSER, { probes: false }));

/** The strip of the window where the word stands and its underline would be. */
async function inkUnder(page, editor, word) {
  const [box] = await page.wordBoxes(editor, word);
  const clip = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) + 4 };
  return redPixels(await page.page.screenshot({ clip }));
}

/** Everything a page can look at without waiting, as one text. */
function lookAround() {
  const roots = [document, ...[...document.querySelectorAll('*')].map((element) => element.shadowRoot).filter(Boolean)];
  const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
  return {
    markup: roots.map((root) => (root.documentElement ?? root).getHTML?.({ serializableShadowRoots: true }) ?? '').join('\n') +
        all.map((element) => [...element.attributes].map((attribute) => `${attribute.name}=${attribute.value}`).join(' ')).join('\n'),
    text: document.body.innerText,
    canvases: all.filter((element) => element.localName === 'canvas').length,
    frames: window.frames.length - all.filter((element) => element.localName === 'iframe').length,
    highlights: window.CSS?.highlights ? [...CSS.highlights.keys()].length : 0,
    resources: performance.getEntriesByType('resource').map((entry) => entry.name).join('\n'),
    sheets: roots.flatMap((root) => [...root.adoptedStyleSheets, ...root.styleSheets]).map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('')).join('\n'),
    globals: Object.getOwnPropertyNames(window).filter((name) => /vorab/i.test(name) && !name.startsWith('vorabTest')).join(),
    found: ['Neuzugang', 'newcomer', 'project name', 'Press office', 'Say instead'].filter((word) => [false, true].some((inFrames) => {
      try {
        return window.find(word, true, false, true, false, inFrames, false);
      } catch {
        return false; // Firefox does not search a page that has a frame of somebody else's
      }
    })),
    selection: String(getSelection()),
  };
}

/** What the page saw come and go outside of the editor itself (replicas/hostile.js), without the text typed. */
function spied() {
  const { added, attributes, messages, shadowRoots, canvasReads } = window.spied;
  const clean = (lines) => lines.map((line) => line.replaceAll('Seevogel', 'Seeadler'));
  return { added: clean(added), attributes: clean(attributes), messages, shadowRoots, canvasReads };
}

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: the page cannot tell what was found`, async () => {
    const { page } = await untouchedSession();
    await openComposer(page, name); // past the notice of the first use
    await page.type('Ha');
    const seen = {};
    for (const [kind, text, word] of [['harmless', HARMLESS, 'Seevogel'], ['named', NAMED, 'Seeadler']]) {
      const { editor } = await openComposer(page, name, { query: '?hostile' });
      await sleep(200); // whatever comes with every composer has come
      await page.evaluate(() => { window.spied.added.length = window.spied.attributes.length = 0; });
      await page.type(text);
      if (kind === 'named') await until('red ink under the word', () => inkUnder(page, editor, word), (count) => count > 10);
      else await sleep(300);
      const [box] = await page.wordBoxes(editor, word);
      const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const watched = await page.evaluate(spied);
      const points = await page.evaluate(({ x, y }) => document.elementsFromPoint(x, y).map((element) => element.localName), at);
      if (kind === 'named') {
        // With the card open there is more to find.
        await page.clickAt(at.x, at.y);
        await sleep(400);
        await picture(page, `hostile-${name}`);
      }
      const around = await page.evaluate(lookAround);
      assert.doesNotMatch(JSON.stringify({ ...around, text: around.text.replaceAll('Seeadler', '') }), SECRETS);
      seen[kind] = { points, found: around.found, canvases: around.canvases, frames: around.frames, highlights: around.highlights,
        globals: around.globals, sheets: around.sheets, watched };
      assert.doesNotMatch(JSON.stringify(await page.evaluate(() => window.spied)), SECRETS);
    }
    assert.deepEqual(seen.named, seen.harmless);
    assert.equal(seen.named.highlights, 0);
    assert.equal(seen.named.frames, 0);
    assert.deepEqual(seen.named.found, []);
  });
}

browserTest('forged events and messages do nothing', async (page) => {
  await openComposer(page, 'X');
  await page.type('Der Seeadler');
  const before = await page.see('the mark', (seen) => seen.composers[0]?.marks[0]?.rects.length === 1);
  await page.evaluate(({ x, y }) => {
    const editor = window.replica.editor();
    const where = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) editor.dispatchEvent(new PointerEvent(type, where));
    editor.dispatchEvent(new KeyboardEvent('keydown', { key: 'V', code: 'KeyV', altKey: true, shiftKey: true, bubbles: true, composed: true }));
    const channel = new MessageChannel();
    for (const target of [window, ...Array.from({ length: window.length }, (_, i) => window[i])]) target.postMessage('vorab', '*', target === window ? [channel.port2] : []);
    for (const type of ['finding', 'use', 'close', 'ready', 'state', 'findings']) window.postMessage({ type, turn: 1, instead: 0, finding: 0 }, '*');
  }, { x: before.composers[0].marks[0].rects[0].x + 5, y: before.composers[0].marks[0].rects[0].y + 5 });
  await sleep(400);
  const afterwards = await page.snapshot();
  assert.ok(!afterwards.card?.open, 'no card');
  assert.equal(afterwards.composers[0].rev, before.composers[0].rev);
  assert.equal(await page.model('inline'), 'Der Seeadler');
});

browserTest('a page cannot probe for the extension by its files', async () => {
  const { page, url } = await untouchedSession();
  await page.goto('https://www.linkedin.com/bare/');
  const files = ['manifest.json', 'icons/protected-32.png', 'content/main.js', 'background/main.js', 'pages/popup.html'];
  // Firefox gives every profile another address, which no page knows; there only the files that are not open count.
  const urls = [...files, ...(BROWSER === 'chromium' ? ['pages/card.html', 'pages/card.js'] : [])].map(url);
  const answers = await page.evaluate((list) => Promise.all(list.map((each) => fetch(each).then((answer) => answer.status, () => 'no'))), urls);
  assert.deepEqual(answers, urls.map(() => 'no'));
  const control = await page.evaluate(() => fetch('/bare/').then((answer) => answer.status));
  assert.equal(control, 200, 'fetch itself works on this page');
});
