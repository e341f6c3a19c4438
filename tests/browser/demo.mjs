// SPDX-License-Identifier: Apache-2.0
// What `./dev run` shows. With a display: the browser with the extension, on its practice page, until it is closed.
// Without: the example posts are typed into the replica composers, and every post becomes a line and a picture.
//
//   node tests/browser/demo.mjs [--browser chromium|firefox|both] [--headless] [--out FOLDER]
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { clickMark, seeCard } from './harness/card.mjs';
import { SITES, keyToMark, marksOf, openComposer, seeAnswer } from './harness/composing.mjs';
import { ROOT, startSession } from './harness/session.mjs';
import { browseVisibly } from './harness/visible.mjs';
import { sleep } from './harness/wait.mjs';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean' }, out: { type: 'string', default: 'artifacts/run' } },
});
const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const COLUMNS = [['browser', 8], ['site', 10], ['post', 34], ['underlined', 36], ['what the card says', 44], ['ms', 4]];
const line = (cells) => console.log(cells.map((cell, i) => {
  const width = COLUMNS[i][1];
  const text = [...String(cell).replace(/\s+/g, ' ')];
  return (text.length > width ? `${text.slice(0, width - 1).join('')}…` : text.join('')).padEnd(width);
}).join('  ').trimEnd());

/** The posts of the example policy, or those beside this file. */
function readPosts() {
  const files = ['policies/example/posts.json', 'tests/browser/demo-posts.json'].map((file) => path.join(ROOT, file));
  const posts = JSON.parse(readFileSync(files.find(existsSync), 'utf8'));
  return (Array.isArray(posts) ? posts : posts.posts).map((post) => (typeof post === 'string' ? post : post.text));
}

/** Types a post; gives what was marked, what the card says to the first mark, and leaves a picture with it. */
async function show(page, name, text, file) {
  await openComposer(page, name);
  for (const [i, part] of text.split('\n').entries()) {
    if (i > 0) await page.press('Enter');
    await page.type(part);
  }
  const marks = marksOf(await seeAnswer(page, text));
  let message = '';
  if (marks.length > 0) {
    await clickMark(page, marks[0].word);
    message = (await seeCard(page)).message;
  }
  await page.screenshot(file);
  return { marks, message, ms: marks.length > 0 ? await keystroke(page, text, marks[0].word) : null };
}

/** Milliseconds from a real key press to the painted mark: the letter that completes what is found, typed anew on a line of its own. */
async function keystroke(page, text, word) {
  const at = text.indexOf(word);
  const line = [...text.slice(text.lastIndexOf('\n', at) + 1).split('\n')[0]];
  let typed = [...text.slice(text.lastIndexOf('\n', at) + 1, at + word.length)].length - 1;
  await page.press('Control+End');
  await sleep(60); // ProseMirror learns of the caret's move by an event that comes later
  await page.press('Enter');
  const before = marksOf(await seeAnswer(page)).length;
  const marked = async () => marksOf(await seeAnswer(page)).length > before;
  await page.type(line.slice(0, typed).join(''));
  // A pattern may be complete before its last letter ("MWIT-2041" is a ticket number) or want the words behind it.
  while (typed < line.length && !await marked()) await page.type(line[typed++]);
  while (typed > 0 && await marked()) {
    await page.press('Backspace');
    typed -= 1;
  }
  await page.type(line[typed]);
  const ms = await keyToMark(page, (seen) => marksOf(seen).length > before).catch(() => null);
  return ms === null ? null : Math.round(ms);
}

async function type(browser, posts, out) {
  const session = await startSession(browser);
  const times = [];
  try {
    for (const name of Object.keys(SITES)) {
      for (const [i, text] of posts.entries()) {
        const file = path.join(out, `${browser}-${name.replace(' ', '-')}-${String(i + 1).padStart(2, '0')}.png`);
        const { marks, message, ms } = await show(session.page, name, text, file);
        if (ms !== null) times.push(ms);
        line([browser, name, text, marks.map((mark) => mark.word).join(' · ') || '–', message || '–', ms ?? '–']);
      }
    }
  } finally {
    await session.close();
  }
  return times.sort((a, b) => a - b);
}

if (display && !values.headless) {
  await browseVisibly(values.browser === 'firefox' ? 'firefox' : 'chromium');
} else {
  const out = path.resolve(ROOT, values.out);
  rmSync(out, { recursive: true, force: true });
  const posts = readPosts();
  const browsers = !values.browser || values.browser === 'both' ? ['chromium', 'firefox'] : [values.browser];
  console.log(`typing ${posts.length} posts into ${Object.keys(SITES).length} composers in ${browsers.join(' and ')}; ms is from a key press to its painted mark\n`);
  line(COLUMNS.map(([title]) => title));
  line(COLUMNS.map(([, width]) => '-'.repeat(width)));
  const medians = [];
  for (const browser of browsers) {
    const times = await type(browser, posts, out);
    medians.push(`${browser} ${times[times.length >> 1]} ms (${times.length} keys)`);
  }
  console.log(`\nkey press to painted mark, median: ${medians.join(', ')}`);
  console.log('the native host was registered for throw-away profiles only, and that is taken back; ./dev clean removes what an interrupted run leaves');
  console.log(`pictures: ${path.relative(process.cwd(), out) || '.'}`);
}
