// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { packOf, packsIn, policyOf, useOf } from './packs.mjs';

test('a pack gets what the company says, else its examples; what has only a default keeps it', () => {
  const parameters = { company: { example: ['Muster'] }, tags: { default: ['#a'], example: ['#b'] }, most: { default: 2 } };
  assert.deepEqual(useOf({ id: 'p', parameters }, { company: ['Werk'], unheard: 1 }), { pack: 'p', with: { company: ['Werk'], tags: ['#b'] } });
  assert.equal(useOf({ id: 'p' }), 'p');
  assert.equal(useOf({ id: 'p', parameters: { most: { default: 2 } } }), 'p');
});

test('the packs of a folder are those with a pack.json', () => {
  const shelf = fileURLToPath(new URL('../../cli/packs/shelf', import.meta.url));
  assert.deepEqual(packsIn(shelf), ['harbour']);
  const [harbour] = policyOf(shelf, ['harbour'], { ships: ['Albatros'] }).packs;
  assert.deepEqual(harbour, { pack: 'harbour', with: { ships: ['Albatros'], hosts: ['*.hafen.corp'] } });
});

test('a rule belongs to the pack with the longest fitting name', () => {
  assert.equal(packOf('photo-hints-badge', ['photo', 'photo-hints']), 'photo-hints');
  assert.equal(packOf('photo-badge', ['photo', 'photo-hints']), 'photo');
  assert.equal(packOf('photos', ['photo']), undefined);
});
