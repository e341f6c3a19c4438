// SPDX-License-Identifier: Apache-2.0
// `./dev bench quality`: how much the rule packs find, and how often they disturb, over the corpus
// of invented posts and comments (tests/corpus/README.md), asked of the real `vorab check`.
//
//   node tests/bench/quality.mjs [--details] [--pack NAME ...] [--packs DIR] [--corpus DIR] [--at TIME]
//
// VORAB=path takes another program. Ends with 0 if the bounds hold, 1 if one does not, 2 if nothing
// could be measured.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { judge, UNBOUND } from './quality/bounds.mjs';
import { packsMarkedIn, readCorpus } from './quality/corpus.mjs';
import { count, sizesOf } from './quality/count.mjs';
import { companyOf, packsIn, policyOf } from './quality/packs.mjs';
import { details, packTable, ruleTable, textTable } from './quality/table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OPTIONS = {
  details: { type: 'boolean', default: false },
  pack: { type: 'string', multiple: true, default: [] },
  packs: { type: 'string', default: join(root, 'policies/packs') },
  corpus: { type: 'string', default: join(root, 'tests/corpus') },
  // A given day, so that figures do not change overnight.
  at: { type: 'string', default: '2026-12-01T09:00:00Z' },
};

const BY_PACK = `Findings by pack: known ones found, and those in ordinary texts, where each is a disturbance. A person writes
2 posts and 25 comments a week. Precision is the share of right findings among the right and the disturbing
ones of this corpus, which has more to find than life has.`;

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    throw new Error(`${error.message}\nhint: --details, --pack NAME, --packs DIR, --corpus DIR, --at TIME`);
  }
}

/** The findings in each text by its id. */
function check(texts, policy, { packs, at }) {
  const program = process.env.VORAB ?? join(root, 'build/bin/vorab');
  const folder = mkdtempSync(join(tmpdir(), 'vorab-quality-'));
  const [rules, lines] = ['policy.json', 'texts.jsonl'].map((name) => join(folder, name));
  try {
    writeFileSync(rules, JSON.stringify(policy));
    writeFileSync(lines, texts.map(({ line }) => `${JSON.stringify(line)}\n`).join(''));
    const line = ['check', '--format', 'jsonl', '--policy', rules, '--packs', packs, '--at', at, lines];
    const done = spawnSync(program, line, { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (done.error) throw new Error(`${done.error.message}\nhint: ./dev build makes it, VORAB=path takes another`);
    if (done.status !== 0 && done.status !== 1) throw new Error(`${program} could not check\n${done.stderr}`);
    const answers = done.stdout.trimEnd().split('\n').map((answer) => JSON.parse(answer));
    if (answers.length !== texts.length) throw new Error(`${texts.length} texts, but ${answers.length} answers`);
    return new Map(answers.map(({ id, findings }) => [id, findings]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is to be measured; throws if there is nothing. */
function prepare({ pack: wanted, packs, corpus }) {
  const there = packsIn(packs);
  const unknown = wanted.find((name) => !there.includes(name));
  if (unknown) throw new Error(`there is no pack "${unknown}" in ${packs}`);
  const on = wanted.length > 0 ? [...new Set(wanted)] : there;
  if (on.length === 0) throw new Error(`there are no packs in ${packs}`);
  const texts = readCorpus(corpus);
  if (texts.length === 0) throw new Error(`there are no texts in ${corpus}`);
  // A known finding whose pack does not exist is not found.
  const absent = wanted.length > 0 ? [] : packsMarkedIn(texts).filter((name) => !there.includes(name));
  return { texts, on, absent, policy: policyOf(packs, on, companyOf(corpus)) };
}

function say(title, lines) {
  console.log(`\n${title}\n`);
  for (const line of lines) console.log(`  ${line}`);
}

function report({ texts, absent }, counted, given) {
  const sizes = sizesOf(texts);
  const bound = counted.disturbances.filter(({ finding }) => !UNBOUND.includes(finding.pack));
  console.log(`${sizes.post} ordinary posts, ${sizes.comment} ordinary comments, ${sizes.known} texts with known findings, as on ${given.at}`);
  say(BY_PACK, packTable(counted, sizes, absent));
  say('Findings by rule: known ones found, and the same figures', ruleTable(counted, sizes));
  say(`Ordinary texts with at least one finding of a severity, ${UNBOUND} left out`, textTable(bound, sizes));
  if (given.details) say('Details: the words stand in [ ]', details(counted));
  const verdicts = judge(counted, sizes);
  const lines = verdicts.map(({ holds, text }) => `${holds ? 'holds' : 'FAILS'}  ${text}`);
  say(`Bounds, ${UNBOUND} left out`, lines.length > 0 ? lines : ['none']);
  return verdicts.every(({ holds }) => holds);
}

try {
  const given = options();
  const measured = prepare(given);
  const answers = check(measured.texts, measured.policy, given);
  const counted = count(measured.texts, answers, [...measured.on, ...measured.absent].sort());
  process.exitCode = report(measured, counted, given) ? 0 : 1;
} catch (error) {
  console.error(`quality: ${error.message}`);
  process.exitCode = 2;
}
