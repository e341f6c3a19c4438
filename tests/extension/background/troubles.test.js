// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Troubles } from '../../../extension/background/troubles.js';

test('two frames of a tab: what one overcomes the other may still have, and the gravest is shown', () => {
  const troubles = new Troubles();
  troubles.note(1, 'top', 'text-unchecked');
  troubles.note(1, 'frame', 'card-blocked');
  assert.equal(troubles.of(1), 'card-blocked');
  troubles.note(1, 'frame', '');
  assert.equal(troubles.of(1), 'text-unchecked');
  assert.equal(troubles.of(2), null);
  troubles.note(1, 'top', '');
  assert.equal(troubles.of(1), null);
});

test('one frame has one trouble, and none that nobody knows', () => {
  const troubles = new Troubles();
  troubles.note(1, 'top', 'composer-unknown');
  troubles.note(1, 'top', 'text-unchecked');
  assert.equal(troubles.of(1), 'text-unchecked');
  for (const what of ['constructor', undefined, { evil: 1 }]) troubles.note(1, 'top', what);
  assert.equal(troubles.of(1), null);
});
