// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { texts } from '../background/fakes.js';
import { adviceOf } from '../../../extension/pages/emergency_advice.js';

const say = await texts('de');
const contacts = [{ role: 'Presse', mail: 'presse@musterwerk.example', phone: '1' }];

test('without any policy there is still advice, and the seventy-two hours of Art. 33', () => {
  const advice = adviceOf(null, 'linkedin', say);
  assert.ok(advice.steps.length >= 3 && advice.evidence.length >= 3);
  assert.ok([...advice.steps, ...advice.evidence, advice.remove.text].every((line) => line.length > 5));
  assert.deepEqual(advice.contacts, []);
  assert.deepEqual(advice.deadlines.map(({ hours }) => hours), [72]);
  assert.match(advice.deadlines[0].title, /Art\. 33/);
});

test('a policy without an emergency part names whom to call', () => {
  assert.deepEqual(adviceOf({ contacts, emergency: null }, '', say).contacts, contacts);
});

test('what the policy says comes first, part by part', () => {
  const emergency = {
    steps: ['Ring'], evidence: [], contacts: [{ role: 'Datenschutz', phone: '2' }], deadlines: [{ title: 'Kunde', hours: 4, text: '' }],
    sites: { x: { link: 'https://help.example/', text: '' } },
  };
  const advice = adviceOf({ contacts, emergency }, 'x', say);
  assert.deepEqual([advice.steps, advice.contacts[0].role, advice.deadlines[0].hours], [['Ring'], 'Datenschutz', 4]);
  assert.equal(advice.remove.link, 'https://help.example/');
  assert.match(advice.remove.text, /Löschen/);
  assert.equal(advice.evidence.length, 4);
  assert.equal(adviceOf({ contacts, emergency }, 'constructor', say).remove.link, '');
});
