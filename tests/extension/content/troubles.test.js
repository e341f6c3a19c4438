// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

function troubles() {
  const { Troubles } = load(['troubles.js'], ['Troubles']);
  const said = [];
  return { said, troubles: new Troubles((what) => said.push(what)) };
}

test('a trouble that ends does not hide another one that is still there', () => {
  const { said, troubles: all } = troubles();
  all.note('composer-unknown', true);
  all.note('text-unchecked', true);
  all.note('text-unchecked', true);
  all.note('text-unchecked', false);
  all.note('composer-unknown', false);
  assert.deepEqual(said, ['composer-unknown', 'text-unchecked', 'composer-unknown', '']);
});

test('the gravest is said, whatever came first', () => {
  const { said, troubles: all } = troubles();
  all.note('card-blocked', true);
  all.note('composer-unknown', true);
  all.note('card-blocked', false);
  assert.deepEqual(said, ['card-blocked', 'composer-unknown']);
});

test('where nothing was ever wrong nothing is said', () => {
  const { said, troubles: all } = troubles();
  all.note('text-unchecked', false);
  assert.deepEqual(said, []);
  assert.equal(all.told, undefined);
});
