// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactName, draftOf, mailtoOf, shownExcerpt } from '../../../extension/pages/card_text.js';
import { texts } from '../background/fakes.js';

const say = await texts('en');
const EXCERPT = [{ text: 'Bald kommt der ', marked: false }, { text: 'Seeadler', marked: true }, { text: '\nzur Messe', marked: false }];
const finding = { rule: 'project-names', message: 'A project name.', section: '4.1', contact: 'presse@musterwerk.example' };
const policy = { title: 'Guideline', version: 12, contacts: [{ role: 'Press office', mail: 'office@musterwerk.example' }] };
const about = { finding, policy, network: 'LinkedIn', excerpt: EXCERPT, open: false };

test('in a question the marked words are black, in a report all of them, until somebody shows them', () => {
  assert.equal(shownExcerpt(EXCERPT, 'ask', false), 'Bald kommt der █████ zur Messe');
  assert.equal(shownExcerpt(EXCERPT, 'ask', true), 'Bald kommt der Seeadler zur Messe');
  assert.match(shownExcerpt(EXCERPT, 'false', false), /^[█ ]+$/);
  assert.equal(shownExcerpt(EXCERPT, 'false', true), 'Bald kommt der Seeadler zur Messe');
  assert.equal(shownExcerpt([], 'ask', true), '');
});

test('what is black does not give away how long the word is', () => {
  const black = (text) => shownExcerpt([{ text, marked: true }], 'ask', false);
  assert.equal(black('M4'), black('Übernahmegespräch'));
});

for (const purpose of ['ask', 'false']) {
  test(`${purpose}: names rule, policy version, section and network, and no black word`, () => {
    const draft = draftOf(purpose, about, say);
    assert.equal(draft.to, 'presse@musterwerk.example');
    for (const part of ['project-names', 'version 12', '4.1', 'LinkedIn', 'A project name.']) assert.ok(draft.body.includes(part), part);
    assert.doesNotMatch(draft.subject + draft.body, /Seeadler/);
    assert.match(draftOf(purpose, { ...about, open: true }, say).body, /Seeadler/);
  });
}

test('without a contact of the rule it is the first one of the policy, and without any only a text', () => {
  const plainFinding = { ...finding, contact: undefined };
  assert.equal(draftOf('ask', { ...about, finding: plainFinding }, say).to, 'office@musterwerk.example');
  assert.equal(contactName(plainFinding, policy), 'Press office');
  const alone = draftOf('ask', { ...about, finding: plainFinding, policy: null }, say);
  assert.equal(alone.to, '');
  assert.equal(mailtoOf(alone), '');
  assert.equal(contactName(plainFinding, null), '');
  assert.equal(draftOf('ask', { ...about, finding: { ...finding, contact: 'the press office' } }, say).to, 'office@musterwerk.example');
});

test('the mail address says the same as the draft, and nothing can be smuggled into it', () => {
  const draft = draftOf('ask', about, say);
  const url = new URL(mailtoOf(draft));
  assert.equal(url.pathname, 'presse@musterwerk.example');
  assert.equal(url.searchParams.get('body'), draft.body.replaceAll('\n', '\r\n'));
  assert.equal(mailtoOf({ to: 'a@b.example', subject: 's&cc=x@y.example', body: 'b' }).includes('&cc='), false);
  for (const contact of ['a@b.example?cc=x@y.example', 'a b@c.example', 'a@b@c.example'])
    assert.equal(draftOf('ask', { ...about, finding: { ...finding, contact }, policy: null }, say).to, '');
  assert.match(mailtoOf({ ...draft, body: 'cut in half: \ud83d' }), /%EF%BF%BD$/, 'half an emoji breaks nothing');
  assert.equal(mailtoOf({ ...draft, body: 'x'.repeat(3000) }), '', 'what mail programs would cut is only offered to copy');
});
