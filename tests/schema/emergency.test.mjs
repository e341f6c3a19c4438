// SPDX-License-Identifier: Apache-2.0
// The reader of emergency rules (through the real `vorab lint`) and policies/emergency.schema.json say the same.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import Ajv from 'ajv/dist/2020.js';

import { workshop } from '../cli/keys.mjs';
import { root } from '../cli/run.mjs';
import { mutants } from './mutants.mjs';

const schema = JSON.parse(readFileSync(join(root, 'policies/emergency.schema.json'), 'utf8'));
const accepts = new Ajv({ allErrors: true, strict: true, strictRequired: false, validateFormats: false }).compile(schema);
const both = (de, en) => ({ de, en });

const GOOD = {
  $schema: 'emergency.schema.json', format: 1, emergency: 'hall-3', issued: '2026-11-30T08:30:00+01:00', until: '2026-12-04',
  reason: both('Die Angehörigen wissen es noch nicht.', 'The families do not know yet.'),
  message: both('Bitte nichts über Halle 3.', 'Please nothing about hall 3.'),
  why: both('Es ist noch nicht geklärt.', 'It is not clear yet.'),
  contact: { role: both('Pressestelle', 'Press office'), mail: 'presse@musterwerk.example', phone: '+49 30 23125 100' },
  words: ['Halle 3', 'hall 3'], links: ['photos.example', '*.photos.example'], hashtags: ['#Halle3'], audience: ['plant-berlin'],
};

test('a few hundred small changes to a good emergency rule are judged alike', (t) => {
  const shop = workshop(t);
  const all = [GOOD, ...mutants(GOOD)].filter((one) => one !== null && typeof one === 'object' && 'emergency' in one);
  assert.ok(all.length > 100, `${all.length} changes`);
  const names = all.map((one, i) => {
    shop.write(`${i}.json`, JSON.stringify(one));
    return `${i}.json`;
  });
  const done = shop.vorab(['lint', '--format', 'json', '--at', '2026-12-01T00:00:00Z', ...names]);
  const errors = new Map(names.map((name) => [name, []]));
  for (const problem of JSON.parse(done.out).problems) if (problem.level === 'error') errors.get(problem.file).push(problem.message);
  // What one part means for another, and what words mean, is the reader's business alone.
  const beyond = /lasts at most 14 days|ends before it is issued|of which people may always speak|organise, seek their rights/;
  all.forEach((one, i) => {
    if (one.emergency !== null && typeof one.emergency === 'object' && !Array.isArray(one.emergency)) return; // a policy's
    const own = errors.get(names[i]).filter((message) => !beyond.test(message));
    assert.equal(own.length === 0, accepts(one), JSON.stringify({ one, reader: own, schema: accepts.errors }));
  });
});
