// SPDX-License-Identifier: Apache-2.0
// Bundles for groups of people hold only what concerns them, and find what the whole finds for them.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import test from 'node:test';

import { bundle, workshop } from './keys.mjs';

const M = { de: 'Bitte nicht.', en: 'Please do not.' };
const rule = (id, more) => ({ id, kind: 'terms', match: 'word', category: 'brand', message: M, why: M, ...more });

/** Rules that ask about each other across groups, lists used once and twice, open and hidden. */
const RULES = [
  rule('all', { words: ['Milan'], unless: { rules: ['sales-only'] } }),
  rule('sales-only', { list: 'customers', category: 'customer', audience: ['sales'] }),
  rule('legal-only', { list: 'cases', audience: ['legal'] }),
  rule('both', { list: 'shared', audience: ['legal', 'sales'] }),
  rule('also-shared', { words: ['Falke'], near: { list: 'shared', within: 5 } }),
  rule('sealed', { list: 'sealed', audience: ['board'] }),
  rule('serial', { kind: 'pattern', match: undefined, pattern: 'MW-\\d{6}', audience: ['sales'] }),
  rule('only-asks', { kind: 'requires', match: undefined, if: { rules: ['legal-only'] }, then_needs: { hashtags: ['#Recht'] } }),
  rule('asks-two', { kind: 'requires', match: undefined, if: { rules: ['legal-only'], words: ['Bussard'] }, then_needs: { hashtags: ['#Recht'] } }),
  rule('unless-asks', { words: ['Sperber'], unless: { rules: ['only-asks'], words: ['Zoo'] } }),
  rule('sum', { kind: 'sum', match: undefined, threshold: 2, hints: [{ rule: 'legal-only' }, { words: ['Uhu'] }, { words: ['Kauz'] }] }),
  rule('sum-gone', { kind: 'sum', match: undefined, threshold: 2, hints: [{ rule: 'sales-only' }, { rule: 'serial' }] }),
  rule('after-sum', { words: ['Eule'], unless: { rules: ['sum-gone'] } }),
];
const LISTS = {
  customers: { words: ['Tannhofer', 'Belleval'] }, cases: { words: ['Aktenzeichen'] }, shared: { words: ['Vertrag'] },
  sealed: { words: ['Sternwarte Nordhang'], hidden: true },
};
const WORDS = ['Milan', 'Tannhofer', 'Aktenzeichen', 'Vertrag', 'Falke', 'Sternwarte Nordhang', 'MW-123456', 'Bussard', 'Sperber', 'Uhu', 'Kauz', 'Eule', '#Recht'];
const SECRETS = { sales: ['Tannhofer', 'MW-', 'sales-only'], legal: ['Aktenzeichen'], board: ['sealed'] };

/** A shop with the bundles for all groups. */
function built(t) {
  const shop = workshop(t);
  shop.write('source/policy.json', bundle({ rules: RULES, lists: LISTS }));
  const done = shop.vorab(['build', 'source', '--out', 'w.json', '--version', '7', '--audiences']);
  assert.equal(done.code, 0, done.err);
  return { ...shop, done };
}

test('each group\'s bundle finds exactly what the whole finds for that group', (t) => {
  const shop = built(t);
  // Every word alone and every two together, in one post each.
  const texts = WORDS.flatMap((one, i) => WORDS.slice(i).map((two) => `Heute: ${one} und ${two}, mehr nicht.`));
  const check = (policy, audience) => {
    const lines = texts.map((text, i) => JSON.stringify({ id: String(i), text, ...(audience && { audience }) })).join('\n');
    const done = shop.vorab(['check', '--policy', policy, '--format', 'jsonl', '-'], lines);
    return done.out.trim().split('\n').map((line) => JSON.parse(line));
  };
  const seen = new Map();
  for (const group of ['sales', 'legal', 'board', 'everybody']) {
    const own = group === 'everybody' ? [] : [group];
    const found = check(`w.${group}.json`);
    assert.deepEqual(found, check('w.json', own), group);
    seen.set(group, JSON.stringify(found));
  }
  assert.equal(new Set(seen.values()).size, 4, 'the groups differ');
  shop.vorab(['build', 'source', '--out', 'two.json', '--version', '7', '--audience', 'sales', '--audience', 'legal']);
  assert.deepEqual(check('two.json'), check('w.json', ['sales', 'legal']));
});

test('a bundle shows nothing that is for others: no word, no pattern, no list, no group', (t) => {
  const shop = built(t);
  assert.match(shop.done.out, /^w\.json: version 7, 13 rules.*\nw\.board\.json: version 7, \d+ rules, \d+ bytes\nw\.legal.*\nw\.sales.*\nw\.everybody/);
  for (const group of [...Object.keys(SECRETS), 'everybody']) {
    const text = shop.read(`w.${group}.json`);
    for (const [owner, secrets] of Object.entries(SECRETS)) {
      for (const secret of [...secrets, owner === 'sales' ? '"sales"' : `"${owner}"`])
        assert.equal(text.includes(secret), owner === group, `${secret} in the bundle for ${group}`);
    }
  }
});

test('what makes no sense is refused with a remedy', (t) => {
  const shop = built(t);
  shop.write('plain.json', bundle());
  const refused = (args) => {
    const done = shop.vorab(['build', ...args]);
    assert.equal(done.code, 2, args.join(' '));
    return done.err;
  };
  assert.match(refused(['source', '--audience', 'salse', '--out', 'x.json']), /no rule is for a group 'salse'\nhint: write "sales"/);
  assert.match(refused(['source', '--audiences', '--out', '-']), /standard output/);
  assert.match(refused(['plain.json', '--audiences', '--out', 'x.json']), /no rule of this policy is for some groups only/);
  refused(['source', '--audiences', '--audience', 'sales', '--out', 'x.json']);
  assert.ok(!existsSync(shop.path('x.json')));
});

test('a machine with its groups in audience.txt takes what concerns it of the whole', (t) => {
  const shop = built(t);
  shop.write('policies/w.json', shop.read('w.json'));
  const rules = () => JSON.parse(shop.vorab(['status', '--policies', 'policies', '--state', 'state', '--json']).out);
  assert.equal(rules().policy.rules, RULES.length);
  assert.equal(rules().audience, null);
  shop.write('policies/audience.txt', '# Desk 4\nlegal\n');
  assert.deepEqual(rules().audience, ['legal']);
  assert.equal(rules().policy.rules, RULES.length - 3);
  shop.write('policies/audience.txt', 'Legal department\n');
  const broken = rules();
  assert.equal(broken.policy.rules, RULES.length);
  assert.equal(broken.problems[0].code, 'bad-audience');
});

test('lint warns of customers and projects that would stand readable on every machine', (t) => {
  const shop = workshop(t);
  const lint = (more, list) => {
    shop.write('p.json', bundle({ rules: [rule('c', { list: 'l', category: 'customer', ...more })], lists: { l: { words: ['Tannhofer', 'Belleval', 'Halvorsen'], ...list } } }));
    return shop.vorab(['lint', 'p.json', '--at', '2026-12-01']).out;
  };
  assert.match(lint(), /3 words of rule "c" \(customer\) stand readable on every machine/);
  assert.doesNotMatch(lint({ audience: ['sales'] }), /readable/);
  assert.doesNotMatch(lint({}, { hidden: true }), /readable/);
  assert.doesNotMatch(lint({ category: 'brand' }), /readable/);
});

test('lint warns of rules about what people may always speak of', (t) => {
  const shop = workshop(t);
  shop.write('p.json', bundle({ rules: [
    rule('a', { words: ['Seeadler', 'Betriebsrat', 'Personalrat', 'Warnstreik'] }),
    rule('b', { kind: 'links', match: undefined, hosts: ['*.kununu.com'] }),
    rule('c', { kind: 'hashtags', match: undefined, forbidden: ['#Mindestlohn'] }),
  ] }));
  const told = shop.vorab(['lint', 'p.json', '--at', '2026-12-01']).out;
  assert.equal(told.match(/of which people may always speak/g).length, 4, told);
  assert.match(told, /"Betriebsrat" in rule "a" is about works councils/);
});
