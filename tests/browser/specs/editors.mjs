// SPDX-License-Identifier: Apache-2.0
// Each editor library alone, in each place that it may stand in: its text is read as the editor itself has it,
// marks lie over the glyphs, and a suggestion is put in one step that one undo takes back.
import { clickIn, openByClick } from '../harness/card.mjs';
import { assertOverField, compose, dropText, handy } from '../harness/hands.mjs';
import { innerPage } from '../harness/inner_page.mjs';
import { EDITORS } from '../networks/editors.mjs';
import { sleep } from '../harness/wait.mjs';
import { BROWSER, WHOLE, assert, assertOverGlyphs, browserTest, marksOf, picture, seeWords, until } from '../harness/suite.mjs';

const PLACES = ['open', 'closed', 'dialog', 'frame'];
/** Places in which a library itself loses the selection and garbles what is typed. */
const NOT_THERE = { draft: ['open', 'closed'], lexical: ['open', 'closed'], quill2: ['open', 'closed'] };
const FIELDS = ['textarea', 'textarea-react', 'input'];
const WORD = 'Seeadler';
const BETTER = 'Neuzugang';

/** Waits until we read exactly what the editor has (and that is `expected`, if given); gives it. */
async function seeSame(page, what, expected) {
  const look = async () => [await page.model(), (await page.snapshot()).composers.map((each) => each.text).join('⁂')];
  const accept = ([theirs, ours]) => theirs === ours && (expected === undefined || ours === expected);
  const [text] = await until(`${page.name}: ${what}: the editor's text is ours${expected === undefined ? '' : `: ${JSON.stringify(expected)}`}`, look, accept, { ms: 4000 });
  return text;
}

/** Opens an editor in a place, the keyboard in it; gives the page that it is in. */
async function openEditor(outer, editor, place) {
  const url = `https://editors.linkedin.com/${editor}?in=${place}`;
  await outer.goto(url);
  if (await outer.renewUnlessFocused()) await outer.goto(url);
  await outer.resize(1000, 700);
  const page = place === 'frame' ? await innerPage(outer, 'iframe') : outer;
  await until('the editor is there', () => page.evaluate(() => Boolean(window.replica?.editor?.())), Boolean);
  const box = await page.editorBox();
  await page.clickAt(box.x + 20, box.y + 18);
  return page;
}

const overGlyphs = (page, editor, word, nth = 0) => (FIELDS.includes(editor) ? assertOverField : assertOverGlyphs)(page, undefined, word, nth);

/** Waits until the keyboard is in the editor again, and the browser's processes agree about it. */
async function backInEditor(page) {
  const has = () => page.evaluate(() => document.hasFocus() && window.replica.root.activeElement === window.replica.editor());
  await until(`${page.name}: the focus is back in the editor`, has, Boolean);
  await sleep(50);
}

/** Puts the suggestion over the `nth` mark by clicks; gives the text before and after. */
async function replace(page, nth) {
  const before = await page.model();
  // Only with the answer to the newest text are the marks numbered as they will be when one is clicked.
  const checked = ({ composers }) => composers.every(({ rev, answeredRev }) => rev === answeredRev);
  const seen = await page.see('the mark', (each) => checked(each) && marksOf(each).filter((mark) => mark.word === WORD).length > nth);
  const { start, end } = marksOf(seen).filter((mark) => mark.word === WORD)[nth];
  await clickIn(page, await openByClick(page, WORD, nth), BETTER);
  const after = before.slice(0, start) + BETTER + before.slice(end);
  await seeSame(page, `replaced ${nth}`, after);
  await backInEditor(page);
  return { before, after };
}

/** Replaces the `nth` mark, takes it back by one undo, puts it and takes it back by the editor's history again. */
async function replaceAndUndo(page, nth, { redo = true } = {}) {
  const shape = await page.replica('shape');
  const { before, after } = await replace(page, nth);
  await page.press('Control+z');
  await seeSame(page, `undone ${nth}`, before);
  assert.equal(await page.replica('shape'), shape, 'undone: its formatting too');
  if (!redo) return;
  await page.press('Control+Shift+z');
  await seeSame(page, `redone ${nth}`, after);
  await page.press('Control+z');
  await seeSame(page, `undone again ${nth}`, before);
}

/** Where an editor is tried: everywhere it can stand with `--whole`, else in one of these places, each with another editor. */
function placesOf(editor) {
  const places = PLACES.filter((place) => !NOT_THERE[editor]?.includes(place));
  return WHOLE ? places : [places[Object.keys(EDITORS).indexOf(editor) % places.length]];
}

for (const [editor, library] of Object.entries(EDITORS)) {
  const oneLine = editor === 'input';

  browserTest(`${editor}: what is typed, pasted, dropped, deleted, undone, composed and set is read as the editor has it`, async (outer) => {
    const page = await openEditor(outer, editor, 'light');
    await page.type('Der Seeadler');
    const seen = await seeWords(page, WORD);
    assert.equal(seen.composers[0].editor, library);
    await overGlyphs(page, editor, WORD);
    if (!oneLine) {
      await page.press('Enter');
      await page.press('Enter');
      await page.type('zweite');
      await page.press('Shift+Enter');
      await seeSame(page, 'a soft break at the end');
      await page.type('weiche Zeile');
      await seeSame(page, 'lines');
    }
    await page.press('Home');
    await page.press('ArrowRight', 3);
    await page.press('Delete', 2);
    await seeSame(page, 'deleted in the middle');
    const short = await page.model();
    await page.paste(oneLine ? 'eins zwei' : 'eins\nzwei\n\nvier  f\u00fcnf');
    await until('pasted', () => page.model(), (now) => now !== short);
    const pasted = await seeSame(page, 'pasted');
    await page.press('Control+z');
    await until('undone', () => page.model(), (now) => now !== pasted);
    await seeSame(page, 'undone');
    await page.press('Control+Shift+z');
    await seeSame(page, 'redone');
    await page.paste('\ud83d\udc69\u200d\ud83d\udc67 \ud83e\udd85');
    await seeSame(page, 'emoji');
    // After a soft break Draft in Firefox types before what is selected, also where there is no extension.
    if (editor === 'draft' && BROWSER === 'firefox') await page.replica('load', '');
    else await page.press('Control+a');
    await sleep(60);
    await page.type('Neu: Seeadler da');
    await seeSame(page, 'all of it replaced by typing', 'Neu: Seeadler da');
    await seeWords(page, WORD);
    await overGlyphs(page, editor, WORD);
    if (handy(page)) {
      await compose(page, ' \u00b4', ' \u00e9');
      await seeSame(page, 'a dead key', 'Neu: Seeadler da \u00e9');
      await compose(page, '\u306b', '\u306b\u307b', '\u65e5\u672c');
      await seeSame(page, 'composed', 'Neu: Seeadler da \u00e9\u65e5\u672c');
      await seeWords(page, WORD);
      await overGlyphs(page, editor, WORD);
    }
    if (handy(page) && editor !== 'quill2') { // which takes files only
      const box = await page.editorBox();
      await dropText(page, 'fallen', box.x + 30, box.y + 20);
      await until('dropped', () => page.model(), (now) => now.includes('fallen'));
      await seeSame(page, 'dropped');
    }
    await page.replica('load', oneLine ? 'Ganz anderer Seeadler' : 'Ganz\n\nanderer Seeadler');
    await seeSame(page, 'set by the page itself', oneLine ? 'Ganz anderer Seeadler' : 'Ganz\n\nanderer Seeadler');
    await seeWords(page, WORD);
    await page.replica('remount');
    await seeSame(page, 'mounted anew');
    await seeWords(page, WORD);
    await overGlyphs(page, editor, WORD);
  });

  browserTest(`${editor}: replaced at the start, in the middle and at the end, the second of two; one undo each`, async (outer) => {
    const page = await openEditor(outer, editor, 'light');
    await page.type('Den Seeadler und den Seeadler zeigen wir und meinen den Seeadler');
    await seeWords(page, `${WORD} ${WORD} ${WORD}`);
    for (const nth of [1, 0, 2]) await replaceAndUndo(page, nth, { redo: nth === 1 });
    await replace(page, 1);
    await page.press('Control+End');
    await page.type('!');
    await seeSame(page, 'one goes on typing', `Den Seeadler und den ${BETTER} zeigen wir und meinen den Seeadler!`);
  });

  if (!FIELDS.includes(editor)) {
    browserTest(`${editor}: mentions, links, emoji, lists and bold words: read, marked, replaced without loss`, async (outer) => {
      const page = await openEditor(outer, editor, 'light');
      await page.replica('rich');
      await seeSame(page, 'formatted');
      await seeWords(page, `${WORD} ${WORD} ${WORD}`);
      for (const nth of [0, 1, 2]) await overGlyphs(page, editor, WORD, nth);
      await picture(page, `editor-${editor}`);
      for (const nth of [0, 1, 2]) await replaceAndUndo(page, nth, { redo: false });
      const looks = () => page.evaluate((word) => {
        const root = window.replica.editor();
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        let weight = null;
        while (walker.nextNode()) if (walker.currentNode.data.includes(word)) weight ??= getComputedStyle(walker.currentNode.parentElement).fontWeight;
        return { weight, links: root.querySelectorAll('a, .link, .mention').length, items: root.querySelectorAll('li').length };
      }, BETTER);
      const before = await looks();
      await replace(page, 0);
      assert.deepEqual(await looks(), { ...before, weight: '700' });
    });
  }

  for (const place of placesOf(editor)) {
    browserTest(`${editor} in ${place}: found, marked, replaced, undone`, async (outer) => {
      const page = await openEditor(outer, editor, place);
      await page.type('Wir zeigen den Seeadler und dann den Seeadler wieder');
      const seen = await seeWords(page, `${WORD} ${WORD}`);
      assert.equal(seen.composers.length, 1);
      assert.equal(seen.composers[0].editor, library);
      if (!(FIELDS.includes(editor) && BROWSER === 'firefox' && ['open', 'closed'].includes(place))) await overGlyphs(page, editor, WORD, 1);
      await seeSame(page, 'typed', 'Wir zeigen den Seeadler und dann den Seeadler wieder');
      await replaceAndUndo(page, 1);
    });
  }
}
