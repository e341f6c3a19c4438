// SPDX-License-Identifier: Apache-2.0
// Key press to painted mark in Chromium, in a post of 3,000 characters with the example policy. The same extension
// once with the real host and once with a host that answers at once (tests/bench/echo_host.cc), press by press in
// turn: what is left when the second is taken from the first is what checking costs.
//
//   node tests/browser/bench_latency.mjs [--keys 120]
import { parseArgs } from 'node:util';
import { openComposer } from './harness/composing.mjs';
import { startSession } from './harness/session.mjs';
import { sleep } from './harness/wait.mjs';

const { values } = parseArgs({ options: { keys: { type: 'string', default: '120' } } });
const KEYS = Math.max(20, Number(values.keys));
const LENGTH = 3000;
/** Long enough for answer and paint; nobody looks meanwhile, since looking costs time too. */
const QUIET_MS = 70;
const HOSTS = { real: 'build/bin/vorab-host', echo: 'build/bin/vorab-echo-host' };

const SENTENCES = ['Heute war ein guter Tag im Werk, und die neue Pumpe läuft leise. ', 'Thanks to everybody who helped us get there. ',
  'Wir haben viel gelernt, viel gelacht und am Ende gemeinsam gegessen. ', 'Next week we will write down what went well. '];

/** A post that lacks the last letter of a project name. */
function post() {
  const end = '\nUnd bald zeigen wir den Seeadle';
  let text = '';
  for (let i = 0; text.length < LENGTH - end.length - 70; i++) {
    text += i % 8 === 7 ? `${SENTENCES[i % SENTENCES.length].trimEnd()}\n` : SENTENCES[i % SENTENCES.length];
  }
  return text + 'x'.repeat(LENGTH - end.length - text.length) + end;
}

/** The composer with the post in it, the caret at its end. */
async function prepare(binary) {
  const session = await startSession('chromium', { binary });
  try {
    const { page } = session;
    await openComposer(page, 'LinkedIn B');
    await page.replica('load', post());
    await page.evaluate(() => {
      window.longTasks = 0;
      new PerformanceObserver((list) => { window.longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
    });
    await page.see('the post is checked', (seen) => seen.composers.some((composer) => composer.text.length === LENGTH && composer.answeredRev === composer.rev), { ms: 15000 });
    await page.press('Control+End');
    await sleep(300);
  } catch (error) {
    await session.close();
    throw error;
  }
  return session;
}

/** One measured press of the missing letter, taken back afterwards; null if no mark came in time. */
async function press(page) {
  await page.press('r');
  await sleep(QUIET_MS);
  const key = await page.evaluate(() => window.vorabTestKeys.last);
  const { composers, lastPaint } = await page.snapshot();
  const mine = composers.find((composer) => composer.text.length > LENGTH - 2);
  const mark = mine?.marks.find((each) => each.end === mine.text.length && each.rects.length > 0);
  await page.press('Backspace');
  await sleep(QUIET_MS);
  return mark && lastPaint > key ? lastPaint - key : null;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const milliseconds = (number) => `${number.toFixed(1)} ms`.padStart(9);

/** What the browser itself spent, a key on average. */
async function spent(page) {
  const { LayoutDuration, RecalcStyleDuration, ScriptDuration, TaskDuration } = await page.page.metrics();
  return { layout: LayoutDuration, style: RecalcStyleDuration, script: ScriptDuration, all: TaskDuration };
}

const sessions = [];
try {
  const times = { real: [], echo: [] };
  const before = {};
  for (const name of Object.keys(HOSTS)) {
    sessions.push(await prepare(HOSTS[name]));
    for (let i = 0; i < 5; i++) await press(sessions.at(-1).page);
    before[name] = await spent(sessions.at(-1).page);
  }
  let missed = 0;
  for (let i = 0; i < KEYS; i++) {
    for (const [j, name] of Object.keys(HOSTS).entries()) {
      const time = await press(sessions[j].page);
      if (time === null) missed += 1;
      else times[name].push(time);
    }
  }
  console.log(`\nkey press to painted mark, Chromium, ${LENGTH} characters, example policy, ${KEYS} keys each, in turn`);
  for (const [j, name] of Object.keys(HOSTS).entries()) {
    const sorted = times[name].sort((a, b) => a - b);
    const after = await spent(sessions[j].page);
    const perKey = (what) => milliseconds(((after[what] - before[name][what]) * 1000) / (2 * KEYS));
    console.log(`  ${name} host  median${milliseconds(at(sorted, 0.5))}  p95${milliseconds(at(sorted, 0.95))}` +
        `   a key: layout${perKey('layout')}, style${perKey('style')}, script${perKey('script')}, all tasks${perKey('all')}` +
        `   long tasks: ${await sessions[j].page.evaluate(() => window.longTasks)}`);
  }
  const difference = at(times.real, 0.5) - at(times.echo, 0.5);
  console.log(`  difference of the medians ${difference.toFixed(1)} ms (aim: at most 2 ms)${missed ? `; ${missed} presses showed no mark in time` : ''}`);
} finally {
  for (const session of sessions) await session.close();
}
