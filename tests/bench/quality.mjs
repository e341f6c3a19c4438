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
import { readCorpus } from './quality/corpus.mjs';
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

function fail(message) {
  console.error(`quality: ${message}`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({ options: OPTIONS }).values;
  } catch (error) {
    return fail(`${error.message}\nhint: --details, --pack NAME, --packs DIR, --corpus DIR, --at TIME`);
  }
}

/** The findings in each text by its id. */
function check(texts, policy, { packs, at }) {
  const program = process.env.VORAB ?? join(root, 'build/bin/vorab');
  const folder = mkdtempSync(join(tmpdir(), 'vorab-quality-'));
  try {
    const file = join(folder, 'policy.json');
    writeFileSync(file, JSON.stringify(policy));
    const input = texts.map(({ line }) => `${JSON.stringify(line)}\n`).join('');
    const done = spawnSync(program, ['check', '--policy', file, '--packs', packs, '--at', at, '--format', 'jsonl'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (done.error || done.status === null || done.status > 1) fail(`${program} could not check\n${done.error?.message ?? done.stderr}`);
    const answers = done.stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    if (answers.length !== texts.length) fail(`${texts.length} texts were asked about, ${answers.length} answered`);
    return new Map(answers.map(({ id, findings }) => [id, findings]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function say(title, lines) {
  console.log(`\n${title}\n`);
  for (const line of lines) console.log(`  ${line}`);
}

const { pack: wanted, ...given } = options();
const texts = readCorpus(given.corpus);
const there = packsIn(given.packs);
const marked = new Set(texts.flatMap(({ marks, whole }) => [...marks.map(({ pack }) => pack), ...whole]));
const unknown = wanted.find((name) => !there.includes(name));
if (unknown) fail(`there is no pack "${unknown}" in ${given.packs}`);
if (texts.length === 0) fail(`there are no texts in ${given.corpus}`);
const on = wanted.length > 0 ? wanted : there;
if (on.length === 0) fail(`there are no packs in ${given.packs}`);
// A known finding whose pack does not exist is not found.
const absent = wanted.length > 0 ? [] : [...marked].filter((name) => !there.includes(name));

const sizes = sizesOf(texts);
const answers = check(texts, policyOf(given.packs, on, companyOf(given.corpus)), given);
const counted = count(texts, answers, [...on, ...absent].sort());
const bound = counted.disturbances.filter(({ finding }) => !UNBOUND.includes(finding.pack));

console.log(`${sizes.post} ordinary posts, ${sizes.comment} ordinary comments, ${sizes.known} texts with known findings, as on ${given.at}`);
say(BY_PACK, packTable(counted, sizes, absent));
say('Findings by rule: known ones found, and the same figures', ruleTable(counted, sizes));
say(`Ordinary texts with at least one finding of a severity, ${UNBOUND} left out`, textTable(bound, sizes));
if (given.details) say('Details: the words stand in [ ]', details(counted));

const verdicts = judge(counted, sizes);
say('Bounds', verdicts.map(({ holds, text }) => `${holds ? 'holds' : 'FAILS'}  ${text}`));
process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
