// SPDX-License-Identifier: Apache-2.0
// Every composer of every network, with real keys and clicks: found, marked, moved, replaced, undone, remounted,
// scrolled. The table at the end says what was seen; a cell that does not exist in a composer stays empty.
import { after } from 'node:test';
import { COMPOSERS } from '../networks/networks.mjs';
import { backInEditor, clickIn, openByClick } from '../harness/card.mjs';
import { scrollToWord } from '../harness/in_page.mjs';
import { BROWSER, assert, assertOverGlyphs, browserTest, openComposer, picture, seeWords, until } from '../harness/suite.mjs';
import { sleep } from '../harness/wait.mjs';

const COLUMNS = ['found', 'marked', 'moved', 'replaced', 'undone', 'remounted', 'scrolled'];
const rows = new Map();

const seeModel = (page, editor, text) => until(`the text is "${text}"`, () => page.model(editor), (now) => now === text);

/** The first composer of a browser has the introduction beside it, which may lie where the card will open. */
async function dismissNotice(page, editor) {
  if (introduced) return;
  introduced = true;
  const look = (ms) => until('the introduction', () => page.frame('notice'), Boolean, { ms }).catch(() => null);
  const gone = () => page.see('the introduction is gone', (seen) => !seen.notice, { ms: 1500 }).then(() => true, () => false);
  const notice = await look(2000);
  if (!notice) return;
  // A dialog that is still opening moves it under the pointer.
  for (let clicks = 0, at = notice; at && clicks < 3; clicks += 1, at = await look(500)) {
    await clickIn(page, at, '×');
    if (await gone()) break;
  }
  await backInEditor(page, editor);
}
let introduced = false;

/** What is done for each column; each goes on from where the last one ended. */
const STEPS = {
  found: (page, { site, surface, library }) => page.see(`a ${surface} of ${site}, read as ${library}`, (seen) =>
    seen.composers.some((one) => one.site === site && one.surface === surface && one.editor === library)),
  async marked(page, { name, editor }) {
    await dismissNotice(page, editor);
    await page.type('Neu: der Seeadler 🦅 kommt');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
    await picture(page, `table-${name.replace(/\W+/g, '-')}`);
  },
  async moved(page, { editor }) {
    await page.press('Home');
    await page.type('Also ');
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
  },
  async replaced(page, { name, editor, library }) {
    // Quill's history makes one step of what comes within a second, as no hand is.
    if (library === 'quill') await sleep(1000);
    const card = await openByClick(page, 'Seeadler');
    await picture(page, `table-${name.replace(/\W+/g, '-')}-card`);
    await clickIn(page, card, 'Neuzugang');
    await seeModel(page, editor, 'Also Neu: der Neuzugang 🦅 kommt');
    await seeWords(page, '');
  },
  async undone(page, { editor }) {
    await backInEditor(page, editor);
    await page.press('Control+z');
    await seeModel(page, editor, 'Also Neu: der Seeadler 🦅 kommt');
    await seeWords(page, 'Seeadler');
  },
  async remounted(page, { editor }) {
    await page.replica('remount', editor);
    await seeWords(page, 'Seeadler');
    await assertOverGlyphs(page, editor, 'Seeadler');
  },
  async scrolled(page, { editor, oneLine }) {
    if (!oneLine) {
      await page.replica('load', `${'Zeile\n'.repeat(30)}Der Seeadler am Ende`, editor);
      await page.see('the long text', (seen) => seen.composers.some(({ text }) => text.includes('am Ende')));
    }
    await seeWords(page, 'Seeadler');
    await page.evaluate(scrollToWord, [editor, 'Seeadler']);
    await assertOverGlyphs(page, editor, 'Seeadler');
  },
};

/** Messages are read only where a policy with the employees' signature says so; the policy of this session does not. */
const isOff = ({ surface }) => surface === 'message';

for (const composer of Object.values(COMPOSERS).filter(isOff)) {
  const cells = rows.set(composer.name, {}).get(composer.name);
  browserTest(`${composer.name}: a message, not read`, async (page) => {
    await openComposer(page, composer.name);
    await page.type('Der Seeadler');
    assert.match(await page.model(composer.editor), /Seeadler/);
    assert.deepEqual((await page.snapshot()).composers.filter(({ text }) => text !== ''), []);
    cells.found = 'off';
  });
}

for (const composer of Object.values(COMPOSERS)) {
  const row = isOff(composer) ? `${composer.name}, read` : composer.name;
  const cells = rows.set(row, {}).get(row);
  browserTest(`${row}: ${COLUMNS.join(', ')}`, async (page) => {
    await openComposer(page, composer.name, { messages: isOff(composer) });
    for (const column of COLUMNS) {
      cells[column] = 'no';
      await STEPS[column](page, composer);
      cells[column] = 'yes';
    }
  });
}

after(() => {
  console.log(`${BROWSER}: network × surface`);
  console.log(['composer'.padEnd(46), ...COLUMNS.map((column) => column.padEnd(9))].join(' '));
  for (const [name, cells] of rows) {
    const { site, surface } = COMPOSERS[name.replace(/, read$/, '')];
    if (Object.keys(cells).length) console.log([`${site} ${surface}: ${name}`.padEnd(46), ...COLUMNS.map((column) => (cells[column] ?? '').padEnd(9))].join(' '));
  }
  assert.ok(rows.size > 0);
});
