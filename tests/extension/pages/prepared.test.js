// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLACKED, blackOut, mailOf } from '../../../extension/pages/prepared.js';

test('marked places are blacked out, whatever their order, and their length tells nothing', () => {
  assert.equal(blackOut('Der Seeadler fliegt nach Nordstern.', [{ start: 25, end: 34 }, { start: 4, end: 12 }]), `Der ${BLACKED} fliegt nach ${BLACKED}.`);
  assert.equal(blackOut('ab', [{ start: 0, end: 2 }]), BLACKED);
});

test('overlapping and touching places leave nothing of what is marked', () => {
  assert.equal(blackOut('abcdef', [{ start: 1, end: 4 }, { start: 2, end: 3 }, { start: 3, end: 5 }]), `a${BLACKED}f`);
  assert.equal(blackOut('abcdef', [{ start: 0, end: 2 }, { start: 2, end: 4 }]), `${BLACKED}ef`);
});

test('what concerns the whole post blacks out nothing, and a text without marks stays as it is', () => {
  assert.equal(blackOut('Hallo', [{}, { start: undefined, end: undefined }]), 'Hallo');
  assert.equal(blackOut('', []), '');
});

test('a mail address with everything that mail programs need, and nothing that breaks out of it', () => {
  const address = new URL(mailOf('presse@musterwerk.example', 'Frage & mehr', 'Hallo\n#Post? ja&cc=x@y'));
  assert.equal(address.protocol, 'mailto:');
  assert.equal(address.pathname, 'presse@musterwerk.example');
  assert.deepEqual([...address.searchParams], [['subject', 'Frage & mehr'], ['body', 'Hallo\r\n#Post? ja&cc=x@y']]);
  assert.equal(new URL(mailOf('a@b.example?cc=c@d.example', 's', 'b')).searchParams.get('cc'), null);
});

test('a long text is not squeezed into an address, and half an emoji harms nobody', () => {
  assert.doesNotMatch(mailOf('a@b.example', 's', 'x'.repeat(5000)), /body/);
  assert.match(mailOf('a@b.example', 's', 'a\ud83d'), /body=a%EF%BF%BD$/);
});
