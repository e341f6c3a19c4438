// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { withoutComments } from '../schema/comments.mjs';
import { root, vorab } from './run.mjs';

const EXAMPLE = join(root, 'policies/example');
const AT = '--at 2026-12-01';

/** Calls `use` with an empty folder that is gone afterwards. */
function inFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-build-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A copy of the example policy that `change` may change, and where its bundle would go. */
function withSource(change, use) {
  return inFolder((folder) => {
    const source = join(folder, 'source');
    cpSync(EXAMPLE, source, { recursive: true });
    change(source);
    return use(source, join(folder, 'bundle.json'), folder);
  });
}

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const source = (path) => JSON.parse(withoutComments(readFileSync(join(EXAMPLE, path), 'utf8')));

/** All texts of the example policy's examples. */
function texts() {
  const files = [source('policy.json'), ...readdirSync(join(EXAMPLE, 'rules')).map((name) => source(`rules/${name}`))];
  const rules = files.flatMap((file) => (Array.isArray(file) ? file : file.rules ?? []));
  return rules.flatMap(({ examples }) => [...(examples?.hit ?? []), ...(examples?.miss ?? [])].map((one) => one.text ?? one));
}

test('pass_example: one file, and what was built', () => {
  inFolder((folder) => {
    const done = vorab(`build policies/example --out ${folder}/b.json ${AT}`);
    assert.equal(done.code, 0, done.err);
    assert.equal(done.err, '');
    assert.match(done.out, /b\.json: version \d+, \d+ rules, \d+ examples hold, \d+ bytes\n$/);
    assert.deepEqual(readdirSync(folder), ['b.json'], 'nothing else is left behind');
    assert.equal(statSync(`${folder}/b.json`).mode & 0o400, 0o400);
  });
});

test('pass_round_trip: the bundle finds what the folder finds', () => {
  inFolder((folder) => {
    vorab(`build policies/example --out ${folder}/b.json ${AT}`);
    const posts = texts();
    assert.ok(posts.length > 200);
    const lines = posts.flatMap((text, id) => ['de', 'en'].map((locale) => JSON.stringify({ id, text: text.replace(/\[\[|\]\]/g, ''), locale })));
    const check = (policy) => vorab(`check --policy ${policy} --format jsonl ${AT}`, lines.join('\n'));
    const before = check('policies/example');
    const after = check(`${folder}/b.json`);
    assert.equal(before.code, 1);
    assert.equal(after.err, '');
    assert.equal(after.out, before.out);
  });
});

test('pass_same_bytes: the same source makes the same bundle', () => {
  const first = vorab(`build policies/example --out - ${AT}`);
  assert.equal(first.code, 0);
  withSource(
    () => {},
    (source, out) => {
      vorab(`build ${source} --out ${out} ${AT}`);
      assert.equal(readFileSync(out, 'utf8'), first.out);
    },
  );
});

test('pass_need_to_know: what only authors need stays behind', () => {
  const done = vorab(`build policies/example --out - ${AT}`);
  const bundle = JSON.parse(done.out);
  const keys = new Set();
  JSON.stringify(bundle, (key, value) => (keys.add(key), value));
  for (const key of ['note', 'owner', 'review_by', 'file', '$schema']) assert.ok(!keys.has(key), key);
  assert.ok(!done.out.includes('//'.concat(' ')));
  const kept = bundle.rules.flatMap(({ examples }) => [...(examples?.hit ?? []), ...(examples?.miss ?? [])]);
  assert.ok(kept.length >= 10 && kept.every(({ practice }) => practice), 'of the examples only exercises');
  assert.ok(!kept.some(({ text }) => text.includes('Seeadler')));
  assert.ok(bundle.rules.some(({ pack }) => pack === 'secrets') && bundle.rules.some(({ pack }) => !pack));
  assert.ok(bundle.lists['customers-under-nda'].words.length > 0, 'list files are inside');
});

test('pass_lint: a bundle is a policy in order, and is not blamed for its examples', () => {
  inFolder((folder) => {
    vorab(`build policies/example --out ${folder}/b.json ${AT}`);
    assert.deepEqual(vorab(`lint --strict ${folder}/b.json ${AT}`), { code: 0, out: 'no problems\n', err: '' });
    assert.equal(vorab(`test ${folder}/b.json`).code, 0);
  });
});

test('pass_layer: a bundle is a layer among others', () => {
  inFolder((folder) => {
    vorab(`build policies/example --out ${folder}/10.json ${AT}`);
    writeFileSync(`${folder}/20.json`, JSON.stringify({ format: 1, id: 'more', rules: [{ id: 'more', kind: 'pattern', pattern: 'Quokka' }] }));
    const done = vorab(`check --policy ${folder} --format json ${AT}`, 'Quokka und Seeadler');
    assert.deepEqual(JSON.parse(done.out).findings.map(({ rule }) => rule).sort(), ['more', 'project-names']);
  });
});

test('pass_compiled: patterns are vouched for where they belong, and judged anew elsewhere', () => {
  inFolder((folder) => {
    const file = `${folder}/b.json`;
    const check = (change) => {
      const bundle = { format: 1, id: 'p', rules: [{ id: 'r', kind: 'pattern', pattern: 'MW-\\d{6}' }] };
      writeFileSync(`${folder}/p.json`, JSON.stringify(bundle));
      assert.equal(vorab(`build ${folder}/p.json --out ${file}`).code, 0);
      const built = json(file);
      assert.match(built.compiled.patterns.r, /^[0-9a-f]{16}$/);
      change(built);
      writeFileSync(file, JSON.stringify(built));
      return vorab(`check --policy ${file} --format json`, 'XY-123456 MW-123456');
    };
    assert.equal(check(() => {}).code, 1);
    assert.equal(check((b) => (b.rules[0].pattern = 'XY-\\d{6}')).code, 1, 'the pattern was changed');
    assert.equal(check((b) => (b.compiled.engine = '99.0')).code, 1, 'built by another version');
    assert.equal(check((b) => (b.compiled = { engine: b.compiled.engine, literals: { r: { of: 'x', all: [['never-']] } } })).code, 1, 'as earlier versions wrote it');
    const damaged = check((b) => (b.compiled.patterns.r = ['MW-']));
    assert.equal(damaged.code, 3);
    assert.match(damaged.err, /b\.json:1:\d+: error: .*\(\/compiled\/patterns\/r\)\nhint: /);
  });
});

test('pass_validator: a bundle keeps the validators of its patterns', () => {
  inFolder((folder) => {
    const rule = { id: 'account', kind: 'pattern', pattern: 'DE[0-9 ]{20,30}', validator: 'iban' };
    writeFileSync(`${folder}/p.json`, JSON.stringify({ format: 1, id: 'p', rules: [rule] }));
    assert.equal(vorab(`build ${folder}/p.json --out ${folder}/b.json`).code, 0);
    assert.equal(json(`${folder}/b.json`).rules[0].validator, 'iban');
    const check = (text) => vorab(`check --policy ${folder}/b.json`, text).code;
    assert.equal(check('DE75 5121 0800 1245 1261 99'), 1);
    assert.equal(check('DE75 5121 0800 1245 1261 98'), 0);
  });
});

/** A small source that is written anew each time, and its bundle. */
function withSmall(use) {
  return inFolder((folder) => {
    const rule = { id: 'r', kind: 'terms', match: 'word', message: { de: 'Was', en: 'What' }, why: { de: 'Warum', en: 'Why' } };
    const write = ({ word = 'Quokka', ...more } = {}) => {
      const examples = { hit: [`[[${word}]]`], miss: ['Känguru'] };
      const policy = { format: 1, id: 'p', version: 3, title: { de: 'T', en: 'T' }, contacts: [{ role: { de: 'R', en: 'R' }, phone: '1' }] };
      writeFileSync(`${folder}/p.json`, JSON.stringify({ ...policy, rules: [{ ...rule, words: [word], examples, ...more.rule }], ...more.policy }));
    };
    const build = (options = '') => vorab(`build ${folder}/p.json --out ${folder}/b.json ${options}`);
    write();
    return use({ write, build, file: `${folder}/b.json`, version: () => json(`${folder}/b.json`).version });
  });
}

test('pass_version: one number, one content', () => {
  withSmall(({ write, build, file, version }) => {
    assert.equal(build().err, '');
    assert.equal(version(), 3, "the source's");
    const { mtimeMs } = statSync(file);
    assert.match(build().out, /version 3, .* bytes, unchanged\n$/);
    assert.equal(statSync(file).mtimeMs, mtimeMs, 'the file is left alone, with its signatures');
    write({ word: 'Numbat' });
    assert.doesNotMatch(build().out, /unchanged/);
    assert.equal(version(), 4, 'changed');
    write({ word: 'Bilby' });
    const refused = build('--version 4');
    assert.equal(refused.code, 2);
    assert.match(refused.err, /there is a version 4 already, with other content\nhint: /);
    assert.deepEqual([version(), json(file).rules[0].words], [4, ['Numbat']], 'the old one stays');
    build('--version next');
    assert.equal(version(), 5);
    build('--version next');
    assert.equal(version(), 6, 'in any case');
    build('--version 77');
    assert.equal(version(), 77);
    assert.match(build('--version 76').err, /version 77 was built already: machines that have seen it take no lower one\n/);
    write({ policy: { version: 80 } });
    build();
    assert.equal(version(), 80, "the source's, where that is higher");
  });
});

test('pass_last: another file knows the last version', () => {
  withSmall(({ write, build, file, version }) => {
    build('--version 9');
    const last = file.replace('b.json', 'last.json');
    writeFileSync(last, readFileSync(file));
    rmSync(file);
    assert.match(build(`--last ${last}`).out, /version 9, .*, unchanged\n$/);
    assert.deepEqual(readFileSync(file), readFileSync(last));
    write({ word: 'Bilby' });
    const print = () => vorab(`build ${file.replace('b.json', 'p.json')} --out - --last ${last}`).out;
    const first = print();
    assert.equal(JSON.parse(first).version, 10);
    assert.equal(print(), first, 'the same again');
    build(`--last ${last}`);
    assert.equal(version(), 10);
    writeFileSync(last, JSON.stringify({ format: 1, id: 'another', version: 3 }));
    const other = build(`--last ${last}`);
    assert.equal(other.code, 2);
    assert.match(other.err, /last\.json is no bundle of p\nhint: /);
    assert.equal(build('--last /nowhere.json').code, 2);
  });
});

test('pass_warnings: thirty days before it expires, and days of review that are past', () => {
  withSmall(({ write, build }) => {
    write({ policy: { expires: '2027-01-31' }, rule: { review_by: '2026-12-20' } });
    assert.equal(build('--at 2026-12-20').err, '');
    const review = build('--at 2026-12-21');
    assert.equal(review.code, 0);
    assert.match(review.err, /warning: rule "r" was to be reviewed by 2026-12-20 .*\nhint: [^\n]*\n$/);
    assert.match(build('--at 2027-01-02').err, /warning: the policy expires soon, on 2027-01-31/);
    assert.doesNotMatch(build('--at 2027-01-01').err, /expires/);
    assert.match(build('--at 2027-02-01').err, /warning: the policy expired on 2027-01-31/);
  });
});

test('pass_default_name: after the policy, in the current folder', () => {
  const done = vorab(`build ${EXAMPLE} ${AT}`);
  const file = join(root, 'musterwerk.social-media.json');
  try {
    assert.match(done.out, /^musterwerk\.social-media\.json: /);
    assert.equal(json(file).id, 'musterwerk.social-media');
  } finally {
    rmSync(file, { force: true });
  }
});

test('fail_example: a rule that breaks its promise is not built, and the old bundle stays', () => {
  withSource(
    (source) => {
      const file = join(source, 'rules/20-confidential.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('[[', ''));
    },
    (source, out, folder) => {
      writeFileSync(out, 'the old one');
      const broken = vorab(`build ${source} --out ${out} ${AT}`);
      assert.equal(broken.code, 3);
      writeFileSync(
        join(source, 'rules/99.json'),
        JSON.stringify([{ id: 'proud', kind: 'pattern', pattern: 'Quokka', examples: { hit: ['Kein Känguru'], miss: ['x'] } }]),
      );
      cpSync(join(EXAMPLE, 'rules/20-confidential.json'), join(source, 'rules/20-confidential.json'));
      const done = vorab(`build ${source} --out ${out} ${AT}`);
      assert.equal(done.code, 3);
      assert.match(done.err, /99\.json:1:\d+: error: example of rule 'proud' should hit, but finds nothing/);
      assert.match(done.err, /vorab: nothing was built\nhint: /);
      assert.equal(readFileSync(out, 'utf8'), 'the old one');
      assert.deepEqual(readdirSync(folder).sort(), ['bundle.json', 'source']);
    },
  );
});

test('fail_policy: what lint refuses is not built', () => {
  const done = vorab('build tests/cli/broken/09-misspelt-key --out -');
  assert.equal(done.code, 3);
  assert.equal(done.out, '');
  assert.match(done.err, /error: .*\nhint: /);
  assert.equal(vorab('build /nowhere --out -').code, 3);
});

test('fail_source: layers, bundles and the source itself', () => {
  withSource(
    (source) => mkdirSync(join(source, 'empty')),
    (source, out, folder) => {
      vorab(`build ${source} --out ${out} ${AT}`);
      const again = vorab(`build ${out} --out - ${AT}`);
      assert.equal(again.code, 3);
      assert.match(again.err, /is built already\nhint: /);
      const layers = vorab(`build ${folder} --out -`);
      assert.equal(layers.code, 3);
      assert.match(layers.err, /has no policy\.json\nhint: /);
      symlinkSync(source, join(folder, 'link'));
      for (const name of ['policy.json', 'rules/99.json', 'lists/customers.csv', '../link/policy.json']) {
        const inside = vorab(`build ${source} --out ${source}/${name} ${AT}`);
        assert.equal(inside.code, 2, name);
        assert.match(inside.err, /belongs to the source\nhint: /);
      }
    },
  );
});

test('fail_version: what is no version', () => {
  for (const version of ['0', '-1', '1.5', 'latest', '1000000001', '99999999999999999999']) {
    const done = vorab(`build policies/example --out - ${AT} --version=${version}`);
    assert.equal(done.code, 2, version);
    assert.match(done.err, /is no version\nhint: /);
  }
});

test('fail_write: no folder, a folder in its place, a device', () => {
  inFolder((folder) => {
    mkdirSync(`${folder}/b.json`);
    for (const out of [`${folder}/none/b.json`, `${folder}/b.json`, '/dev/null']) {
      const done = vorab(`build policies/example --out ${out} ${AT}`);
      assert.equal(done.code, 5, out);
      assert.match(done.err, /cannot be written: .*\nhint: /);
    }
    assert.deepEqual(readdirSync(folder), ['b.json']);
  });
});
