// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATES } from '../../../extension/background/codes.js';
import { welcome } from '../../../extension/background/incoming.js';
import { CAUSES, VERDICTS, describe, forContent, seenBy } from '../../../extension/background/state.js';
import { WELCOME, texts } from './fakes.js';

const de = await texts('de');
const en = await texts('en');
const greeted = (more = {}) => welcome({ ...WELCOME, ...more }, 'de');
const ready = (more) => describe({ link: 'ready', cause: null, welcome: greeted(more) }, de, 'de');

test('fine: one sentence with the name of the policy', () => {
  assert.deepEqual(ready(), {
    state: 'ok',
    protected: true,
    icon: 'protected',
    sentence: 'Geschützt: Vorab achtet beim Schreiben auf „Leitlinie“.',
  });
});

test('an expired policy goes on protecting and says since when', () => {
  const verdict = ready({ state: 'expired' });
  assert.equal(verdict.protected, true);
  assert.match(verdict.sentence, /am 1\. Mai 2027 abgelaufen/);
});

test("every state of the host's table has a sentence and an icon", () => {
  for (const state of STATES) {
    const verdict = ready({ state });
    assert.equal(verdict.state, state);
    assert.ok(verdict.sentence.length > 10, state);
    assert.equal(verdict.protected, state === 'ok' || state === 'expired');
  }
});

test('every state and cause is said in both languages, each in its own words', () => {
  for (const say of [de, en]) {
    const sentences = [
      ...Object.values(VERDICTS).map(({ key }) => say(key, ['T', 'D'])),
      ...Object.values(CAUSES).map((key) => say('state_no_host', [say(key)])),
    ];
    assert.ok(sentences.every((sentence) => sentence.length > 10 && !sentence.includes('$')));
    assert.equal(new Set(sentences).size, sentences.length);
  }
});

test('no host: the sentence names the cause', () => {
  const verdict = describe({ link: 'down', cause: 'forbidden', welcome: greeted() }, en, 'en');
  assert.equal(verdict.state, 'no-host');
  assert.equal(verdict.protected, false);
  assert.match(verdict.sentence, /^Not protected: .*administrator/);
});

test('while a lost host is tried again, one is not protected; a first start is no failure', () => {
  assert.equal(describe({ link: 'connecting', cause: 'hung', welcome: null }, en, 'en').state, 'no-host');
  assert.equal(describe({ link: 'connecting', cause: null, welcome: null }, en, 'en').state, 'connecting');
});

test('another protocol, an unknown state or a missing policy is never called protected', () => {
  assert.equal(ready({ protocol: 2 }).state, 'protocol');
  assert.equal(ready({ state: 'splendid' }).state, 'protocol');
  assert.equal(ready({ policy: null }).state, 'no-policy');
  assert.equal(describe({ link: 'ready', cause: null, welcome: null }, de, 'de').protected, false);
});

test('content scripts learn what they need and no more', () => {
  const message = forContent(ready(), greeted({ problems: [{ code: 'x', message: 'for IT' }] }));
  assert.deepEqual(Object.keys(message), ['type', 'state', 'protected', 'sentence', 'settings', 'site_data', 'policy']);
  assert.deepEqual(Object.keys(message.policy), ['title', 'version', 'guideline', 'contacts']);
  assert.deepEqual(message.settings.sites, ['linkedin', 'x']);
  assert.equal(forContent(ready({ policy: null }), greeted({ policy: null })).policy, null);
});

test('a browser that hides a network is said, unless something worse is to be said', () => {
  assert.deepEqual(seenBy(ready(), true, de), ready());
  const limited = seenBy(ready(), false, de);
  assert.equal(limited.protected, false);
  assert.equal(limited.icon, 'unprotected');
  assert.match(limited.sentence, /^Nicht ganz geschützt/);
  const refused = ready({ state: 'refused' });
  assert.deepEqual(seenBy(refused, false, de), refused);
});

test('a pause says until when', () => {
  const until = new Date(2026, 10, 30, 15, 40).getTime();
  const verdict = describe({ link: 'down', cause: 'hung', welcome: greeted(), until }, de, 'de');
  assert.deepEqual(verdict, { state: 'paused', protected: false, icon: 'paused', sentence: 'Pause bis 15:40 Uhr: So lange prüft Vorab nichts.' });
});
