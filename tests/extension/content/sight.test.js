// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const PLAIN = { opacity: '1', filter: 'none', clipPath: 'none', clip: 'auto', maskImage: 'none', visibility: 'visible', mixBlendMode: 'normal' };

/** `lookOf` for an element inside others with these styles, the innermost first. */
function lookAt(styles, { supports = true, locked = null } = {}) {
  const chain = styles.map((style) => ({ style: { ...PLAIN, ...style }, matches: () => style.moving === true }));
  const { lookOf } = load(['sight.js'], ['lookOf'], {
    CSS: { supports: () => supports },
    document: { pointerLockElement: locked },
    getComputedStyle: ({ style }) => style,
    flatParent: (element) => chain[chain.indexOf(element) + 1] ?? null,
  });
  return lookOf(chain[0]);
}

test('what is around makes it faint together', () => {
  assert.equal(lookAt([{}, {}]).faint, false);
  assert.equal(lookAt([{}, { opacity: '0.01' }]).faint, true);
  assert.equal(lookAt([{ opacity: '0.94' }, { opacity: '0.94' }]).faint, true);
});

test('whatever cuts, blurs or mixes it around makes it look different', () => {
  const plain = lookAt([{}, {}]).look;
  const changes = [{ filter: 'blur(9px)' }, { clipPath: 'circle(3px)' }, { clip: 'rect(0px, 1px, 1px, 0px)' }, { maskImage: 'none, none' },
    { webkitMaskBoxImageSource: 'url(a)' }, { visibility: 'hidden' }, { mixBlendMode: 'screen' }, { moving: true }];
  for (const change of changes) assert.notEqual(lookAt([{}, change]).look, plain, JSON.stringify(change));
  assert.equal(lookAt([{}, { color: 'red' }]).look, plain);
});

test('with a locked pointer nobody sees where it is', () => {
  assert.notEqual(lookAt([{}], { locked: {} }).look, lookAt([{}]).look);
});

test('older browsers know no views in transition, and are not asked', () => {
  assert.equal(lookAt([{ moving: true }], { supports: false }).look, lookAt([{}], { supports: false }).look);
});
