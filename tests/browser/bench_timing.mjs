// SPDX-License-Identifier: Apache-2.0
// `node tests/browser/bench_timing.mjs chromium`, on a quiet machine. Time as a side channel: the page fills its own field and measures how much of its event loop is taken from it, with
// something found and with nothing found, in turn, many times. Drawing marks takes time that looking at a clean text does
// not take, so this is a bound, not a nothing: what stands here stands in SECURITY.md. The control is a page that loses
// some milliseconds on purpose: it has to see them.
import { test } from 'node:test';
import { report } from './harness/report.mjs';
import { BROWSER, assert, openComposer } from './harness/suite.mjs';
import { startBoth } from './harness/two_policies.mjs';
import { sleep } from './harness/wait.mjs';

const ROUNDS = 24;
const CONTROL_MS = 40;
/** The quick ones, which a busy machine disturbs least, may part by so much, in milliseconds: one finding, fifty findings. */
const BOUNDS = { 1: 12, 50: 25 };
/** So often a page may guess right from one look at one finding; half is chance. */
const GUESSED = 0.75;
const FILL = 'Heute war ein guter Tag im Werk und alle waren da. ';

/** A text with so many places that may be found. */
const textWith = (count) => (count === 1 ? `${FILL.repeat(4)}Seeadler` : `${'Seeadler und wir '.repeat(count)}`);

/** Runs in the page: fills the field and gives what was taken from its event loop meanwhile, in milliseconds. */
async function measure({ text, extra }) {
  window.replica.load('Moin');
  await new Promise((resolve) => { setTimeout(resolve, 250); });
  const channel = new MessageChannel();
  let taken = 0;
  let longest = 0;
  let last = performance.now();
  const end = last + 220;
  const over = new Promise((resolve) => {
    channel.port1.onmessage = () => {
      const now = performance.now();
      if (now - last > 1) taken += now - last;
      longest = Math.max(longest, now - last);
      last = now;
      if (now > end) resolve();
      else channel.port2.postMessage(0);
    };
  });
  window.replica.load(text);
  last = performance.now();
  if (extra) setTimeout(() => { for (const until = performance.now() + extra; performance.now() < until;); }, 30);
  channel.port2.postMessage(0);
  await over;
  return { taken, longest };
}

const quick = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 5)];
/** How often a value of the first list is the greater one: one half if nothing tells them apart. */
const greater = (one, other) => one.flatMap((a) => other.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))).reduce((sum, each) => sum + each, 0) / (one.length * other.length);

for (const count of [1, 50]) {
  test(`${BROWSER}: what a page can time of a check with ${count} found stays within its bound`, { timeout: 120000 }, async () => {
    const both = await startBoth(BROWSER, { found: ['Seeadler'], clean: ['Steinkauz'] });
    try {
      const pages = [both.found.page, both.clean.page];
      for (const page of pages) {
        await openComposer(page, 'X');
        await page.type('Ha');
        await sleep(1500);
        for (let i = 0; i < 4; i++) await page.evaluate(measure, { text: textWith(count) });
      }
      const all = { found: [], clean: [], control: [] };
      // A browser that rested is slower than one that did not: each is warmed anew, and no one is always the first.
      const once = async (page, extra = 0) => {
        await page.evaluate(measure, { text: textWith(count) });
        return page.evaluate(measure, { text: textWith(count), extra });
      };
      for (let i = 0; i < ROUNDS; i++) {
        for (const which of i % 2 ? ['found', 'clean'] : ['clean', 'found']) all[which].push(await once(pages[which === 'found' ? 0 : 1]));
        all.control.push(await once(pages[i % 2], CONTROL_MS));
      }
      for (const what of ['taken', 'longest']) {
        const [found, clean, control] = [all.found, all.clean, all.control].map((list) => list.map((each) => each[what]));
        const apart = quick(found) - quick(clean);
        const guessed = Math.max(greater(found, clean), 1 - greater(found, clean));
        report(BROWSER, `${what === 'taken' ? '\n' : ''}time ${what === 'taken' ? 'taken from the page in all' : 'of the longest task'}, ${count} found: ${quick(found).toFixed(1)} ms, nothing found: ` +
          `${quick(clean).toFixed(1)} ms; apart ${apart.toFixed(1)} ms; a single guess is right in ${(100 * guessed).toFixed(0)} of 100` +
          ` (control, ${CONTROL_MS} ms lost on purpose: apart ${(quick(control) - quick(clean)).toFixed(1)} ms)`);
        if (count === 1) assert.ok(guessed < GUESSED, `${what}: guessed right in ${guessed}`);
        assert.ok(quick(control) - quick(clean) > CONTROL_MS / 2, 'the control is seen');
        assert.ok(Math.abs(apart) <= BOUNDS[count], `${what}: apart ${apart} ms`);
      }
    } finally {
      await both.close();
    }
  });
}
