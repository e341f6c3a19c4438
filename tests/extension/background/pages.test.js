// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pages } from '../../../extension/background/pages.js';
import { FakePort } from './fakes.js';

const NOW = { type: 'status', state: 'ok' };

function made() {
  const [sent, pauses, watching] = [[], [], []];
  const glass = { watch: (port) => watching.push(port), forget: (port) => watching.splice(watching.indexOf(port) >>> 0, 1) };
  const parts = {
    here: (tab) => ({ composers: tab === 1, trouble: null }), send: (message) => sent.push(message) > 0, locale: () => 'de',
    pause: (begin) => pauses.push(begin), glass, asked: () => {},
  };
  return { pages: new Pages(parts), sent, pauses, watching };
}

test('each page is told how things stand, and of the tab it asked about', () => {
  const { pages } = made();
  const [popup, box] = [new FakePort(), new FakePort()];
  for (const port of [popup, box]) pages.add(port, NOW);
  popup.say({ type: 'tab', tab: 1 });
  pages.tell({ ...NOW, state: 'expired' });
  assert.deepEqual(popup.sent.at(-1), { type: 'status', state: 'expired', here: { composers: true, trouble: null } });
  assert.deepEqual(box.sent.at(-1), { type: 'status', state: 'expired' });
});

test('rules go to the page that asked for them', () => {
  const { pages, sent } = made();
  const [one, other] = [new FakePort(), new FakePort()];
  for (const port of [one, other]) pages.add(port, NOW);
  other.say({ type: 'rules' });
  assert.deepEqual(sent, [{ type: 'rules', id: sent[0].id, locale: 'de' }]);
  pages.answered({ type: 'rules', id: sent[0].id, rules: [{ rule: 'a' }], capped: true });
  pages.answered({ type: 'rules', id: 'page-99', rules: [] });
  pages.answered({ type: 'rules' });
  assert.deepEqual(other.ofType('rules').map(({ rules, capped }) => [rules.length, capped]), [[1, true]]);
  assert.deepEqual(one.ofType('rules'), []);
});

test('what is kept goes to the page that asked, and so does what became of it', () => {
  const { pages, sent } = made();
  const [one, other] = [new FakePort(), new FakePort()];
  for (const port of [one, other]) pages.add(port, NOW);
  other.say({ type: 'log' });
  other.say({ type: 'forget', what: 'counts' });
  other.say({ type: 'forget', what: 'everything' });
  const { id } = sent[0];
  assert.deepEqual(sent, [{ type: 'log', id }, { type: 'forget', id, what: 'counts' }]);
  pages.answered({ type: 'log', id, entries: [{ day: '2026-11-30', site: 'x', rule: 'r', action: 'replaced', version: 3 }], counts: [] });
  pages.answered({ type: 'done', id });
  pages.answered({ type: 'error', id, code: 'internal', message: 'no' });
  pages.answered({ type: 'error', doc: id, code: 'internal' });
  assert.deepEqual(other.ofType('kept').map(({ entries }) => entries.length), [1]);
  assert.deepEqual(other.ofType('forgotten').map(({ done }) => done), [true, false]);
  assert.deepEqual([...one.ofType('kept'), ...one.ofType('forgotten')], []);
});

test('a pause is asked for and ended; nonsense is ignored; a page that is gone is forgotten', () => {
  const { pages, pauses, watching } = made();
  const port = new FakePort();
  pages.add(port, NOW);
  for (const junk of [null, 7, {}, { type: 'tab', tab: 'x' }, { type: 'policy' }]) port.say(junk);
  port.say({ type: 'pause' });
  port.say({ type: 'resume' });
  assert.deepEqual(pauses, [true, false]);
  port.say({ type: 'watch' });
  assert.equal(watching.length, 1);
  port.disconnect();
  pages.tell(NOW);
  assert.deepEqual([pages.size, watching.length], [0, 0]);
});
