// SPDX-License-Identifier: Apache-2.0
// Exercises: the examples that stay in a bundle, for everybody to practise with.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { vorab } from './run.mjs';

/** What `vorab build` makes of a policy with these rules and lists. */
function built(rules, lists = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-exercises-'));
  try {
    writeFileSync(join(folder, 'p.json'), JSON.stringify({ format: 1, id: 'p', lists, rules }, null, 1));
    return vorab(`build ${folder}/p.json --out -`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const numbers = {
  id: 'numbers',
  kind: 'pattern',
  pattern: 'HF-[0-9]{6}',
  examples: {
    hit: ['Only for authors: [[HF-000001]]', { text: 'The [[HF-123456]] is here', practice: 'en' }],
    miss: ['For authors, too', { text: 'HF is a radio band', practice: 'en' }],
  },
};

test('pass_exercises: they stay, other examples do not', () => {
  const done = built([numbers]);
  assert.equal(done.code, 0, done.err);
  assert.deepEqual(JSON.parse(done.out).rules[0].examples, {
    hit: [{ text: 'The [[HF-123456]] is here', practice: 'en' }],
    miss: [{ text: 'HF is a radio band', practice: 'en' }],
  });
  assert.ok(!done.out.includes('authors'));
});

test('fail_exercise_embargo: none tells what another rule keeps under embargo', () => {
  const launch = { id: 'launch', kind: 'terms', match: 'word', words: ['radio'], embargo_until: '2099-01-01' };
  const done = built([numbers, launch]);
  assert.equal(done.code, 3);
  assert.match(done.err, /p\.json:\d+:\d+: error: this exercise tells what rule 'launch' keeps under embargo/);
  assert.equal(done.out, '');
});

test('fail_exercise_hidden: none shows an entry of a hidden list', () => {
  const deals = { id: 'deals', kind: 'terms', list: 'deals', examples: { hit: ['Hello [[Quokkaland]]'], miss: ['Hello'] } };
  const told = { ...numbers, examples: { ...numbers.examples, miss: [{ text: 'Quokkaland is nice', practice: 'en' }] } };
  const lists = { deals: { words: ['Quokkaland'], hidden: true } };
  assert.equal(built([numbers, deals], lists).code, 0);
  const done = built([told, deals], lists);
  assert.equal(done.code, 3);
  assert.match(done.err, /this shows an entry of the hidden list "deals".*\(\/rules\/numbers\/examples/);
});
