// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { vorab } from './run.mjs';

test('pass_ten_names: from dictionary words to random ones', () => {
  const names = ['Seeadler', 'quarterly', 'Hafenkran', 'Kestrel Dynamics', 'Unternehmne', 'Projekt 2031', 'Zwirnolm Kappet', 'Habicht Laterne Zitrone Kupfer', 'xqvplmrksbdwzjt', 'Pier'];
  const { code, out, err } = vorab('hash -', names.join('\n'));
  assert.equal(code, 1);
  assert.equal(err, '');
  const said = Object.fromEntries(names.map((name) => [name, out.match(new RegExp(`^${name} +(.*)$`, 'm'))?.[1]]));
  assert.equal(said.Seeadler, 'in the dictionary: under a second');
  assert.equal(said.quarterly, 'in the dictionary: under a second');
  assert.match(said.Hafenkran, /^(in the dictionary: under a second|made of dictionary words: .*)$/);
  assert.match(said['Kestrel Dynamics'], /^made of dictionary words: about \d+ minutes?$/);
  assert.match(said.Unternehmne, /^close to dictionary words: under a second$/);
  assert.match(said['Habicht Laterne Zitrone Kupfer'], /made of dictionary words: more than a hundred years/);
  assert.match(said.xqvplmrksbdwzjt, /more than a hundred years|about \d+ years/);
  assert.equal(said.Pier, 'cannot be hidden');
  assert.match(out, /rounds of BLAKE2b a try\./);
  assert.match(out, /\d easily guessed: .*decoys/);
});

test('pass_list: a policy\'s list file; whole words leave more rounds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-hash-'));
  try {
    const list = join(folder, 'deals.csv');
    writeFileSync(list, 'word;note\nHabicht Laterne Zitrone Kupfer;x\n');
    const inflected = vorab(`hash --list ${list}`);
    assert.equal(inflected.code, 0, inflected.err);
    const rounds = ({ out }) => Number(out.match(/(\d+) rounds/)[1]);
    assert.ok(rounds(vorab(`hash --list ${list} --match word`)) > rounds(inflected));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('fail_usage', () => {
  assert.equal(vorab('hash').code, 2);
  assert.match(vorab('hash').err, /there are no names\nhint: /);
  assert.equal(vorab('hash -', ' \n\n').code, 2);
  assert.equal(vorab('hash --match fuzzy Seeadler').code, 2);
  const missing = vorab('hash --list /nowhere/deals.csv');
  assert.equal(missing.code, 5);
  assert.match(missing.err, /\/nowhere\/deals\.csv/);
});

test('pass_without_dictionaries: said, and letters count', () => {
  const { err, out } = vorab('hash --dictionaries /nowhere Seeadler');
  assert.match(err, /no dictionary for German/);
  assert.match(out, /^Seeadler {2}in no dictionary: /m);
});

test('pass_any_bytes', () => {
  const { code } = vorab('hash -', Buffer.from([0xff, 0xfe, 0x41, 0x0a, 0xc3, 0x28, 0x0a]));
  assert.equal(code, 1);
});
