// SPDX-License-Identifier: Apache-2.0
// The gate in every composer: each way to post × what may come of it, as one table at the end. A cell that does not
// exist in a composer is empty. Which cells are gone through: harness/gate_cells.mjs; `--whole` takes all of them.
import { after, test } from 'node:test';
import path from 'node:path';
import { ARTIFACTS, BROWSER, SHORT, WHOLE, assert, isOurs, openComposer, seeAnswer, session, until } from '../harness/suite.mjs';
import { backInEditor } from '../harness/card.mjs';
import { ANYWAY, CHANGE, choose, named, posted, pressPost, seeGate, seeNoGate, settled } from '../harness/gate.mjs';
import { CASES, WAYS, allCells, byComposer, covering, inSteps } from '../harness/gate_cells.mjs';

const WORD = 'Seeadler';
const DRAFT = `Der ${WORD}`;
/** The policy's moment, and what a busy machine takes beside it. */
const HELD_MS = 2500;
const COMPOSER_MS = 120000;

const all = allCells();
const chosen = WHOLE ? all : covering(all, SHORT).filter(({ id }) => isOurs(id));
/** What was seen, by `cell.id`. @type {Map<string, string>} */
const seen = new Map();
const started = Date.now();

/** One composer and the draft in it, with both hands on it. */
class Desk {
  constructor({ page, host }, composer) {
    Object.assign(this, { page, host, composer, editor: composer.editor, draft: '' });
  }

  /** A draft that is `checked`, or typed where nobody checks. Opens the composer only if it is not there, empty, any more. */
  async write(checked) {
    const { page, editor } = this;
    if (this.draft && !this.stepped && (await page.model(editor).catch(() => '')) === this.draft) return;
    if (!(this.reusable && (await this.#isEmpty()))) await openComposer(page, this.composer.name, { messages: this.composer.surface === 'message' });
    await page.type(DRAFT);
    Object.assign(this, { draft: DRAFT, planned: false, stepped: false });
    if (checked) await settled(page, WORD);
    else await page.see('the composer', (now) => now.composers.some(({ text }) => text === DRAFT));
  }

  async #isEmpty() {
    const { page, editor } = this;
    const there = () => page.evaluate((which) => window.replica.editor(which)?.checkVisibility() ?? false, editor);
    if (this.planned || !(await there()) || (await page.model(editor)) !== '') return false;
    const box = await page.editorBox(editor);
    await page.clickAt(box.x + 20, box.y + Math.min(12, box.height / 2));
    await backInEditor(page, editor);
    return true;
  }

  /** Posts, as somebody who means to. */
  async press(way) {
    const { page, editor } = this;
    if (way === 'keyboard') return page.press(this.composer.posts.keys[0]);
    if (way === 'schedule' && !this.planned) {
      await page.replica('schedule', editor);
      this.planned = true;
    }
    if (inSteps(this.composer) && !this.stepped) {
      const name = () => page.evaluate((which) => window.replica.postButton(which)?.textContent, editor);
      const next = await name();
      await pressPost(page, editor);
      await until('the last step', name, (now) => now !== next);
      this.stepped = true;
    }
    return pressPost(page, editor);
  }

  /** An article is its title and its body, one of them empty here. */
  async isPosted(text) {
    await until(`posted: "${text}"`, () => posted(this.page), (texts) => texts.length > 0 && texts.at(-1).trim() === text);
    this.draft = '';
  }

  /** Posts, and is asked. */
  async ask(way) {
    await this.press(way);
    return seeGate(this.page);
  }

  async isKept() {
    assert.deepEqual(await posted(this.page), this.before, 'nothing is posted by itself');
    assert.equal(await this.page.model(this.editor), this.draft, 'the draft is as it was');
  }
}

/** What each case does with a press, from a draft with a stop in it to what has to come of it. */
const DOES = {
  async change(desk, way) {
    const { page, editor } = desk;
    const gate = await desk.ask(way);
    assert.ok(gate.focused && CHANGE.test(gate.active), `changing comes first: "${gate.active}"`);
    await desk.isKept();
    await choose(page, named(gate, CHANGE));
    await desk.isKept();
    // In the last of several steps there is no place of the text in sight.
    if (desk.stepped) return;
    await page.see('the card of the first place', (now) => now.card?.open && now.card.rule === 'project-names');
    await page.press('Escape');
    await backInEditor(page, editor);
  },
  async 'text changed'(desk, way) {
    const { page, editor } = desk;
    await choose(page, named(await desk.ask(way), ANYWAY));
    await seeNoGate(page);
    await backInEditor(page, editor);
    await page.type('!');
    desk.draft += '!';
    await settled(page, WORD);
    await desk.press(way);
    await seeGate(page);
    await desk.isKept();
    await page.press('Escape');
    await seeNoGate(page);
    await backInEditor(page, editor);
  },
  async 'slow host'(desk, way) {
    const { page, host } = desk;
    const asleep = host.signal('SIGSTOP');
    try {
      await page.type('?');
      desk.draft += '?';
      await desk.press(way);
      await page.see('held for the moment, then let go', (now) => now.gate?.pass, { ms: HELD_MS });
      await desk.isKept();
      await desk.press(way);
      await desk.isPosted(desk.draft);
    } finally {
      for (const pid of host.pids()) if (asleep.includes(pid)) process.kill(pid, 'SIGCONT');
    }
  },
  async 'post anyway'(desk, way) {
    const { page, editor } = desk;
    await choose(page, named(await desk.ask(way), ANYWAY));
    await seeNoGate(page);
    await desk.isKept();
    if (way === 'keyboard') await backInEditor(page, editor);
    await desk.press(way);
    await desk.isPosted(desk.draft);
  },
  async 'no host'(desk, way) {
    await desk.press(way);
    await desk.isPosted(desk.draft);
    assert.ok(!(await desk.page.snapshot()).gate?.open, 'nothing is asked');
  },
};

/** Goes through the cells of one composer; the first that fails is told, the others are gone through all the same. */
async function goThrough(cells) {
  const everything = await session();
  const desk = new Desk(everything, cells[0].composer);
  const errors = [];
  for (const { id, way, what } of cells) {
    try {
      await desk.write(what !== 'no host');
      desk.before = await posted(desk.page);
      await DOES[what](desk, way);
      desk.reusable = true;
      seen.set(id, 'yes');
    } catch (error) {
      seen.set(id, 'NO');
      await desk.page.screenshot(path.join(ARTIFACTS, `failed-gate-${id.replace(/\W+/g, '-')}.png`)).catch(() => {});
      const state = JSON.stringify(await desk.page.snapshot().catch(() => null));
      error.message = `${id}: ${error.message}\n  ${state}, posted ${JSON.stringify(await posted(desk.page).catch(() => null))}`;
      errors.push(error);
      Object.assign(desk, { draft: '', reusable: false });
    }
  }
  if (errors.length) throw errors.length === 1 ? errors[0] : new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
}

/** @param {string} what @param {(cell: any) => boolean} accept */
function tests(what, accept, before = () => {}) {
  for (const [name, cells] of byComposer(chosen.filter(accept))) {
    test(`${BROWSER}: ${name}: ${what}`, { timeout: COMPOSER_MS }, async () => {
      await before();
      await goThrough(cells);
    });
  }
}

tests('change, post anyway, text changed, slow host', ({ what }) => what !== 'no host');

let away = false;

/** Takes the host away, once for all that is tried without it. */
async function takeHostAway() {
  if (away) return;
  const { host, page } = await session();
  await openComposer(page, 'X');
  await page.type('Ha');
  await seeAnswer(page, 'Ha');
  await host.present(false);
  host.kill();
  await page.see('not protected', ({ state }) => state === 'no-host', { ms: 8000 });
  away = true;
}

tests('no host', ({ what }) => what === 'no host', takeHostAway);

after(async () => {
  await (await session()).host.present(true);
  printTable();
});

function printTable() {
  const columns = WAYS.flatMap((way) => CASES.map((what) => ({ way, what })));
  const width = 13;
  console.log(`${BROWSER}: the gate, network × surface × way to post × what comes of it`);
  console.log(''.padEnd(48) + WAYS.map((way) => way.padEnd(width * CASES.length)).join(''));
  console.log('composer'.padEnd(48) + columns.map(({ what }) => what.padEnd(width)).join(''));
  for (const [name, cells] of byComposer(all)) {
    const { site, surface } = cells[0].composer;
    const row = columns.map(({ way, what }) => {
      const cell = cells.find((each) => each.way === way && each.what === what);
      return cell ? (seen.get(cell.id) ?? (chosen.includes(cell) ? 'not run' : '–')) : '';
    });
    console.log(`${site} ${surface}: ${name}`.padEnd(48) + row.map((each) => each.padEnd(width)).join('').trimEnd());
  }
  const count = (value) => [...seen.values()].filter((each) => each === value).length;
  const left = all.length - chosen.length;
  console.log(`${BROWSER}: ${count('yes')} of ${chosen.length} chosen cells as they should be, ${count('NO')} not; ` +
    `${left} of ${all.length} left out${left ? ' (–; "--whole gate_table" goes through all)' : ''}; ${Math.round((Date.now() - started) / 1000)} s`);
}
