// SPDX-License-Identifier: Apache-2.0
// Our validators beside libraries that were written without them: on random values, most of them
// with right check digits, and on the same with a sign changed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

import { randomNumbers } from './fragments.mjs';

const require = createRequire(import.meta.url);
const cards = require('card-validator');
const ibans = require('ibantools');
const phones = require('libphonenumber-js/max');
const sha3 = require('js-sha3');
const validator = require('validator');
const vats = require('jsvat');

const root = fileURLToPath(new URL('../..', import.meta.url));
const tool = process.env.VORAB_VALIDATORS_TOOL ?? `${root}build/bin/vorab-validators-tool`;

/** What is wrong with each text: '' if nothing. @param {string} name @param {string[]} texts @returns {string[]} */
function flaws(name, texts) {
  const input = texts.map((text) => `${JSON.stringify([name, text])}\n`).join('');
  const done = spawnSync(tool, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(done.status, 0, done.error?.message ?? done.stderr);
  return done.stdout.split('\n').slice(0, -1);
}

/**
 * Judges all texts on both sides; `allowed` explains a difference.
 * @param {import('node:test').TestContext} t @param {string} name @param {string[]} texts
 * @param {(text: string) => boolean} theirs @param {(text: string, ours: string) => boolean} allowed
 */
function compare(t, name, texts, theirs, allowed = () => false) {
  let good = 0;
  let explained = 0;
  const defects = [];
  flaws(name, texts).forEach((flaw, i) => {
    const other = theirs(texts[i]);
    if (flaw === '') ++good;
    if ((flaw === '') === other) return;
    if (allowed(texts[i], flaw)) ++explained;
    else defects.push(`${texts[i]} ours: ${flaw || 'holds'}, theirs: ${other}`);
  });
  t.diagnostic(`${texts.length} texts, ${good} hold, ${explained} differences with a reason`);
  assert.deepEqual(defects.slice(0, 10), [], `${defects.length} differences without a reason`);
  assert.ok(good > 100, `only ${good} hold`);
}

/** @param {number} seed */
function tools(seed) {
  const random = randomNumbers(seed);
  const below = (/** @type {number} */ n) => Math.floor(random() * n);
  const pick = (/** @type {ArrayLike<any>} */ of) => of[below(of.length)];
  const some = (/** @type {number} */ n, signs = '0123456789') => Array.from({ length: n }, () => pick(signs)).join('');
  /** With another digit in a place. */
  const changed = (/** @type {string} */ text) => {
    const places = [...text].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
    const at = pick(places);
    return text.slice(0, at) + some(1) + text.slice(at + 1);
  };
  return { below, pick, some, changed };
}

/** `count` texts, and each once more with a digit changed. @param {ReturnType<typeof tools>} random */
function pairs(random, count, make) {
  return Array.from({ length: count }, make).flatMap((text) => [text, random.changed(text)]);
}

function withLuhn(digits) {
  return [...'0123456789'].map((check) => digits + check).find((all) => validator.isLuhnNumber(all));
}

test('IBANs of all countries', (t) => {
  const random = tools(1);
  const specs = Object.entries(ibans.getCountrySpecifications()).filter(([, spec]) => spec.IBANRegistry);
  const kinds = { '0-9': '0123456789', 'A-Z': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'A-Z0-9': '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ' };
  const iban = () => {
    const [code, spec] = random.pick(specs);
    const own = [...spec.bban_regexp.matchAll(/\[([^\]]+)\]\{(\d+)\}/g)].map(([, of, n]) => random.some(Number(n), kinds[of])).join('');
    const number = [...`${own}${code}00`].map((c) => parseInt(c, 36)).join('');
    return `${code}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${own}`;
  };
  // Territories write the letters of the country that they belong to; that library counts them too.
  const territories = /^(AX|BL|GF|GG|GP|IM|JE|MF|MQ|NC|PF|PM|RE|TF|WF|YT)/;
  // Some countries have check digits of their own inside, and other kinds of signs.
  const { WrongAccountBankBranchChecksum, WrongBBANFormat } = ibans.ValidationErrorsIBAN;
  compare(t, 'iban', pairs(random, 20_000, iban), (text) => ibans.isValidIBAN(text), (text, flaw) => {
    if (flaw === 'unknown' && territories.test(text)) return true;
    if (flaw === 'form' && text.startsWith('IE')) return !/^IE..[A-Z]{4}/.test(text); // the registry wants letters
    const { errorCodes } = ibans.validateIBAN(text);
    return flaw === '' && errorCodes.every((/** @type {number} */ code) => code === WrongAccountBankBranchChecksum || code === WrongBBANFormat);
  });
});

test('payment cards', (t) => {
  const random = tools(2);
  const prefixes = ['4', '51', '55', '2221', '2720', '34', '37', '300', '305', '36', '38', '6011', '644', '65', '3528', '3589', '62', '6759', '5018', '9', '1'];
  const make = () => {
    const prefix = random.pick(prefixes);
    return withLuhn(prefix + random.some(random.pick([13, 14, 15, 15, 15, 18]) - prefix.length));
  };
  // That library knows more networks and lengths, and takes UnionPay's without a check digit.
  compare(t, 'payment-card', pairs(random, 20_000, make), (text) => cards.number(text, { luhnValidateUnionPay: true }).isValid, (text, flaw) => {
    const type = cards.number(text).card?.type;
    if (flaw === '') return validator.isLuhnNumber(text);
    return flaw === 'unknown' && validator.isLuhnNumber(text) && (type !== 'visa' || text.length === 18);
  });
});

test('numbers with a Luhn digit', (t) => {
  const random = tools(3);
  compare(t, 'luhn', pairs(random, 10_000, () => withLuhn(random.some(2 + random.below(20)))), (text) => validator.isLuhnNumber(text), (text) => /^0+$/.test(text));
});

test('VAT numbers', (t) => {
  const random = tools(4);
  const examples = [
    'ATU12011204', 'BE0411905847', 'BG831650349', 'CY10259033P', 'CZ46505334', 'DE136695976', 'DK13585628', 'EE100594102', 'EL094259216',
    'ESA13585625', 'ES12345678Z', 'FI09853608', 'FR83404833048', 'GB980780684', 'HR33392005961', 'HU12892312', 'IE8473625E', 'IT00743110157',
    'LT119511515', 'LU15027442', 'LV40003521600', 'MT11679112', 'NL010000446B01', 'PL8567346215', 'PT501964843', 'RO18547290',
    'SE556188840401', 'SI50223054', 'SK2022749619',
  ];
  const countries = vats.countries.filter(({ name }) => !['Andorra', 'Brazil', 'Europe', 'Norway', 'Russia', 'Serbia', 'Switzerland'].includes(name));
  const theirs = (text) => vats.checkVAT(text, countries).isValid;
  const make = () => {
    let text = random.pick(examples);
    for (let i = 0; i < 3; ++i) text = random.changed(text);
    return text;
  };
  // Where the sum has no check digit of its own, VIES knows no such number; that library takes 0.
  const noCheckDigit = /^(FI.{7}0|LV|NL.{8}0|PL.{9}0)/;
  // What VIES says and the library does not ask: Luhn's digit in France, offices in Italy, first and
  // third digits, numbers of birth in Latvia, no branch 00.
  const stricter = /^(FR|IT.{7}1|LV[0-3]|CZ9|DK0|PT0|SK..[0156]|NL.{9}B00)/;
  // What the library asks beyond that: first digits, one branch in Sweden, the
  // ranges in use in Great Britain.
  const looser = /^(BE[01]0|BE1|CY[678]|EE(?!10)|GB|LV[0-3]|SE.{10}(?!01))/;
  compare(t, 'vat', [...examples, ...pairs(random, 60_000, make)], theirs, (text, flaw) =>
    flaw === '' ? looser.test(text) : noCheckDigit.test(text) || stricter.test(text));
});

test('German tax numbers', (t) => {
  const random = tools(5);
  const make = () => {
    const digits = [...'123456789'].sort(() => random.below(3) - 1);
    digits.splice(random.below(9), 1, random.pick('0123456789'), random.pick(digits));
    const front = digits.slice(0, 10).join('');
    return [...'0123456789'].map((c) => front + c).find((all) => validator.isTaxID(all, 'de-DE')) ?? `${front}0`;
  };
  compare(t, 'de-steuer-id', pairs(random, 20_000, make), (text) => validator.isTaxID(text, 'de-DE'));
});

test('people’s numbers in other countries', async (t) => {
  const random = tools(16);
  const day = () => `${random.some(2)}${String(1 + random.below(12)).padStart(2, '0')}${String(1 + random.below(28)).padStart(2, '0')}`;
  /** With the two last digits, or the last, that the library likes. */
  const completed = (front, locale, signs) => signs.map((check) => front + check).find((all) => validator.isTaxID(all, locale)) ?? front + signs[0];
  const digits = [...'0123456789'];
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairsOfDigits = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'));
  const code = () => `${random.some(6, 'BCDFGLMNPRST')}${random.some(2)}${random.pick('ABCDEHLMPRST')}${String(1 + random.below(28) + 40 * random.below(2)).padStart(2, '0')}${random.pick('ABFH')}${random.some(3)}`;
  /** @type {[string, string, number, () => string][]} */
  const kinds = [
    ['be-nn', 'nl-BE', 1_000, () => completed(`${day()}${random.some(3)}`, 'nl-BE', pairsOfDigits)],
    ['es-dni', 'es-ES', 3_000, () => completed(`${random.pick(['', 'X', 'Y', 'Z']) || random.some(1)}${random.some(7)}`, 'es-ES', letters)],
    ['it-codice-fiscale', 'it-IT', 2_000, () => completed(code(), 'it-IT', letters)],
    ['nl-bsn', 'nl-NL', 3_000, () => completed(random.some(8), 'nl-NL', digits)],
    ['pl-pesel', 'pl-PL', 3_000, () => completed(`${day()}${random.some(4)}`, 'pl-PL', digits)],
    ['se-personnummer', 'sv-SE', 3_000, () => completed(`${day()}-${random.some(3)}`, 'sv-SE', digits)],
  ];
  for (const [name, locale, count, make] of kinds) {
    const theirs = (/** @type {string} */ text) => validator.isTaxID(text, locale);
    // In Poland it knows no check digit 0.
    await t.test(name, (u) => compare(u, name, pairs(random, count, make), theirs, (text, flaw) =>
      flaw === 'nobodys' || (name === 'pl-pesel' && flaw === '' && text.endsWith('0'))));
  }
});

test('mobile devices', (t) => {
  const random = tools(6);
  compare(t, 'imei', pairs(random, 10_000, () => withLuhn(`${random.pick(['35', '86', '01', '99'])}${random.some(12)}`)), (text) => validator.isIMEI(text),
    (_, flaw) => flaw === 'unknown' || flaw === 'nobodys');
});

test('internet addresses', (t) => {
  const random = tools(7);
  const group = () => random.some(1 + random.below(4), '0123456789abcdefABCDEF');
  const v4 = () => Array.from({ length: random.pick([4, 4, 4, 4, 3, 5]) }, () => random.pick([random.below(300), 0, 255, '01'])).join('.');
  const v6 = () => {
    const groups = Array.from({ length: 1 + random.below(9) }, group);
    if (random.below(3) > 0) groups.splice(random.below(groups.length + 1), 0, '');
    if (random.below(4) === 0) groups.push(v4());
    return groups.join(':').replace(/^:/, '::').replace(/([^:]):$/, '$1::');
  };
  const texts = Array.from({ length: 60_000 }, () => random.pick([v4, v6])());
  compare(t, 'ip', texts, (text) => validator.isIP(text), (_, flaw) => flaw === 'nobodys');
});

test('hardware addresses', (t) => {
  const random = tools(8);
  const make = () => {
    const bytes = Array.from({ length: random.pick([6, 6, 6, 5, 7]) }, () => random.some(2, '0123456789abcdefABCDEF'));
    const separator = random.pick([':', '-', '']);
    return separator ? bytes.join(separator) : bytes.join('').replace(/.{4}(?=.)/g, '$&.');
  };
  compare(t, 'mac', Array.from({ length: 20_000 }, make), (text) => validator.isMACAddress(text, { eui: '48' }), (_, flaw) => flaw === 'nobodys');
});

test('mail addresses', (t) => {
  const random = tools(9);
  const part = () => random.some(1 + random.below(8), 'abcxyzABC0189.-_+');
  const make = () => `${part()}@${Array.from({ length: 1 + random.below(2) }, () => random.some(1 + random.below(6), 'abcxyz01-')).join('.')}.${random.pick(['de', 'com', 'org', 'io', 'DE', 'xyz'])}`;
  compare(t, 'email', Array.from({ length: 20_000 }, make), (text) => validator.isEmail(text), (_, flaw) => flaw === 'nobodys');
});

test('JSON web tokens', (t) => {
  const random = tools(10);
  const coded = (value) => Buffer.from(value).toString('base64url');
  const make = () => [coded(random.pick(['{"alg":"HS256"}', '{"alg":"RS256","typ":"JWT"}'])), coded(`{"sub":"${random.some(9)}"}`), random.some(4 * (5 + random.below(9)), 'abcXYZ019-_')].join('.');
  compare(t, 'jwt', Array.from({ length: 5_000 }, make), (text) => validator.isJWT(text));
});

test('German number plates: the districts are the library’s', () => {
  const source = readFileSync(`${root}native-host/validators/data/de_districts.inc`, 'utf8').replace(/^\/\/.*$/gm, '');
  const ours = source.match(/[A-ZÄÖÜ]+/g);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ'];
  const theirs = letters.flatMap((a) => [a, ...letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)])])
    .filter((sign) => validator.isLicensePlate(`${sign}-X 1`, 'de-DE'));
  assert.deepEqual(ours.sort(), theirs.sort());
});

test('German number plates', (t) => {
  const random = tools(11);
  const make = () => `${random.pick(['HL', 'B', 'TÖL', 'M', 'WÜ', 'OPR', 'QQ'])}${random.pick([' ', '-'])}${random.some(1 + random.below(3), 'ABXYZ')}${random.pick([' ', '-', ''])}${random.some(1 + random.below(5))}${random.pick(['', '', 'E', 'H', ' H'])}`;
  compare(t, 'de-kennzeichen', Array.from({ length: 20_000 }, make), (text) => validator.isLicensePlate(text, 'de-DE'), (text, flaw) => {
    const [, digits] = /(\d+)/.exec(text);
    return flaw === 'form' && (digits.startsWith('0') || text.replace(/[ -]/g, '').length > 8);
  });
});

test('places on earth', (t) => {
  const random = tools(12);
  const number = (most) => `${random.pick(['', '-'])}${random.below(most)}.${random.some(1 + random.below(7))}`;
  compare(t, 'coordinates', Array.from({ length: 20_000 }, () => `${number(100)}, ${number(200)}`), (text) => validator.isLatLong(text));
});

test('telephone numbers that exist', (t) => {
  const random = tools(13);
  const examples = require('libphonenumber-js/examples.mobile.json');
  const known = phones.getCountries();
  const make = () => {
    const country = random.pick(known);
    const code = phones.getCountryCallingCode(country);
    const example = examples[country] ?? '123456789';
    return `+${code}${random.below(2) ? example.slice(0, 4) + random.some(example.length - 4) : random.some(6 + random.below(5))}`;
  };
  const texts = Array.from({ length: 40_000 }, make);
  // Ours look at lengths and codes alone: what they refuse must not exist. North America has no
  // exchange x11, which the library does not know.
  compare(t, 'phone', texts, (text) => phones.isValidPhoneNumber(text), (text, flaw) => flaw === '' || flaw === 'nobodys' || /^\+1...[2-9]11/.test(text));
});

test('ethereum’s checksum', (t) => {
  const random = tools(14);
  const cased = (small) => {
    const hash = sha3.keccak256(small);
    return `0x${[...small].map((c, i) => (parseInt(hash[i], 16) > 7 ? c.toUpperCase() : c)).join('')}`;
  };
  const small = () => random.some(40, '0123456789abcdef');
  const texts = Array.from({ length: 5_000 }, small).map(cased);
  texts.push(...texts.map((text) => text.replace(/[a-f](?=[^a-f]*$)/, (c) => c.toUpperCase())));
  // In one case there is no checksum.
  compare(t, 'ethereum', texts, (text) => cased(text.slice(2).toLowerCase()) === text, (text, flaw) => flaw === '' && !/[a-f]/.test(text));
});

test('bitcoin’s checksum', (t) => {
  const random = tools(15);
  const signs = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const twice = (bytes) => createHash('sha256').update(createHash('sha256').update(bytes).digest()).digest();
  const base58 = (bytes) => {
    let [number, out] = [BigInt(`0x${bytes.toString('hex')}`), ''];
    for (; number > 0n; number /= 58n) out = signs[Number(number % 58n)] + out;
    return '1'.repeat(bytes.findIndex((byte) => byte > 0)) + out;
  };
  const make = () => {
    const payload = Buffer.concat([Buffer.from([random.pick([0, 5])]), Buffer.from(random.some(40, '0123456789abcdef'), 'hex')]);
    return base58(Buffer.concat([payload, twice(payload).subarray(0, 4)]));
  };
  const good = Array.from({ length: 2_000 }, make);
  const known = new Set(good);
  const changed = good.map((text) => text.slice(0, -1) + random.pick(signs));
  compare(t, 'bitcoin', [...good, ...changed], (text) => known.has(text));
});
