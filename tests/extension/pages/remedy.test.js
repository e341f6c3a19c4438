// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAUSES, VERDICTS } from '../../../extension/background/state.js';
import { remedyOf } from '../../../extension/pages/remedy.js';
import { readJson } from '../background/fakes.js';

const own = { extension: '1.0', id: 'abc' };
const texts = await readJson('extension/_locales/en/messages.json');

test('every cause has a remedy with a text', () => {
  for (const cause of Object.keys(CAUSES)) assert.ok(remedyOf({ state: 'no-host', cause, host: '' }, own)?.key in texts, cause);
});

test('every state in which one is not protected has a remedy, the others need none but a newer policy', () => {
  for (const [state, { icon }] of Object.entries(VERDICTS)) {
    const remedy = remedyOf({ state, cause: 'missing', host: '2.0' }, own);
    if (icon === 'unprotected' || state === 'expired') assert.ok(remedy?.key in texts, state);
    else assert.equal(remedy, null, state);
  }
});

test('values: our id, both versions', () => {
  assert.deepEqual(remedyOf({ state: 'no-host', cause: 'not-allowed', host: '' }, own)?.values, ['abc']);
  assert.deepEqual(remedyOf({ state: 'protocol', cause: null, host: '2.0' }, own)?.values, ['1.0', '2.0']);
});
