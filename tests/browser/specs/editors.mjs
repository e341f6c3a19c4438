// SPDX-License-Identifier: Apache-2.0
// Each editor library alone, in each place that it may stand in: its text is read as the editor itself has it,
// marks lie over the glyphs, and a suggestion is put in one step that one undo takes back.
import { backInEditor, clickIn, clickMark, seeCard } from '../harness/card.mjs';
import { EDITORS } from '../networks/editors.mjs';
import { assert, assertOverGlyphs, browserTest, seeWords, until } from '../harness/suite.mjs';

const PLACES = ['light', 'open', 'closed', 'dialog'];
/** Places in which a library itself loses the selection and garbles what is typed. */
const NOT_THERE = { lexical: ['open', 'closed'] };

const seeModel = (page, text) => until(`${page.name}: the editor has ${JSON.stringify(text)}`, () => page.model(), (now) => now === text);

/** Waits until we read exactly what the editor has; gives it. */
async function seeSame(page, what, expected) {
  if (expected !== undefined) await seeModel(page, expected);
  const look = async () => [await page.model(), (await page.snapshot()).composers.map((each) => each.text).join('⁂')];
  const [text] = await until(`${page.name}: ${what}: the editor's text is ours`, look, ([theirs, ours]) => theirs === ours);
  return text;
}

/** Opens an editor in a place, the keyboard in it. */
async function openEditor(page, editor, place) {
  const url = `https://editors.linkedin.com/${editor}?in=${place}`;
  await page.goto(url);
  if (await page.renewUnlessFocused()) await page.goto(url);
  await page.resize(1000, 700);
  await until('the editor is there', () => page.evaluate(() => Boolean(window.replica?.editor?.())), Boolean);
  await intoEditor(page);
}

async function intoEditor(page) {
  const box = await page.editorBox();
  await page.clickAt(box.x + 20, box.y + 18);
}

/** Puts the suggestion over the `nth` mark by clicks, takes it back by one undo; redo and undo again if `again`. */
async function replaceAndUndo(page, before, nth, { again = false } = {}) {
  const after = before.split('Seeadler').flatMap((part, i) => (i === 0 ? [part] : [i === nth + 1 ? 'Neuzugang' : 'Seeadler', part])).join('');
  const shape = await page.replica('shape');
  const marks = before.match(/Seeadler/g).join(' ');
  await seeWords(page, marks);
  await clickMark(page, 'Seeadler', nth);
  await clickIn(page, await seeCard(page), 'Neuzugang');
  await seeSame(page, 'replaced', after);
  await backInEditor(page);
  await page.press('Control+z');
  await seeSame(page, 'undone', before);
  assert.equal(await page.replica('shape'), shape, 'undone: its formatting too');
  if (again) {
    await page.press('Control+Shift+z');
    await seeSame(page, 'redone', after);
    await page.press('Control+z');
    await seeSame(page, 'undone again', before);
  }
  await seeWords(page, marks);
}

for (const editor of EDITORS) {
  for (const place of PLACES.filter((each) => !NOT_THERE[editor]?.includes(each))) {
    browserTest(`${editor}, ${place}: found, marked, replaced, undone`, async (page) => {
      await openEditor(page, editor, place);
      await page.type('Wir zeigen den Seeadler und dann den Seeadler wieder');
      const seen = await seeWords(page, 'Seeadler Seeadler');
      assert.equal(seen.composers[0].editor, editor.replace(/\d$/, ''));
      await assertOverGlyphs(page, undefined, 'Seeadler', 0);
      await seeSame(page, 'typed', 'Wir zeigen den Seeadler und dann den Seeadler wieder');
      await replaceAndUndo(page, 'Wir zeigen den Seeadler und dann den Seeadler wieder', 1, { again: true });
    });
  }
}
