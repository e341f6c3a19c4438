// SPDX-License-Identifier: Apache-2.0
// Without a mouse: the shortcut steps through the findings and opens the card, Tab and Enter fix, Escape goes back
// to the editor and leaves the network's own dialog open. And the whole way, from the first Tab to what is posted.
import { backInEditor, cardReady, hasFocus, openByClick, seeCard, seeNoCard } from '../harness/card.mjs';
import { ANYWAY, CHANGE, THOUGHT, posted, seeGate, seeNoGate, seeThought, settled } from '../harness/gate.mjs';
import { SITES, assert, browserTest, openComposer, picture, seeWords, until } from '../harness/suite.mjs';

const NEXT = 'Alt+Shift+V';

for (const name of Object.keys(SITES)) {
  browserTest(`${name}: shortcut, Tab, Enter: fixed without a mouse`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Den Seeadler und Projekt Nordstern hier');
    await seeWords(page, 'Seeadler Projekt Nordstern');
    await cardReady(page);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('Neuzugang')));
    await picture(page, `keyboard-${name}`);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('unser neues Projekt')));
    await page.press(NEXT);
    const card = await seeCard(page, (each) => each.focused && each.boxes.some((box) => box.text.includes('Neuzugang')));
    for (let i = 0; i <= card.boxes.length; i++) {
      if ((await page.frame('card'))?.active.includes('Neuzugang')) break;
      await page.press('Tab');
    }
    await seeCard(page, (each) => each.active.includes('Neuzugang'));
    await page.press('Enter');
    await until('the better word stands there', () => page.model(editor), (text) => text === 'Den Neuzugang und Projekt Nordstern hier');
    await backInEditor(page, editor);
    await seeWords(page, 'Projekt Nordstern');
  });

  browserTest(`${name}: Escape closes the card and nothing else, from inside and from the editor`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.type('Der Seeadler');
    await seeWords(page, 'Seeadler');
    await cardReady(page);
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused);
    await page.press('Escape');
    await seeNoCard(page);
    await backInEditor(page, editor);
    await page.type(' kommt');
    await until('the next key lands in the editor, where the caret was', () => page.model(editor), (text) => text === 'Der Seeadler kommt');

    await openByClick(page, 'Seeadler');
    await page.press('Escape');
    await seeNoCard(page);
    assert.ok(await hasFocus(page, editor));
    if (name !== 'X') {
      assert.equal(await page.replica('open'), true, 'the dialog stays open');
      await page.press('Escape');
      await until('the second Escape is the dialog\'s', () => page.replica('open'), (open) => !open);
    }
  });
}

/** Presses Tab until something has the keyboard. */
async function tabTo(page, what, hasIt) {
  for (let presses = 0; presses < 30; presses++) {
    if (await hasIt()) return;
    await page.press('Tab');
  }
  assert.fail(`no way by Tab to ${what}`);
}

const inFrame = (page, kind, text) => tabTo(page, `"${text}"`, async () => text.test((await page.frame(kind))?.active ?? ''));
const toEditor = (page, editor) => tabTo(page, 'the editor', () => hasFocus(page, editor));
const toPost = (page, editor) => tabTo(page, 'the Post button', () => page.evaluate((which) => {
  const button = window.replica.postButton(which);
  return button !== null && button.getRootNode().activeElement === button;
}, editor));
/** What a screen reader is told by a frame of ours. */
const hear = (page, kind, text) => until(`heard: ${text}`, () => page.probe(kind), (frame) => text.test(frame?.live ?? ''));

/** What a screen reader calls the frames of a page, where the driver tells. */
async function framesHeard(page) {
  if (page.name !== 'chromium') return [];
  const cdp = await page.page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const frames = nodes.filter(({ role }) => role?.value === 'Iframe');
  assert.ok(frames.length > 0, 'there are frames');
  return frames.map(({ name }) => name?.value);
}

for (const name of ['X', 'LinkedIn B']) {
  browserTest(`${name}: the whole way without a mouse: typed, mended, undone, put away, asked, changed, posted`, async (page) => {
    const { editor } = await openComposer(page, name);
    await page.press('Shift+Tab');
    assert.ok(!(await hasFocus(page, editor)), 'somewhere before the editor');
    await toEditor(page, editor);
    await page.type('Den Seeadler und Projekt Nordstern hier');
    await settled(page, 'Seeadler Projekt Nordstern');
    // An editor that is entered by Tab may begin with a line of its own, without us as well (ProseMirror in Firefox).
    const text = await page.model(editor);
    await cardReady(page);
    await hear(page, 'card', /2.*project name/);
    for (const called of await framesHeard(page)) assert.equal(called, 'Vorab');

    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.message.includes('project name'));
    assert.equal((await page.probe('card')).live, '', 'what is read in the card is not told twice');
    await inFrame(page, 'card', /Neuzugang/);
    await page.press('Enter');
    await until('mended', () => page.model(editor), (now) => now === text.replace('Seeadler', 'Neuzugang'));
    await seeNoCard(page);
    await backInEditor(page, editor);
    await page.press('Control+z');
    await until('undone', () => page.model(editor), (now) => now === text);
    await settled(page, 'Seeadler Projekt Nordstern');

    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('Neuzugang')));
    await page.press(NEXT);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('unser neues Projekt')));
    await inFrame(page, 'card', /More/);
    await page.press('Enter');
    await inFrame(page, 'card', /in this draft/);
    await page.press('Enter');
    await settled(page, 'Seeadler');
    await seeNoCard(page);
    await backInEditor(page, editor);

    await page.press('Control+Enter');
    assert.match((await seeGate(page)).active, CHANGE);
    await page.press('Enter');
    await seeNoGate(page);
    await seeCard(page, (card) => card.focused && card.boxes.some((box) => box.text.includes('Neuzugang')));
    await page.press('Escape');
    await seeNoCard(page);
    await backInEditor(page, editor);
    await page.press('End');
    await page.type('!');
    await settled(page, 'Seeadler');

    await toPost(page, editor);
    await page.press('Enter');
    assert.match((await seeGate(page)).active, CHANGE);
    await inFrame(page, 'gate', ANYWAY);
    await page.press('Enter');
    await seeThought(page);
    await inFrame(page, 'gate', THOUGHT);
    await page.press('Enter');
    await seeNoGate(page);
    await backInEditor(page, editor);
    await hear(page, 'notice', /Press once more/);
    assert.deepEqual(await posted(page), [], 'nothing is posted by us');
    if (name === 'X') await page.press('Control+Enter');
    else {
      await toPost(page, editor);
      await page.press('Enter');
    }
    await until('the network got it', () => posted(page), (all) => JSON.stringify(all) === JSON.stringify([`${text}!`]));
  });
}
