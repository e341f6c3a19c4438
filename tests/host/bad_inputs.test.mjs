// SPDX-License-Identifier: Apache-2.0
// Whatever is wrong with a policy, a signature, a key or the state: each has a name, and what was
// in force stays. One machine is prepared by the real host; then each bad input in turn takes the
// place of a good one, and `vorab status`, which judges with the host's own code, says what holds.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  chmodSync, chownSync, cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync,
  statSync, symlinkSync, truncateSync, writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';

import {makeKey, publicFile, signatureFile} from '../cli/minisig.mjs';
import {Client, kHost, policy} from './client.mjs';

const kOld = {id: 'test.policy', version: 3, words: ['Seeadler']};
const keys = {legal: makeKey(), foreign: makeKey()};
const table = [];
let folder, good;

const at = (...names) => join(folder, 'machine', ...names);
const policies = (...names) => at('policies', ...names);

/** Writes a policy and its signature as minisign would. */
function put(name, text, key = keys.legal, how = {}) {
  writeFileSync(policies(name), text);
  writeFileSync(policies(`${name}.legal.minisig`), signatureFile(key, Buffer.from(text), how));
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vorab-bad-inputs-'));
  chmodSync(folder, 0o755);
  cpSync(join(kHost, '..', 'vorab'), join(folder, 'vorab'));  // where everybody may start it
  mkdirSync(policies('keys/policy'), {recursive: true});
  writeFileSync(policies('keys/policy/legal.pub'), publicFile(keys.legal));
  good = policy(kOld);
  put('a.json', good);
  const place = {folder, policies: policies(), state: at('state'), clients: []};
  const client = new Client(place);
  const told = await client.ready();
  assert.equal(told.state, 'ok', JSON.stringify(told.problems));
  for (let i = 0; i < 500 && !existsSync(at('state/versions')); ++i) await new Promise((r) => setTimeout(r, 10));
  await client.end();
  cpSync(at(), join(folder, 'prepared'), {recursive: true});
});

after(() => {
  const sums = new Map();
  for (const {group, answer} of table) sums.set(`${group}: ${answer}`, (sums.get(`${group}: ${answer}`) ?? 0) + 1);
  console.log(`# bad inputs: ${table.length}`);
  for (const [what, count] of sums) console.log(`# ${String(count).padStart(4)}  ${what}`);
  rmSync(folder, {recursive: true});
});

/** An hour on: what does not fit its signatures is no longer on its way. */
const later = () => ['--at', new Date(Date.now() + 3_600_000).toISOString().replace(/\.\d+/, '')];

/** What holds now. Whoever runs this as root looks as nobody does, for whom a lock is one. */
function status(more = later()) {
  const nobody = process.getuid?.() === 0 ? ['setpriv', '--reuid', '65534', '--clear-groups'] : [];
  const line = [...nobody, join(folder, 'vorab'), 'status', '--json', '--policies', policies(), '--state', at('state'), ...more];
  const done = spawnSync(line[0], line.slice(1), {encoding: 'utf8', timeout: 20_000, maxBuffer: 64 << 20});
  assert.equal(done.signal, null, `ended by ${done.signal}`);
  assert.ok([0, 3, 4].includes(done.status), `exit ${done.status}: ${done.stderr}`);
  assert.equal(done.stderr, '');
  return JSON.parse(done.stdout);
}

/** Prepares the machine anew, does the harm, and says what holds. */
function harmed(harm, more) {
  rmSync(at(), {recursive: true, force: true});
  cpSync(join(folder, 'prepared'), at(), {recursive: true});
  for (const path of ['', 'state']) chmodSync(at(path), 0o755);
  for (const file of ['last-good', 'versions']) chmodSync(at('state', file), 0o644);
  harm();
  return status(more);
}

/**
 * One bad input: it is answered by one of `wanted`, with a sentence for IT, and the old policy
 * stays in force.
 */
function stays(group, name, harm, wanted, more) {
  const told = harmed(harm, more);
  const codes = told.problems.map(({code}) => code);
  table.push({group, answer: [...new Set(codes)].join(' + ') || 'fine'});
  assert.equal(told.policy?.version, kOld.version, `${group}, ${name}: ${JSON.stringify(told.problems)}`);
  assert.equal(told.policy.id, kOld.id, name);
  assert.equal(told.policy.rules, 1, name);
  assert.ok(['ok', 'expired'].includes(told.state), `${name}: ${told.state}`);
  if (wanted.length === 0) return assert.deepEqual(codes, [], `${group}, ${name}`);
  assert.ok(codes.some((code) => wanted.includes(code)), `${group}, ${name}: ${JSON.stringify(told.problems)}`);
  for (const {message} of told.problems) assert.ok(message.length > 20, `${name}: ${message}`);
}

test('nothing wrong: the old policy is in force without a word', () => {
  stays('nothing', 'as it was', () => {}, []);
});

test('torn at every place, and signed like that', () => {
  const next = policy({...kOld, version: 4});
  for (let length = 0; length < next.length; length += 7) {
    stays('torn, signed', `${length} bytes`, () => put('a.json', next.slice(0, length)), ['broken-policy']);
  }
});

/** Text that is no policy, or a policy in another encoding, by name. */
function contents() {
  const next = policy({...kOld, version: 4});
  const json = JSON.parse(next);
  const without = (key) => JSON.stringify({...json, [key]: undefined});
  const deep = (open, close, inside = '') => open.repeat(200_000) + inside + close.repeat(200_000);
  const list = {
    empty: '', space: ' \n\t ', word: 'policy', number: '1', null: 'null', string: '"a"', array: '[]', object: '{}',
    'a NUL': '\0', 'NUL inside': next.replace('"Guideline"', '"Guide\0line"'), 'a page of zeros': Buffer.alloc(4096),
    'UTF-16': Buffer.from(`\ufeff${next}`, 'utf16le'), 'Latin-1': Buffer.from(next.replace('Guideline', 'Führung'), 'latin1'),
    'half a character': Buffer.concat([Buffer.from(next.slice(0, 60)), Buffer.from([0xc3])]),
    'a lone surrogate': Buffer.concat([Buffer.from(next.slice(0, -1)), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('}')]),
    'an overlong slash': Buffer.concat([Buffer.from('{"'), Buffer.from([0xc0, 0xaf]), Buffer.from('": 1}')]),
    'beyond Unicode': Buffer.concat([Buffer.from('{"'), Buffer.from([0xf4, 0x90, 0x80, 0x80]), Buffer.from('": 1}')]),
    'an escaped half': next.replace('Guideline', '\\ud800'), 'a wrong escape': next.replace('Guideline', '\\x41'),
    'brackets without end': '['.repeat(500_000), 'braces without end': '{"a":'.repeat(200_000),
    'deep arrays': deep('[', ']'), 'deep objects': deep('{"a":', '}', '1'), 'deep in a rule': next.replace('"Seeadler"', deep('[', ']')),
    'a key twice': next.replace('"version":4', '"version":4,"version":5'), 'a key twice, the same': next.replace('"version":4', '"version":4,"version":4'),
    'rules twice': next.replace(/\}$/, ',"rules":[]}'), 'a rule\'s key twice': next.replace('"severity":"stop"', '"severity":"stop","severity":"hint"'),
    'a comment without end': next.replace('{', '{/* '), 'two documents': next + next, 'something behind': `${next}x`,
    'single quotes': next.replaceAll('"', '\''), 'no quotes': next.replace('"format"', 'format'), 'NaN': next.replace('"version":4', '"version":NaN'),
    'a huge number': next.replace('"version":4', '"version":1e999'), 'many digits': next.replace('"version":4', `"version":${'9'.repeat(100_000)}`),
    'a long string': next.replace('Guideline', 'x'.repeat(7_000_000)), 'a long key': next.replace('"format"', `"${'k'.repeat(1_000_000)}":1,"format"`),
    'a million keys': `{${Array.from({length: 200_000}, (_, i) => `"k${i}":1`).join()}}`,
    HTML: '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', XML: '<?xml version="1.0"?><policy/>', YAML: 'format: 1\nid: a\n',
    'a program': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), gzip: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), zip: Buffer.from('PK\x03\x04'),
    'a signature': signatureFile(keys.legal, Buffer.from(next)), 'a key': publicFile(keys.legal), 'a merge\'s marks': `<<<<<<< HEAD\n${next}\n=======\n${next}\n>>>>>>> b\n`,
    'of the next generation': next.replace('"format":1', '"format":2'), 'without format': without('format'), 'without id': without('id'),
    'without rules': without('rules'), 'no rule': JSON.stringify({...json, rules: []}), 'twice the same rule': JSON.stringify({...json, rules: [...json.rules, ...json.rules]}),
  };
  const wrongs = {format: ['1', 0, -1, 1.5, null, [], true], id: ['', 7, null, [], {}, 'a/../b', 'x'.repeat(5000)], version: ['4', -1, 1.5, null, 2 ** 53, [], {}],
    title: [7, null, [], {de: 7}], rules: [{}, 'x', 7, [7], [null], [[]], [{}], [{id: 'x'}]], publisher: [7, []], issued: ['yesterday', 7, '2026-13-01', '2026-02-30'],
    expires: ['never', 7, '2026-99-99', []], languages: ['de', [7], ['xx-unknown']], contacts: [7, {}, [7]], settings: [7, [], {unknown: 1}, {hold_ms: -1}, {hold_ms: 'x'}, {messages: 'yes'}, {pause: 7}],
    sites: ['x', [7], ['nowhere']], unknown_key: [1], adjust: [7, [{}], [{rule: 'nowhere', severity: 'hint'}]], packs: [7, ['no-such-pack'], [{}]], lists: [7, {a: 7}], site_data: [7, {x: 7}], emergency: [7, {steps: 7}], changes: [7, [7]]};
  for (const [key, values] of Object.entries(wrongs)) {
    for (const value of values) list[`${key}: ${JSON.stringify(value).slice(0, 40)}`] = JSON.stringify({...json, [key]: value});
  }
  const rule = (more) => JSON.stringify({...json, rules: [{...json.rules[0], ...more}]});
  for (const [key, values] of Object.entries({kind: ['magic', 7, null], match: ['all', 7], words: [[], [7], 'x', {}, [''], [[]]], severity: ['loud', 7, {}], id: ['', 7, 'a b'], category: [7], sites: [['nowhere']],
    list: ['nowhere'], near: [7, {}], unless: [7, {rules: 'x'}], applies: [7, {from: 'x'}], embargo_until: ['x'], unknown: [1], message: [7, {de: 7}], confidence: [2, -1, 'x']})) {
    for (const value of values) list[`rule's ${key}: ${JSON.stringify(value)}`] = rule({[key]: value});
  }
  for (const pattern of ['(', '[', 'a{5,2}', '(?<=a)b', '\\1', 'a{1,100000}', '*', '\\p{Nothing}', '']) list[`pattern ${pattern}`] = JSON.stringify({...json, rules: [{id: 'names', kind: 'pattern', pattern, category: 'c', message: {de: 'M', en: 'M'}}]});
  return list;
}

test('contents of every wrong kind, signed by the right key', () => {
  for (const [name, text] of Object.entries(contents())) {
    stays('content, signed', name, () => put('a.json', text), ['broken-policy']);
  }
});

test('too large, also without a byte on the disk', () => {
  stays('size', '9 MiB', () => put('a.json', ' '.repeat(9 << 20)), ['broken-policy']);
  stays('size', '1 TiB of holes', () => truncateSync(policies('a.json'), 2 ** 40), ['broken-policy', 'not-signed']);
  stays('size', 'signature of 1 GiB', () => truncateSync(policies('a.json.legal.minisig'), 2 ** 30), ['not-signed']);
});

test('signatures of every wrong kind', () => {
  const next = policy({...kOld, version: 4, words: ['Milan']});
  const bytes = Buffer.from(next);
  const right = signatureFile(keys.legal, bytes);
  const lines = right.split('\n');
  const wrong = {
    none: null, empty: '', 'of the version before': signatureFile(keys.legal, Buffer.from(good)), foreign: signatureFile(keys.foreign, bytes),
    'foreign, under the right number': signatureFile({...keys.foreign, id: keys.legal.id}, bytes), 'right, under a foreign number': signatureFile({...keys.legal, id: keys.foreign.id}, bytes),
    legacy: signatureFile(keys.legal, bytes, {kind: 'Ed'}), 'legacy, called new': signatureFile(keys.legal, bytes, {kind: 'Ed'}).replace(/^(.*\n)RW/, '$1RU'),
    'another comment': signatureFile(keys.legal, bytes, {said: 'version 9'}), 'five lines': `${right}x\n`, 'a line less': lines.slice(0, 3).join('\n'), 'lines swapped': [lines[0], lines[3], lines[2], lines[1]].join('\n'),
    'another kind': signatureFile(keys.legal, bytes, {kind: 'XX'}), binary: Buffer.alloc(300, 0xff), 'long comment': signatureFile(keys.legal, bytes, {comment: 'x'.repeat(9000)}), 'the key': publicFile(keys.legal), 'the policy': next,
    'URL-safe base64': right.replaceAll('+', '-').replaceAll('/', '_').replace('=', ''), 'UTF-16': Buffer.from(right, 'utf16le'), 'BOM': `\ufeff${right}`, 'spaces': right.replaceAll('\n', ' \n'),
  };
  for (let length = 1; length < right.length - 1; length += 9) wrong[`${length} bytes`] = right.slice(0, length);
  for (let place = lines[0].length + 1; place < right.length - 1; place += 5) {
    const bent = Buffer.from(right);
    bent[place] ^= 4;
    wrong[`a bit at ${place}`] = bent;
  }
  for (const [name, text] of Object.entries(wrong)) {
    stays('signature', name, () => {
      put('a.json', next);
      if (text === null) rmSync(policies('a.json.legal.minisig'));
      else writeFileSync(policies('a.json.legal.minisig'), text);
    }, ['not-signed']);
  }
  for (let place = 0; place < bytes.length; place += 23) {
    stays('content changed after signing', `byte ${place}`, () => {
      const bent = Buffer.from(bytes);
      bent[place] ^= 1;
      put('a.json', next);
      writeFileSync(policies('a.json'), bent);
    }, ['not-signed']);
  }
});

test('replayed: what was signed once does not come back', () => {
  for (const version of [1, 2, 0]) {
    stays('replay', `version ${version}`, () => put('a.json', policy({...kOld, version})), ['older-version', 'broken-policy']);
  }
  stays('replay', 'without a version', () => put('a.json', good.replace('"version":3,', '')), ['older-version', 'broken-policy']);
  stays('replay', 'in another file as well', () => put('b.json', policy({...kOld, version: 2})), ['broken-policy', 'older-version']);
  stays('replay', 'in another file, signed by its name', () => {
    put('z.json', policy({...kOld, version: 2, rule: 'other'}));
    rmSync(policies('a.json'));
  }, ['older-version']);
});

test('what stands in a file\'s place is no file', () => {
  const fifo = (path) => assert.equal(spawnSync('mkfifo', [path]).status, 0);
  const kinds = {
    folder: mkdirSync, pipe: fifo, 'link to nowhere': (path) => symlinkSync('nowhere', path), 'link to itself': (path) => symlinkSync(path, path),
    '/dev/zero': (path) => symlinkSync('/dev/zero', path), '/dev/null': (path) => symlinkSync('/dev/null', path), '/dev/full': (path) => symlinkSync('/dev/full', path),
    '/proc': (path) => symlinkSync('/proc/self/mem', path),
    locked: (path) => {
      writeFileSync(path, 'x');
      chmodSync(path, 0);
    },
  };
  const places = {'a.json': ['broken-policy', 'not-signed'], 'a.json.legal.minisig': ['not-signed'], 'b.json': ['broken-policy', 'not-signed'], 'policy.json': ['broken-policy', 'not-signed']};
  for (const [name, wanted] of Object.entries(places)) {
    for (const [kind, make] of Object.entries(kinds)) {
      stays('in a file\'s place', `${kind} as ${name}`, () => {
        rmSync(policies(name), {force: true});
        make(policies(name));
      }, wanted);
    }
  }
  for (const [kind, make] of Object.entries(kinds)) {
    stays('as a further key', kind, () => make(policies('keys/policy/z.pub')), ['bad-key']);
    stays('as the threshold', kind, () => make(policies('keys/policy/threshold')), ['bad-key']);
    for (const name of ['last-good', 'versions', 'lock']) {
      stays('in the state', `${kind} as ${name}`, () => {
        rmSync(at('state', name), {force: true});
        make(at('state', name));
      }, []);
    }
  }
});

test('what others than the folder\'s owner may change', {skip: process.getuid?.() !== 0 && 'only root may give files away'}, () => {
  const next = policy({...kOld, version: 4, words: ['Milan']});
  const nobody = 65534;
  const rights = {
    'everybody may write it': (path) => chmodSync(path, statSync(path).mode | 0o002),
    'a group may write it': (path) => {
      chownSync(path, 0, nobody);
      chmodSync(path, statSync(path).mode | 0o020);
    },
    'it is somebody\'s': (path) => chownSync(path, nobody, nobody),
  };
  const names = {
    'a link out of the folder': (path) => {
      writeFileSync(at('outside'), readFileSync(path));
      rmSync(path);
      symlinkSync(at('outside'), path);
    },
    'a link within the folder': (path) => {
      writeFileSync(`${path}.real`, readFileSync(path));
      rmSync(path);
      symlinkSync(`${path}.real`, path);
    },
    'a second name': (path) => linkSync(path, at('outside')),
  };
  const wanted = {'a.json': 'broken-policy', 'a.json.legal.minisig': 'not-signed', 'keys/policy/legal.pub': 'bad-key', 'keys/policy': 'bad-key', keys: 'bad-key', '': 'bad-key'};
  for (const [path, code] of Object.entries(wanted)) {
    const file = /\.(json|minisig|pub)$/.test(path);
    for (const [kind, harm] of Object.entries({...rights, ...(file ? names : {})})) {
      // Whose the folder is may say what stands in it, where it is not the machine's own.
      if (path === '' && kind === 'it is somebody\'s') continue;
      stays('rights', `${kind}: ${path || 'the folder'}`, () => {
        put('a.json', next);
        harm(policies(path));
      }, [code]);
    }
  }
  stays('rights', 'everybody may write the folder above', () => chmodSync(at(), 0o777), ['bad-key']);
  stays('rights', 'who may write the folder empties it', () => {
    rmSync(policies(), {recursive: true});
    mkdirSync(policies());
    chmodSync(policies(), 0o777);
  }, ['broken-policy']);
  stays('rights', 'with the sticky bit nobody takes away what is others\'', () => chmodSync(at(), 0o1777), []);
  const told = harmed(() => chmodSync(policies('keys/policy/legal.pub'), 0o646));
  assert.match(told.problems.find(({code}) => code === 'bad-key').message, /legal\.pub.*everybody may change it \(mode 0646\).*hint: chmod o-w .*legal\.pub$/);
});

test('folders that vanish, or are none', () => {
  const gone = (path) => rmSync(path, {recursive: true});
  stays('folder', 'policies locked', () => chmodSync(policies(), 0), ['missing-folder', 'broken-policy', 'bad-key']);
  stays('folder', 'state gone', () => gone(at('state')), []);
  stays('folder', 'state locked', () => chmodSync(at('state'), 0), []);
  stays('folder', 'state is a file', () => {
    gone(at('state'));
    writeFileSync(at('state'), 'x');
  }, []);
});

test('keys of every wrong kind beside a good one', () => {
  const right = publicFile(keys.foreign);
  const wrong = {empty: '', word: 'key', 'a line too many': `${right}x\n`, 'no comment': right.replace('untrusted', 'x'), 'the secret half': right.replace('RW', 'XX'), binary: Buffer.alloc(100, 0xfe), large: 'x'.repeat(10_000),
    'twice the same': publicFile(keys.legal), 'another key\'s number': publicFile({...keys.foreign, id: keys.legal.id}), 'UTF-16': Buffer.from(right, 'utf16le')};
  for (let length = 1; length < right.length - 2; length += 9) wrong[`${length} bytes`] = right.slice(0, length);
  for (const [name, text] of Object.entries(wrong)) stays('key', name, () => writeFileSync(policies('keys/policy/z.pub'), text), ['bad-key']);
  for (const text of ['', '0', '2', 'two', '-1', '1.5', '1 of 1', '\0', '9'.repeat(50)]) {
    stays('threshold', JSON.stringify(text), () => writeFileSync(policies('keys/policy/threshold'), text), ['bad-key']);
  }
});

test('the state is torn or foreign: the policies on the disk count', () => {
  for (const name of ['last-good', 'versions']) {
    const whole = readFileSync(join(folder, 'prepared/state', name));
    const wrong = {empty: '', word: 'x', zeros: Buffer.alloc(5000), large: Buffer.alloc(3 << 20, 0x61), 'twice': Buffer.concat([whole, whole])};
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 20)) wrong[`${length} bytes`] = whole.subarray(0, length);
    for (const [kind, text] of Object.entries(wrong)) stays('state', `${name}: ${kind}`, () => writeFileSync(at('state', name), text), []);
  }
});

test('a clock that is wrong changes what is said, not what is in force', () => {
  for (const [time, state] of [['1970-01-01', 'ok'], ['2026-11-30T23:59:59Z', 'ok'], ['2098-12-31', 'ok'], ['2099-01-03', 'expired'], ['9999-12-31', 'expired']]) {
    const told = harmed(() => {}, ['--at', time]);
    table.push({group: 'clock', answer: told.state});
    assert.equal(told.state, state, time);
    assert.equal(told.policy.version, 3);
  }
});

test('keys that cannot be read take nothing away, and let nothing new in', () => {
  const kinds = {
    file: (path) => writeFileSync(path, 'x'), folder: (path) => mkdirSync(path, {mode: 0}), pipe: (path) => spawnSync('mkfifo', [path]),
    'link to nowhere': (path) => symlinkSync('nowhere', path), 'link to itself': (path) => symlinkSync(path, path), '/dev/null': (path) => symlinkSync('/dev/null', path),
  };
  for (const path of ['keys', 'keys/policy', 'keys/policy/legal.pub']) {
    for (const [kind, make] of Object.entries(kinds)) {
      for (const next of [good, policy({...kOld, version: 4})]) {
        stays('no key can be read', `${kind} as ${path}`, () => {
          put('a.json', next);
          rmSync(policies(path), {recursive: true});
          make(policies(path));
        }, ['bad-key']);
      }
    }
  }
});

test('where nothing vouches for the old policy any more, none is in force, and that is said', () => {
  const all = {'another key instead': () => writeFileSync(policies('keys/policy/legal.pub'), publicFile(keys.foreign)),
    'two have to sign now': () => {
      writeFileSync(policies('keys/policy/z.pub'), publicFile(keys.foreign));
      writeFileSync(policies('keys/policy/threshold'), '2');
    }};
  for (const [name, harm] of Object.entries(all)) {
    const told = harmed(harm);
    table.push({group: 'nothing vouches', answer: [...new Set(told.problems.map(({code}) => code))].join(' + ')});
    assert.equal(told.state, 'refused', name);
    assert.ok(told.problems.some(({code}) => code === 'bad-key' || code === 'not-signed'), name);
  }
});
