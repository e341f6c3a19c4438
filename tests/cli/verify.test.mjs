// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';

/** Three keys of minisign's and one of ours, and a bundle. */
function prepared(t) {
  const place = workshop(t);
  for (const name of ['legal', 'press', 'council']) {
    assert.equal(place.minisign(['-G', '-W', '-p', `${name}.pub`, '-s', `${name}.key`]).code, 0);
  }
  assert.equal(place.vorab(['sign', '--new-key', 'ours', '--no-password']).code, 0);
  place.write('a.json', bundle());
  return {
    ...place,
    /** As minisign signs, with its own name or another. */
    signed: (key, file = `a.json.${key}.minisig`) =>
      assert.equal(place.minisign(['-S', '-s', `${key}.key`, '-m', 'a.json', '-x', file], '\n').code, 0),
    /** Installs keys as machines have them. */
    install(kind, ...names) {
      mkdirSync(place.path('keys', kind), { recursive: true });
      for (const name of names) copyFileSync(place.path(`${name}.pub`), place.path('keys', kind, `${name}.pub`));
    },
    verify: (...args) => place.vorab(['verify', 'a.json', ...args]),
  };
}

test('pass_minisign_signed: with its own name or the key\'s number', (t) => {
  const place = prepared(t);
  for (const file of ['a.json.minisig', 'a.json.1234.minisig']) {
    place.signed('legal', file);
    const done = place.verify('--key', 'legal.pub');
    assert.equal(done.code, 0, done.err);
    assert.match(done.out, /^signed by legal \([0-9A-F]{16}\)\na\.json: test\.policy version 1, issued 2026-11-01, expires 2099-01-01\n$/);
    rmSync(place.path(file));
  }
});

test('pass_and_fail_threshold: two of three', (t) => {
  const place = prepared(t);
  place.install('policy', 'legal', 'press', 'ours');
  place.write('keys/policy/threshold', '2\n');
  place.signed('legal');
  place.signed('legal', 'a.json.again.minisig');
  place.signed('council');
  const few = place.verify('--keys', 'keys');
  assert.equal(few.code, 4);
  assert.match(few.out, /does not count: the key [0-9A-F]{16} is not installed/);
  assert.match(few.err, /a\.json does not hold: 1 of 2 signers signed it\nhint: .*vorab sign/);
  assert.equal(place.vorab(['sign', 'a.json', '--key', 'ours.key']).code, 0);
  const enough = place.verify('--keys', 'keys');
  assert.equal(enough.code, 0, enough.err);
  assert.deepEqual(enough.out.match(/signed by \w+/g), ['signed by ours', 'signed by legal']);
});

test('pass_flat_folder_and_each_named_key', (t) => {
  const place = prepared(t);
  place.signed('legal');
  place.write('flat/legal.pub', readFileSync(place.path('legal.pub')));
  assert.equal(place.verify('--keys', 'flat').code, 0);
  assert.equal(place.verify('--key', 'legal.pub', '--key', 'press.pub').code, 4);
  place.signed('press');
  assert.equal(place.verify('--key', 'legal.pub', '--key', 'press.pub').code, 0);
});

test('pass_employees: their signature is named, and what it is needed for', (t) => {
  const place = prepared(t);
  place.write('a.json', bundle({ settings: { messages: true, pause: false } }));
  place.install('policy', 'legal');
  place.install('employees', 'council');
  place.signed('legal');
  assert.match(place.verify('--keys', 'keys').out, /asks for what needs the employees' key: pause, messages; without their signature the private default stays/);
  place.signed('council');
  const agreed = place.verify('--keys', 'keys');
  assert.equal(agreed.code, 0, agreed.err);
  assert.match(agreed.out, /signed by council \([0-9A-F]{16}\) for the employees/);
  assert.match(agreed.out, /messages; they agreed/);
});

test('fail_tampered: one bit anywhere, in the bundle or in what a signature says', (t) => {
  const place = prepared(t);
  place.signed('legal');
  const whole = readFileSync(place.path('a.json'));
  for (let at = 0; at < whole.length; at += 37) {
    const bytes = Buffer.from(whole);
    bytes[at] ^= 1;
    writeFileSync(place.path('a.json'), bytes);
    const done = place.verify('--key', 'legal.pub');
    assert.equal(done.code, 4, `byte ${at}`);
    assert.match(done.out, /does not count: the signature of legal \([0-9A-F]{16}\) is for another content/);
    assert.doesNotMatch(done.out, /signed by/);
  }
  writeFileSync(place.path('a.json'), whole);
  const good = readFileSync(place.path('a.json.legal.minisig'));
  const first = good.indexOf(10) + 1; // the untrusted comment vouches for nothing
  for (let at = first; at < good.length - 1; at += 11) {
    const bytes = Buffer.from(good);
    bytes[at] ^= 1;
    writeFileSync(place.path('a.json.legal.minisig'), bytes);
    const done = place.verify('--key', 'legal.pub');
    assert.equal(done.code, 4, `signature's byte ${at}: ${done.out}`);
    assert.match(done.out, /^does not count: /m);
  }
});

test('fail_foreign_legacy_none', (t) => {
  const place = prepared(t);
  const none = place.verify('--key', 'legal.pub');
  assert.equal(none.code, 4);
  assert.match(none.err, /no signature stands beside it\nhint: /);
  place.signed('press');
  assert.equal(place.verify('--key', 'legal.pub').code, 4);
  assert.equal(place.minisign(['-S', '-l', '-s', 'legal.key', '-m', 'a.json', '-x', 'a.json.legacy.minisig'], '\n').code, 0);
  const legacy = place.verify('--key', 'legal.pub');
  assert.equal(legacy.code, 4);
  assert.match(legacy.out, /legacy signature; sign anew without minisign's option -l/);
});

test('fail_signed_and_no_use: broken, or past its date', (t) => {
  const place = prepared(t);
  place.write('a.json', '{"format": 1');
  place.signed('legal');
  const broken = place.verify('--key', 'legal.pub');
  assert.equal(broken.code, 3);
  assert.match(broken.err, /a\.json:1:.*\n[^]*is signed, and no policy to use/);
  place.write('a.json', bundle());
  place.signed('legal');
  const late = place.verify('--key', 'legal.pub', '--at', '2099-02-01');
  assert.equal(late.code, 3);
  assert.match(late.err, /has expired\nhint: /);
});

test('fail_usage', (t) => {
  const place = prepared(t);
  assert.equal(place.verify().code, 2);
  assert.equal(place.verify('--key', 'legal.pub', '--keys', 'keys').code, 2);
  assert.equal(place.verify('--key', 'nowhere.pub').code, 4);
  assert.equal(place.verify('--keys', 'nowhere').code, 4);
  assert.equal(place.vorab(['verify', 'nowhere.json', '--key', 'legal.pub']).code, 5);
});
