// SPDX-License-Identifier: Apache-2.0
// Hidden lists: a bundle finds what its source finds, and nothing in it, in its messages or in
// `vorab explain` gives an entry away.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { Client, places } from '../host/client.mjs';
import { root, vorab } from './run.mjs';

/** No letters of these occur in anything else here. */
const ENTRIES = ['Zwirnolm', 'Projekt Quaxelberg', 'Müxler & Söhnke', 'Haus der Wölkentöne', 'QX-7000 Delvex', 'Ypsilanka Brothel-Werft', 'Grünkappel'];
const SECRET = /zwirn|olm|quax|mu?e?xler|s(ö|oe?)hnke|w(ö|oe?)lkent|7000|delvex|ypsilank|brothel|kappel/i;
const FORMS = [
  'Zwirnolms', 'Zwirnolmprototyp', 'Testzwirnolm', 'Z w i r n o l m', 'Projekts Quaxelbergs', '#ProjektQuaxelberg',
  'Muexler und Soehnke', 'Hauses der Wölkentöne', 'QX7000 Delvex', 'Ypsilanka-Brothel-Werft', 'Gruenkappeln',
];

const folder = mkdtempSync(join(tmpdir(), 'vorab-hidden-'));
test.after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'source/lists'), { recursive: true });
const source = join(folder, 'source');
const bundle = join(folder, 'bundle.json');

/** Writes the source policy; `change` may alter it first. */
function write(change = () => {}) {
  const policy = {
    format: 1, id: 'hafen.deals', version: 1, title: { de: 'Leitlinie', en: 'Guideline' }, expires: '2099-01-01',
    contacts: [{ role: { de: 'Recht', en: 'Legal' }, mail: 'recht@hafen.example' }],
    lists: { deals: { file: 'lists/deals.csv', hidden: true, disguised: true, note: 'from the board' }, birds: { words: ['Kranich'] } },
    rules: [
      {
        id: 'deals', kind: 'terms', list: 'deals', severity: 'stop', category: 'financial',
        message: { de: 'Dazu sagen wir nichts.', en: 'We do not comment on this.' }, why: { de: 'Gründe.', en: 'Reasons.' },
        examples: { hit: ['Neues vom [[Zwirnolm]]!', '[[Grünkappels]] Werft'], miss: ['Ein Zwirn und ein Olm.', 'Grün und Kapp.', 'Nichts.'] },
      },
      { id: 'birds', kind: 'terms', list: 'birds', message: { de: 'Ein Vogel.', en: 'A bird.' }, why: { de: 'So.', en: 'So.' }, examples: { hit: ['[[Kranich]]'], miss: ['Reiher'] } },
    ],
  };
  change(policy);
  writeFileSync(join(source, 'policy.json'), JSON.stringify(policy));
  writeFileSync(join(source, 'lists/deals.csv'), `word;instead_de;note\n${ENTRIES.map((entry) => `${entry};ein Vorhaben;geheim`).join('\n')}\n`);
}

const build = (out = bundle) => vorab(`build ${source} --out ${out}`);
const findings = (policy, text) =>
  JSON.parse(vorab(`check --format json --policy ${policy} --at 2026-12-01`, text).out).findings;

write();

test('pass_bundle: it finds what the source finds, with the same words to say instead', () => {
  const done = build();
  assert.equal(done.code, 0, done.err);
  for (const text of [...ENTRIES, ...FORMS, `Der Kranich und ${FORMS[1]}`, 'Ein Zwirn', 'Haus der Töne']) {
    const expected = findings(source, `Hier: ${text} heute`);
    assert.deepEqual(findings(bundle, `Hier: ${text} heute`), expected, text);
    if (ENTRIES.includes(text) || FORMS.includes(text)) assert.equal(expected.length, 1, text);
  }
  assert.deepEqual(vorab(`lint ${bundle}`).out, 'no problems\n');
});

test('pass_same: building twice gives the same bytes', () => {
  const again = join(folder, 'again.json');
  assert.equal(build(again).code, 0);
  assert.deepEqual(readFileSync(again), readFileSync(bundle));
});

test('pass_leaks: no entry, and no part of one, in the bundle', () => {
  const text = readFileSync(bundle, 'utf8');
  const hidden = JSON.parse(text).lists.deals.hidden;
  const decoded = [hidden.records, hidden.salt, ...hidden.entries].map((one) => Buffer.from(one, 'base64'));
  const plain = text.replace(/"(records|salt|entries)":("[^"]*"|\[[^\]]*\])/g, '');
  assert.doesNotMatch(plain, SECRET);
  assert.doesNotMatch(plain, /ein Vorhaben|geheim/);
  const lower = Buffer.concat(decoded).toString('latin1').toLowerCase();
  for (const entry of [...ENTRIES, ...FORMS, 'Vorhaben']) {
    for (const part of entry.toLowerCase().split(/[^a-z0-9]+/).filter((one) => one.length > 4)) assert.ok(!lower.includes(part), part);
  }
  // Nor by their lengths: all entries take as much room.
  assert.equal(new Set(hidden.entries.map((one) => one.length)).size, 1);
});

test('pass_explain: neither a miss nor a hit names what nobody typed', () => {
  for (const policy of [source, bundle]) {
    for (const text of ['Zwirnolf und Quaxel', 'Projekt', 'Haus der Töne', 'nichts', 'Gruenkapsel']) {
      for (const locale of ['de', 'en']) {
        const { out, err } = vorab(`explain --policy ${policy} --at 2026-12-01 --locale ${locale} deals -`, text);
        assert.doesNotMatch((out + err).replaceAll(text, ''), SECRET, out);
      }
    }
    const { out, code } = vorab(`explain --policy ${policy} --at 2026-12-01 deals -`, 'Ein Zwirnolm hier');
    assert.equal(code, 1, out);
    assert.doesNotMatch(out.replace(/zwirnolm/gi, ''), SECRET, out);
    assert.match(out, /hidden list/);
  }
});

test('pass_messages: the host tells nothing of what nobody typed', async (t) => {
  build();
  const place = places(t);
  writeFileSync(join(place.policies, 'deals.json'), readFileSync(bundle));
  const client = new Client(place);
  await client.ready();
  const heard = [];
  await client.send({ type: 'rules', id: 'r', locale: 'de' });
  heard.push(await client.next('rules'));
  assert.ok(JSON.stringify(heard).includes('deals'));
  heard.push(await client.check('Der Kranich, Zwirn, Olm und Projekt Quax'));
  assert.doesNotMatch(JSON.stringify(heard).replaceAll('Kranich', ''), SECRET);
  const answer = await client.check('Der Zwirnolm ist da');
  assert.deepEqual(answer.findings.map(({ rule, start, end }) => [rule, start, end]), [['deals', 4, 12]]);
  assert.deepEqual(answer.findings[0].instead, ['Ein Vorhaben']);
  assert.doesNotMatch(JSON.stringify(answer), SECRET);
});

test('fail_give_away: whatever shows an entry is named, and nothing is built', () => {
  const gives = {
    '/rules/deals/message/de': (policy) => { policy.rules[0].message.de = 'Kein Wort zu Zwirnolm.'; },
    '/rules/deals/why/en': (policy) => { policy.rules[0].why.en = 'The Quaxelberg project is secret: Projekt-Quaxelberg.'; },
    '/rules/deals/instead/de': (policy) => { policy.rules[0].instead = { de: 'Gruenkappels Nachfolger', en: 'it' }; },
    '/rules/zwirnolm/id': (policy) => { policy.rules.push({ ...policy.rules[1], id: 'zwirnolm' }); },
    '/lists/birds/words/1': (policy) => { policy.lists.birds.words.push('Z.w.i.r.n.o.l.m'); },
    '/title/de': (policy) => { policy.title.de = 'Alles über Müxler und Söhnke'; },
    '/rules/code/pattern': (policy) => { policy.rules.push({ id: 'code', kind: 'pattern', pattern: 'Zwirnolm-\\d', message: policy.rules[0].message, examples: { hit: ['Zwirnolm-7'], miss: ['x'] } }); },
  };
  rmSync(bundle);
  try {
    for (const [pointer, change] of Object.entries(gives)) {
      write(change);
      const { code, err, out } = build();
      assert.equal(code, 3, pointer);
      assert.match(err, new RegExp(`this shows an entry of the hidden list "deals".*\\(${pointer}\\)`), err);
      assert.match(err, /hint: say it without the name, or take the entry out of the list/);
      assert.equal(out, '');
      assert.throws(() => readFileSync(bundle));
    }
  } finally {
    write();
  }
});

test('pass_speed: a pasted post of 500 new words costs no check 5 ms, and 100 ms in all', async (t) => {
  build();
  const place = places(t);
  writeFileSync(join(place.policies, 'deals.json'), readFileSync(bundle));
  const client = new Client(place);
  await client.ready();
  const words = readFileSync(join(root, 'tests/spelling/correct.txt'), 'utf8').match(/\p{L}+/gu);
  const fresh = [...new Set(words)].slice(0, 500);
  assert.equal(fresh.length, 500);
  const text = `${fresh.join(' ')} Zwirnolm`;
  const took = [];
  const started = performance.now();
  let answer = await client.check(text);
  for (; answer.pending; answer = await client.check(text)) {
    took.push(answer.micros);
    assert.deepEqual(answer.pending, ['hidden']);
    await client.next('recheck');
  }
  const all = performance.now() - started;
  took.push(answer.micros);
  assert.equal(answer.findings.length, 1);
  t.diagnostic(`500 new words: ${took.length} checks, the longest ${Math.max(...took)} µs; ${all.toFixed(0)} ms in all`);
  assert.ok(Math.max(...took) < 5_000, String(took));
  // The aim is 100; other tests may be running, and the recheck goes through two programs.
  assert.ok(all < 400, `${all} ms`);
  const typed = await client.check(`${text} Gartenzaunpfosten`);
  assert.equal(typed.pending, undefined);
  t.diagnostic(`one more word: ${typed.micros} µs`);
});
