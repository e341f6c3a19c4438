// SPDX-License-Identifier: Apache-2.0
// Presses of every kind, and none that is taken for one: the gate asks once, never presses, never swallows for good.
// Where nothing can be checked it does what the policy says; pages that let no frame of ours run: isolation.mjs.
import { after } from 'node:test';
import { startSession } from '../harness/session.mjs';
import { backInEditor, clickIn } from '../harness/card.mjs';
import { ANYWAY, CHANGE, THOUGHT, choose, named, postButtonAt, posted, pressPost, seeGate, seeNoGate, seeThought, settled } from '../harness/gate.mjs';
import { compose, handy } from '../harness/hands.mjs';
import { BROWSER, assert, browserTest, openComposer, picture, seeAnswer, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const DRAFT = 'Bald zeigen wir den Seeadler';
const isPosted = (page, ...texts) => until('posted', () => posted(page), (all) => JSON.stringify(all) === JSON.stringify(texts));

/** A composer with a stop in it, checked. */
async function withStop(page, name) {
  const composer = await openComposer(page, name);
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  return composer;
}

browserTest('a moment\'s thought: by keyboard alone, nothing chosen beforehand, a key kept down chooses nothing', async (page) => {
  const { editor } = await withStop(page, 'X');
  await page.press('Control+Enter');
  assert.match((await seeGate(page)).active, CHANGE);
  await page.press('Tab');
  await until('"post anyway" has the keyboard', () => page.frame('gate'), (gate) => ANYWAY.test(gate.active));
  await page.page.keyboard.down('Enter');
  const thought = await seeThought(page);
  await page.page.keyboard.down('Enter'); // kept down: it repeats
  await page.page.keyboard.up('Enter');
  assert.equal((await page.frame('gate')).boxes.filter(({ text }) => THOUGHT.test(text)).length, 3);
  assert.doesNotMatch(thought.active, /^(I have asked|Ich habe gefragt)/, 'no sentence is chosen yet');
  assert.ok(thought.boxes.some(({ text }) => CHANGE.test(text)), 'changing is still there');
  await picture(page, 'gate-thought');
  await page.press('Tab');
  await page.press(' ');
  await seeNoGate(page);
  assert.deepEqual(await posted(page), []);
  await backInEditor(page, editor);
  await page.press('Control+Enter');
  await isPosted(page, DRAFT);
  assert.doesNotMatch(JSON.stringify(await page.probe('stored')), /I have asked|Ich habe gefragt|reflect/, 'it is kept nowhere');
});

browserTest('"post anyway" by Enter posts nothing by itself where Enter posts', async (page) => {
  const { editor } = await withStop(page, 'Facebook comment');
  await page.press('Enter');
  await choose(page, named(await seeGate(page), ANYWAY));
  await seeNoGate(page);
  await sleep(200);
  assert.deepEqual(await posted(page), []);
  await backInEditor(page, editor);
  await page.press('Enter');
  await isPosted(page, DRAFT);
});

browserTest('a double click on Post asks once, and answers nothing', async (page) => {
  const { editor } = await withStop(page, 'LinkedIn B');
  const { x, y } = await postButtonAt(page, editor);
  await page.clickAt(x, y, { count: 2 });
  const gate = await seeGate(page);
  assert.deepEqual(await posted(page), []);
  await choose(page, named(gate, ANYWAY));
  await seeNoGate(page);
  await pressPost(page, editor);
  await isPosted(page, DRAFT);
});

browserTest('Space and Enter on the Post button are presses', async (page) => {
  const { editor } = await withStop(page, 'LinkedIn B');
  for (const key of [' ', 'Enter']) {
    await page.evaluate((which) => window.replica.postButton(which).focus(), editor);
    await page.press(key);
    await seeGate(page);
    await page.press('Escape');
    await seeNoGate(page);
  }
  assert.deepEqual(await posted(page), []);
});

browserTest('a press that begins on Post and ends elsewhere posts nothing, and lets nothing past later', async (page) => {
  const { editor } = await openComposer(page, 'X');
  await page.type('Ein Tag ');
  await seeAnswer(page, 'Ein Tag ');
  const { x, y } = await postButtonAt(page, editor);
  await page.moveTo(x, y);
  await page.page.mouse.down();
  await page.moveTo(x, y + 200);
  await page.page.mouse.up();
  assert.deepEqual(await posted(page), []);
  const box = await page.editorBox(editor);
  await page.clickAt(box.x + box.width - 5, box.y + 12);
  await page.press('End');
  await page.type('mit dem Seeadler');
  await settled(page, 'Seeadler');
  await page.evaluate((which) => window.replica.postButton(which).focus(), editor);
  await page.press(' ');
  await seeGate(page);
  assert.deepEqual(await posted(page), []);
});

browserTest('a form that is sent without a press is asked about; somebody who presses for long is not asked twice', async (page) => {
  const { editor } = await withStop(page, 'Generic textarea');
  await page.evaluate((which) => window.replica.editor(which).form.requestSubmit(), editor);
  await choose(page, named(await seeGate(page), ANYWAY));
  await seeNoGate(page);
  assert.deepEqual(await posted(page), []);
  const { x, y } = await postButtonAt(page, editor);
  await page.clickAt(x, y, { delay: 1300 });
  await isPosted(page, DRAFT);
});

browserTest('one press a pass: the same text once more is asked about', async (page) => {
  const { editor } = await withStop(page, 'X');
  await page.press('Control+Enter');
  await choose(page, named(await seeGate(page), ANYWAY));
  await backInEditor(page, editor);
  await page.press('Control+Enter');
  await isPosted(page, DRAFT);
  const box = await page.editorBox(editor);
  await page.clickAt(box.x + 20, box.y + 12);
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await page.press('Control+Enter');
  await seeGate(page);
  await isPosted(page, DRAFT);
});

browserTest('the page changes the text behind the open gate: what it asks about is what would be posted', async (page) => {
  const { editor } = await withStop(page, 'LinkedIn B');
  await pressPost(page, editor);
  await seeGate(page);
  await page.replica('load', 'Ein schöner Tag', editor);
  await seeNoGate(page);
  await pressPost(page, editor);
  await isPosted(page, 'Ein schöner Tag');
});

browserTest('Enter that ends a composition is no press', async (page) => {
  if (!handy(page)) return;
  const { editor } = await withStop(page, 'Facebook comment');
  await compose(page, 'n', 'ni', '你');
  await sleep(200);
  assert.ok(!(await page.snapshot()).gate?.open);
  assert.match(await page.model(editor), /你/);
  assert.deepEqual(await posted(page), []);
});

if (BROWSER === 'chromium') {
  browserTest('the background part starts anew while one writes: the moment and "without_host" are still known', async (page, { browser, host }) => {
    await withStop(page, 'LinkedIn B');
    await host.present(false);
    host.kill();
    const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
    await (await target.worker()).close();
    await page.type('!');
    await page.see('it has begun anew', ({ state }) => state === 'no-host', { ms: 10000 });
    const { hold_ms, without_host, reflect } = (await page.snapshot()).settings;
    assert.deepEqual({ hold_ms, without_host, thoughts: reflect.length }, { hold_ms: 300, without_host: 'post', thoughts: 3 });
  });
}

/** A browser whose policy wants to be asked where nothing can be checked. */
let asking = null;
after(async () => (await asking?.catch(() => null))?.close());
const askingSession = () => (asking ??= startSession(BROWSER, { sites: ['linkedin', 'xing', 'x'], change: (policy) => { policy.settings.without_host = 'ask'; } }));

browserTest('without a host a policy may want a question: once, in plain words, without sentences to choose from', async () => {
  const { page, host } = await askingSession();
  const { editor } = await openComposer(page, 'LinkedIn B');
  await page.type(DRAFT);
  await settled(page, 'Seeadler');
  await host.present(false);
  host.kill();
  await page.see('not protected', ({ state }) => state === 'no-host', { ms: 8000 });
  await pressPost(page, editor);
  const gate = await seeGate(page);
  assert.match(gate.text, /cannot check this text/);
  assert.match(gate.text, /Not protected/);
  await picture(page, 'gate-unchecked');
  await clickIn(page, gate, named(gate, ANYWAY));
  await seeNoGate(page);
  assert.deepEqual(await posted(page), []);
  await pressPost(page, editor);
  await isPosted(page, DRAFT);
  await host.present(true);
});
