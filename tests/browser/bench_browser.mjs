// SPDX-License-Identifier: Apache-2.0
// What Vorab costs while one types, in every composer of networks/*.mjs, in both browsers: a post of 3,000 characters with
// 50 marks in it, key by key, with the real host, with a host that answers at once (tests/bench/echo_host.cc) and without
// any extension, in turn. What is left when the second is taken from the first is what checking costs; when the third
// is taken from the second, what reading and drawing cost. Then 3,000 characters are typed into each editor library.
//
//   node tests/browser/bench_browser.mjs [--browser chromium|firefox|both] [--only REGEX] [--quick] [--keys 12]
//
// --quick: one composer a library. Layout, long tasks and layout shifts are told by Chromium alone.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { openComposer } from './harness/composing.mjs';
import { startSession } from './harness/session.mjs';
import { sleep, until } from './harness/wait.mjs';
import { COMPOSERS, NETWORKS } from './networks/networks.mjs';
import { EDITORS } from './networks/editors.mjs';

const { values } = parseArgs({ options: {
  browser: { type: 'string', default: 'both' }, only: { type: 'string' }, quick: { type: 'boolean' }, keys: { type: 'string', default: '12' },
} });
const KEYS = Math.max(4, Number(values.keys));
const LENGTH = 3000;
const MARKS = 50;
/** Long enough for answer and paint; nobody looks meanwhile, since looking costs time too. */
const QUIET_MS = 80;
const KINDS = { real: { binary: 'build/bin/vorab-host' }, echo: { binary: 'build/bin/vorab-echo-host', everywhere: true }, none: { bare: true } };
const SITES = [...new Set(NETWORKS.map(({ site }) => site))].filter((site) => site !== 'generic');

/** Characters a mark. */
const PART = LENGTH / MARKS;

/** A post with so many project names, the last one without its last letter. */
function post(marks = MARKS) {
  const filler = 'wir haben viel gelernt und am Ende gemeinsam gegessen '.slice(0, PART - 9);
  return Array.from({ length: marks }, () => `${filler}Seeadler `.padStart(PART, 'x')).join('').trimEnd().slice(0, -1);
}

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const number = (value) => (value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(7);

/** Runs in the page: counts what the browser tells of long tasks and layout shifts. */
function watch() {
  if (window.counted) return;
  window.counted = { longtask: 0, 'layout-shift': 0 };
  for (const type of PerformanceObserver.supportedEntryTypes.filter((each) => each in window.counted)) {
    new PerformanceObserver((list) => { window.counted[type] += list.getEntries().length; }).observe({ type });
  }
}
const counted = (page) => page.evaluate(() => ({ ...window.counted }));

/** Milliseconds of layout and style that the browser spent on this page so far; null where it does not say. */
async function layoutSpent(page) {
  if (page.name !== 'chromium') return null;
  const { LayoutDuration, RecalcStyleDuration } = await page.page.metrics();
  return (LayoutDuration + RecalcStyleDuration) * 1000;
}

/** The composer with the post in it, the caret at its end; in a field that takes no more, as much as it takes. */
async function prepare(page, kind, composer) {
  const { editor } = await openComposer(page, composer.name, { messages: kind !== 'none' && composer.surface === 'message' });
  const most = await page.evaluate((which) => window.replica.editor(which).maxLength, editor);
  const marks = most > 0 ? Math.min(MARKS, Math.floor(most / PART)) : MARKS;
  await page.replica('load', post(marks), editor);
  if (kind !== 'none') await page.see('checked', (seen) => seen.composers.some((one) => one.text.length >= marks * PART - 2 && one.marks.length >= marks - 1 && one.answeredRev === one.rev), { ms: 15000 });
  await page.press('Control+End');
  await sleep(200);
  await page.evaluate(watch);
}

/** One measured press of the missing letter, taken back afterwards; null where no mark came in time. */
async function press(page, kind) {
  await page.press('r');
  await sleep(QUIET_MS);
  let time = null;
  if (kind !== 'none') {
    const key = await page.evaluate(() => window.vorabTestKeys.last);
    const { composers, lastPaint } = await page.snapshot();
    const marked = composers.some((one) => one.marks.some((mark) => mark.end % PART === PART - 1 && mark.end === one.text.trimEnd().length));
    time = marked && lastPaint > key ? lastPaint - key : null;
  }
  await page.press('Backspace');
  await sleep(QUIET_MS);
  return time;
}

async function measure(sessions, composer) {
  const rows = {};
  for (const [kind, { page }] of Object.entries(sessions)) {
    await prepare(page, kind, composer);
    await press(page, kind);
    await press(page, kind);
    rows[kind] = { times: [], layout: await layoutSpent(page), before: await counted(page) };
  }
  for (let i = 0; i < KEYS; i++) {
    for (const [kind, { page }] of Object.entries(sessions)) {
      const time = await press(page, kind);
      if (time !== null) rows[kind].times.push(time);
    }
  }
  for (const [kind, { page }] of Object.entries(sessions)) {
    const row = rows[kind];
    const now = await layoutSpent(page);
    row.layout = now === null ? null : (now - row.layout) / (2 * KEYS);
    const after = await counted(page);
    [row.long, row.shifts] = ['longtask', 'layout-shift'].map((type) => after[type] - row.before[type]);
  }
  return rows;
}

function print(name, { real, echo, none }) {
  const half = [real, echo].map(({ times }) => (times.length ? at(times, 0.5) : null));
  const over = (one, other) => (one === null || other === null ? null : one - other);
  console.log(`  ${name.padEnd(26)} ${half.map(number).join(' ')} ${number(over(...half))}   ${number(real.layout)} ${number(none.layout)} ${number(over(real.layout, none.layout))}` +
    `   ${[real, echo, none].map(({ long }) => long).join('/').padStart(9)}   ${[real, none].map(({ shifts }) => shifts).join('/').padStart(5)}   ${real.times.length}/${KEYS}`);
}

/** Types the whole post by keys into a bare editor; gives what the browser tells of it. */
async function typeInto(page, kind, library) {
  const url = `https://editors.linkedin.com/${library}?in=light`;
  await page.goto(url);
  if (await page.renewUnlessFocused()) await page.goto(url);
  await page.resize(1000, 700);
  await until('the editor is there', () => page.evaluate(() => Boolean(window.replica?.editor?.())), Boolean);
  const box = await page.editorBox();
  await page.clickAt(box.x + 20, box.y + Math.min(18, box.height / 2));
  await page.evaluate(watch);
  const started = performance.now();
  for (const part of post().match(/.{1,100}/g)) await page.type(part);
  const seconds = (performance.now() - started) / 1000;
  if (kind !== 'none') await page.see('all marked', (seen) => seen.composers.some((one) => one.marks.length >= MARKS - 1 && one.answeredRev === one.rev), { ms: 15000 });
  return { seconds, ...await counted(page) };
}

async function typing(sessions) {
  console.log(`\n  ${LENGTH} characters with ${MARKS} marks typed into each editor: seconds real/none, long tasks real/echo/none, layout shifts real/none`);
  for (const library of Object.keys(EDITORS)) {
    const rows = {};
    try {
      for (const [kind, { page }] of Object.entries(sessions)) rows[kind] = await typeInto(page, kind, library);
      const { real, echo, none } = rows;
      console.log(`  ${library.padEnd(26)} ${number(real.seconds)} ${number(none.seconds)}   ${[real, echo, none].map(({ longtask }) => longtask).join('/').padStart(9)}   ${real['layout-shift']}/${none['layout-shift']}`);
    } catch (error) {
      console.log(`  ${library.padEnd(26)} not measured: ${error.message.slice(0, 120)}`);
    }
  }
}

/** The scripts of networks that only the policy names come a moment after the start. */
async function registered(page) {
  const runs = () => page.goto(COMPOSERS['TikTok comment'].url).then(() => page.snapshot()).then(Boolean, () => false);
  await until('the networks of the policy are registered', runs, Boolean, { ms: 20000 });
}

/** The composers to go through. */
function chosen() {
  const all = Object.values(COMPOSERS).filter(({ name }) => !values.only || new RegExp(values.only).test(name));
  return values.quick ? all.filter(({ library }, i) => all.findIndex((one) => one.library === library) === i) : all;
}

for (const browser of values.browser === 'both' ? ['chromium', 'firefox'] : [values.browser]) {
  /** @type {Record<string, any>} */
  const sessions = {};
  try {
    for (const [kind, options] of Object.entries(KINDS)) sessions[kind] = await startSession(browser, { ...options, sites: SITES });
    await registered(sessions.real.page);
    console.log(`\n${browser}: ${LENGTH} characters, ${MARKS} marks, ${KEYS} keys each, in turn; milliseconds, medians; the machine's load: ${loadavg()[0].toFixed(1)}`);
    console.log(`  ${''.padEnd(26)} key to painted mark       layout and style a key     long tasks      shifts   keys`);
    console.log(`  ${''.padEnd(26)}    real    echo  differ.     real    none  differ.   real/echo/none  real/none`);
    for (const composer of chosen()) {
      try {
        print(composer.name, await measure(sessions, composer));
      } catch (error) {
        console.log(`  ${composer.name.padEnd(26)} not measured: ${error.message.slice(0, 120)}`);
      }
    }
    if (!values.only) await typing(sessions);
  } finally {
    for (const each of Object.values(sessions)) await each.close();
  }
}
console.log('\naims: difference of the hosts at most 2 ms, layout work of ours under 2 ms a key, no long task and no layout shift more than without us');
