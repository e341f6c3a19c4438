// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, emergency, emergencyRules, rules } from '../../../extension/background/policy_parts.js';

const EMERGENCY = {
  steps: ['Call the press office first.'],
  sites: { linkedin: { link: 'https://www.linkedin.com/help/', text: 'Three dots, then Delete post.' } },
  contacts: [{ role: 'Data protection', mail: 'datenschutz@musterwerk.example', phone: '+49 30 23125 130' }],
  evidence: ['A picture of the whole screen.'],
  deadlines: [{ title: 'Report to the authority', hours: 72, text: 'Only if it concerns personal data.' }],
};
const RULE = {
  rule: 'project-names', kind: 'terms', category: 'confidential-project', severity: 'stop', message: 'Not public yet.', why: 'Others read along.',
  section: '4.2', link: 'https://intra.example/', pack: 'p', narrowing: ['Only in posts.'], entries: 12, hidden: 8, quiet: true,
  practice: [{ text: 'Our Seeadler flies.', hit: true }, { text: 'Three seabirds.', hit: false }],
};

test('an emergency part comes through as the protocol describes it', () => {
  assert.deepEqual(emergency(EMERGENCY, 'en'), EMERGENCY);
});

test('a policy that says nothing of it has none; nonsense in it is left out', () => {
  for (const nothing of [undefined, null, 7, 'x', []]) assert.equal(emergency(nothing, 'en'), null);
  assert.deepEqual(emergency({ steps: [7, null, 'a'], sites: { x: { link: 'javascript:1' } }, deadlines: [{ title: 'x', hours: 1e9 }, { hours: 3 }, 7] }, 'en'), {
    steps: ['a'], sites: { x: { link: '', text: '' } }, contacts: [], evidence: [], deadlines: [],
  });
  assert.equal(emergency({ steps: Array(500).fill('a') }, 'en').steps.length, 12);
});

test('emergency rules come through as the protocol describes them, and nonsense does not', () => {
  const said = {
    id: 'hall-3', message: 'Please nothing about hall 3.', reason: 'The families do not know yet.', until: '2026-12-04',
    begins: '2026-11-29T10:00:00Z', ends: '2026-12-05T00:00:00Z', signers: ['officer'], contact: { role: 'Press', phone: '1' },
  };
  const [one] = emergencyRules([said], 'en');
  assert.deepEqual(one, {
    ...said, begins: Date.UTC(2026, 10, 29, 10), ends: Date.UTC(2026, 11, 5), contact: { role: 'Press', mail: '', phone: '1' },
  });
  assert.deepEqual(emergencyRules([7, {}, { ...said, ends: 'soon' }, { ...said, id: '' }], 'en'), []);
  assert.deepEqual(emergencyRules('no', 'en'), []);
  assert.equal(emergencyRules(Array(50).fill(said), 'en').length, 5);
});

test('changes: the newest first, those without a word left out', () => {
  const [one] = changes([{ version: 12, date: '2026-11-01', text: { de: 'Neu', en: 'New' } }, { version: 11 }, 7], 'de');
  assert.deepEqual(one, { version: 12, date: '2026-11-01', text: 'Neu' });
  assert.deepEqual(changes('no', 'de'), []);
});

test('rules in force come through as the protocol describes them', () => {
  assert.deepEqual(rules({ id: 'page-1', rules: [RULE] }), { id: 'page-1', rules: [RULE], capped: false });
});

test('an older host says less of a rule, and what is no rule is left out', () => {
  const { rules: [bare], capped } = rules({ id: 'a', rules: [null, {}, { rule: 'r', kind: 'spelling', category: 'c', severity: 'fatal' }], capped: true });
  assert.deepEqual(bare, {
    rule: 'r', kind: 'spelling', category: 'c', severity: '', message: '', why: '', section: '', link: '', pack: '',
    narrowing: [], entries: 0, hidden: 0, quiet: false, practice: [],
  });
  assert.equal(capped, true);
  for (const nothing of [null, {}, { id: 'a' }, { rules: [] }]) assert.equal(rules(nothing), null);
});
