// SPDX-License-Identifier: Apache-2.0
// A hostile page and the extension exactly as it ships. The page fills its own field by script, so it causes the check
// itself, and tries everything (attempts/). Three rounds with the same text: something is found, nothing is found, and
// nothing is found but a careless extension stands beside. The first two must read alike; the third must be noticed.
import { after, test } from 'node:test';
import { armAll, attemptsIn, prepare } from '../attempts/attempts.mjs';
import { careless, clean } from '../attempts/careless.mjs';
import { redPixels } from '../harness/png.mjs';
import { report } from '../harness/report.mjs';
import { BROWSER, SITES, assert, openComposer, isOurs, until } from '../harness/suite.mjs';
import { SAID, TELLTALE, startBoth } from '../harness/two_policies.mjs';
import { sleep } from '../harness/wait.mjs';

const TEXT = 'Bald zeigen wir den Seeadler auf der Messe';
const WORD = 'Seeadler';
/** Past everything that comes late: the word for screen readers, the looks of observers. */
const SETTLED_MS = 1000;

let both = null;
after(async () => (await both?.catch(() => null))?.close());
const sessions = () => (both ??= startBoth(BROWSER, { found: [WORD], clean: ['Steinkauz'] }));

async function inkUnder({ page }, box) {
  const clip = { x: Math.floor(box.x), y: Math.floor(box.y), width: Math.ceil(box.width), height: Math.ceil(box.height) + 4 };
  return redPixels(await page.screenshot({ clip, captureBeyondViewport: false }));
}

/** One round; gives what each attempt read, by name, and what the rest of it needs. */
async function round(session, name, how) {
  const { page } = session;
  const { editor } = await openComposer(page, name);
  await sleep(300); // whatever comes with every composer has come
  await page.evaluate(prepare);
  await page.evaluate(armAll);
  await sleep(200);
  if (how.typed) await page.type(TEXT);
  else await page.replica('load', TEXT, editor);
  const [box] = await until('the word stands there', () => page.wordBoxes(editor, WORD), (boxes) => boxes?.length);
  const where = { word: WORD, box, said: SAID };
  if (how.found) await until('red ink under the word', () => inkUnder(page, box), (count) => count > 10);
  else await inkUnder(page, box);
  if (how.careless) await page.evaluate(careless, where);
  await sleep(SETTLED_MS);
  if (!how.found && !how.careless) assert.ok(await inkUnder(page, box) <= 10, 'nothing is found here');
  const readings = await readAll(page, name, where);
  await page.evaluate(clean);
  return { page, where, readings };
}

async function readAll(page, name, where) {
  await page.evaluate(() => window.hostile.stop());
  const readings = {};
  for (const { name: attempt, read } of attemptsIn(BROWSER, name)) readings[attempt] = JSON.stringify(await page.evaluate(read, where)) ?? '';
  return readings;
}

/** Where two readings part, for the message. */
function parting(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `…${one.slice(Math.max(0, at - 60), at + 120)}…\n  and\n…${other.slice(Math.max(0, at - 60), at + 120)}…`;
}

for (const name of Object.keys(SITES)) {
  for (const typed of [false, true]) {
    const title = `${name}, ${typed ? 'typed by a person' : 'filled in by the page'}`;
    if (isOurs(`${title}: with something found the page reads what it reads with nothing found`)) test(`${BROWSER}: ${title}: with something found the page reads what it reads with nothing found`, { timeout: 120000 }, async () => {
      const { found, clean: none } = await sessions();
      for (const { page } of [found, none]) {
        await openComposer(page, name); // past the notice of the first use
        await page.type('Ha');
        await sleep(500);
      }
      const named = await round(found, name, { found: true, typed });
      const harmless = await round(none, name, { typed });
      const noticed = await round(none, name, { careless: true, typed });
      report(BROWSER, `\n${title}`);
      const learned = [];
      for (const { name: attempt } of attemptsIn(BROWSER, name)) {
        const [a, b, control] = [named, harmless, noticed].map(({ readings }) => readings[attempt]);
        const nothing = a === b && !a.includes(TELLTALE);
        if (!nothing) learned.push(`${attempt}: ${parting(a, b)}`);
        if (control === b) learned.push(`${attempt}: does not notice a careless extension, so it proves nothing`);
        report(BROWSER, `  ${nothing ? 'nothing learned' : 'LEARNED        '}  ${control === b ? '(control FAILED)' : '(control noticed)'}  ${attempt}`);
      }
      assert.deepEqual(learned, []);
    });
  }

  if (isOurs(`${name}: neither a double click nor an open card gives a word of ours away`)) test(`${BROWSER}: ${name}: neither a double click nor an open card gives a word of ours away`, { timeout: 60000 }, async () => {
    const { found } = await sessions();
    const { page, where } = await round(found, name, { found: true });
    const at = { x: where.box.x + where.box.width / 2, y: where.box.y + where.box.height / 2 };
    for (const clickCount of [2, 3]) {
      await page.clickAt(at.x, at.y, { count: clickCount });
      const selected = await page.evaluate(() => String(getSelection()));
      assert.ok(TEXT.includes(selected.trim()), selected);
    }
    await sleep(500);
    const readings = await readAll(page, name, where);
    const given = Object.entries(readings).filter(([, reading]) => reading.includes(TELLTALE) || /-extension:\/\//.test(reading)).map(([attempt]) => attempt);
    report(BROWSER, `\n${name}, card open\n  ${given.length ? `GIVEN AWAY by ${given}` : 'no word of ours read'}  ${Object.keys(readings).length} attempts, double and triple click on the mark`);
    assert.deepEqual(given, []);
  });
}
