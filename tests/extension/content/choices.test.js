// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { load } from './load.js';

let sent, changes, date, timers, choices;
const known = (more = {}) => choices.receive({ day: '2026-11-30', dismissed: [], shown: [], posting_as: {}, ...more });
const POST = { doc: 'c1' };
const rules = (findings) => [...findings].map(({ rule }) => rule).join(' ');

beforeEach(() => {
  sent = [];
  changes = 0;
  timers = new Map();
  date = new Date(2026, 10, 30, 12);
  const world = {
    setTimeout: (run) => (timers.set(timers.size + 1, run), timers.size),
    clearTimeout: (id) => timers.delete(id),
  };
  const { Choices } = load(['choices.js'], ['Choices'], world);
  choices = new Choices('x', { send: (message) => sent.push(JSON.parse(JSON.stringify(message))), changed: () => changes++, now: () => date });
});
const lateEnough = () => { for (const [id, run] of timers) { timers.delete(id); run(); } };

const hint = { rule: 'brand', entry: 'e1', severity: 'hint', start: 0, end: 4 };
const warn = { rule: 'pattern', severity: 'warn', start: 5, end: 9 };
const stop = { rule: 'names', entry: 'e2', severity: 'stop', start: 10, end: 14 };
const ad = { rule: 'ads', severity: 'hint', show: 'once-a-day' };
const TEXT = 'Haus Baum Wald';

test('until the choices are known only what is grave is shown', () => {
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn, stop])), 'names');
  known();
  assert.equal(changes, 1);
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn, stop])), 'brand pattern names');
});

test('in a draft: by entry, or by words where there is no entry; nothing is sent', () => {
  known();
  choices.dismiss('c1', TEXT, hint, 'draft');
  choices.dismiss('c1', TEXT, warn, 'draft');
  assert.equal(choices.hiddenIn('c1'), 2);
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn, stop])), 'names');
  assert.equal(rules(choices.shownOf(POST, 'Haus Busch', [{ ...warn, end: 10 }])), 'pattern', 'other words of the same rule');
  assert.equal(rules(choices.shownOf({ doc: 'c2' }, TEXT, [hint, warn])), 'brand pattern', 'another draft');
  assert.deepEqual(sent, []);
  choices.restore('c1');
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn])), 'brand pattern');
  choices.dismiss('c1', TEXT, hint, 'draft');
  choices.over('c1');
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint])), 'brand', 'the draft is over');
});

test('on this network and everywhere: at once, and by ids alone', () => {
  known();
  choices.dismiss('c1', TEXT, hint, 'site');
  choices.dismiss('c1', TEXT, warn, 'all');
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn])), '');
  assert.deepEqual(sent, [{ type: 'dismiss', rule: 'brand', entry: 'e1', site: 'x' }, { type: 'dismiss', rule: 'pattern' }]);
  known({ dismissed: [{ rule: 'brand', entry: 'e1', site: 'xing' }, { rule: 'brand', entry: 'other' }] });
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint, warn])), 'brand pattern', 'what holds elsewhere does not hold here');
  known({ dismissed: [{ rule: 'brand' }] });
  assert.equal(rules(choices.shownOf(POST, TEXT, [hint])), 'brand', 'a whole rule is not each of its entries');
});

test('a stop is only put away for one draft, whatever was chosen before', () => {
  known({ dismissed: [{ rule: 'names', entry: 'e2' }] });
  assert.equal(rules(choices.shownOf(POST, TEXT, [stop])), 'names');
  choices.dismiss('c1', TEXT, stop, 'all');
  assert.deepEqual(sent, []);
  assert.equal(rules(choices.shownOf(POST, TEXT, [stop])), '');
});

test('once a post: the first place of each entry', () => {
  known();
  const once = { ...hint, show: 'once-a-post' };
  const shown = choices.shownOf(POST, TEXT, [once, { ...once, start: 5, end: 9 }, { ...once, entry: 'e3' }]);
  assert.deepEqual([...shown].map(({ entry, start }) => [entry, start]), [['e1', 0], ['e3', 0]]);
});

test('once a day: where it was shown first, and nowhere else that day', () => {
  known();
  assert.equal(rules(choices.shownOf(POST, TEXT, [ad])), 'ads');
  assert.equal(rules(choices.shownOf({ doc: 'c2' }, TEXT, [ad])), '');
  lateEnough();
  assert.deepEqual(sent, [{ type: 'shown', rule: 'ads' }]);
  assert.equal(rules(choices.shownOf(POST, TEXT, [ad])), 'ads', 'it stays where it is');
  choices.over('c1');
  assert.equal(rules(choices.shownOf({ doc: 'c3' }, TEXT, [ad])), '');
  date = new Date(2026, 11, 1, 8);
  assert.equal(rules(choices.shownOf({ doc: 'c3' }, TEXT, [ad])), 'ads', 'a new day');
});

test('a reminder that goes while one types has not had its turn', () => {
  known();
  choices.shownOf(POST, TEXT, [ad]);
  choices.shownOf(POST, TEXT, []);
  lateEnough();
  assert.deepEqual(sent, []);
  assert.equal(rules(choices.shownOf({ doc: 'c2' }, TEXT, [ad])), 'ads');
});

test('a part of a thread does not take a reminder from another one', () => {
  known();
  choices.shownOf({ doc: 'c1', part: 0 }, TEXT, [ad]);
  choices.shownOf({ doc: 'c1', part: 1 }, TEXT, []);
  lateEnough();
  assert.equal(sent.length, 1);
});

test('what another tab showed today is not shown here; yesterday is over', () => {
  known({ shown: [{ rule: 'ads' }] });
  assert.equal(rules(choices.shownOf(POST, TEXT, [ad])), '');
  known({ day: '2026-11-29', shown: [{ rule: 'ads' }] });
  assert.equal(rules(choices.shownOf(POST, TEXT, [ad])), 'ads');
});

test('for whom one posts: oneself, until one says otherwise for this network', () => {
  known({ posting_as: { linkedin: 'company' } });
  assert.equal(choices.postingAs, 'personal');
  choices.postAs('company');
  assert.equal(choices.postingAs, 'company');
  assert.deepEqual(sent, [{ type: 'posting-as', site: 'x', as: 'company' }]);
  known({ posting_as: { x: 'company' } });
  assert.equal(choices.postingAs, 'company');
});
