// SPDX-License-Identifier: Apache-2.0
// Every rule kind, message, code, command, site, locale key and version stands wherever it must.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { CODES, PROBLEMS, PROTOCOL, STATES } from '../../extension/background/codes.js';
import { withoutComments } from '../schema/comments.mjs';
import { files, json, root, text } from './files.mjs';

/** The quoted words of a C++ table. */
function table(path, name) {
  const code = text(path).replace(/\/\/.*$/gm, '');
  const body = code.match(new RegExp(`${name}(?:\\[\\])?\\s*(?:=\\s*)?\\{([^;]*)\\};`, 's'));
  assert.ok(body, `${name} in ${path}`);
  return [...body[1].matchAll(/"([^"]+)"/g)].map(([, word]) => word);
}

const kinds = table('native-host/policy/format.h', 'kKindNames');
const sites = table('native-host/policy/format.h', 'kSites');

test('rule kinds: engine, unit test, schema, example policy and guide', () => {
  const schema = text('policies/policy.schema.json');
  const example = files(/\.json$/, 'policies/example').map(text).join('\n');
  const guide = text('policies/README.md');
  assert.deepEqual(kinds, ['terms', 'pattern', 'wording', 'hashtags', 'mentions', 'links', 'dates', 'requires', 'sum', 'passages', 'spelling']);
  for (const kind of kinds) {
    assert.ok(existsSync(join(root, `native-host/rules/${kind}.cc`)), `rules/${kind}.cc`);
    assert.ok(existsSync(join(root, `tests/unit/rules/${kind}_test.cc`)), `tests/unit/rules/${kind}_test.cc`);
    assert.ok(schema.includes(`"${kind}"`), `schema: ${kind}`);
    assert.ok(example.includes(`"kind": "${kind}"`), `example policy: ${kind}`);
    assert.ok(guide.includes(`\`${kind}\``), `policies/README.md: ${kind}`);
  }
});

test('narrowings: example policy, proved by examples, and guide', () => {
  const [, keys] = text('native-host/policy/format.cc').match(/kRuleKeys\[\] = \{(.*?)\n\};/s);
  const known = [...keys.matchAll(/[\n ] \{"(\w+)"/g)].map(([, key]) => key);
  const narrowings = ['confidence', ...known.slice(known.indexOf('show'), known.indexOf('examples'))];
  assert.ok(narrowings.includes('near') && narrowings.includes('locked'), narrowings.join());
  const rules = files(/\.json$/, 'policies/example/rules').flatMap((path) => JSON.parse(withoutComments(text(path))).rules);
  const guide = text('policies/README.md');
  for (const key of narrowings) {
    assert.ok(rules.some((rule) => key in rule && rule.examples.hit.length > 0 && rule.examples.miss.length > 0), `example policy: ${key}`);
    assert.ok(guide.includes(`\`${key}\``), `policies/README.md: ${key}`);
  }
});

test('codes and states: host, extension and protocol page agree, in order', () => {
  const header = 'native-host/host/codes.h';
  assert.deepEqual(CODES, table(header, 'kCodes'));
  const conditions = 'native-host/store/conditions.h';
  assert.deepEqual(STATES, table(conditions, 'kStates'));
  assert.deepEqual(PROBLEMS, table(conditions, 'kTroubles'));
  assert.match(text(header), new RegExp(`kProtocol = ${PROTOCOL};`));
  const page = text('native-host/PROTOCOL.md');
  for (const word of [...CODES, ...STATES, ...PROBLEMS]) {
    assert.ok(page.includes(`\`${word}\``), `PROTOCOL.md: ${word}`);
  }
});

test('messages: the host reads and the page describes all of design 4.1', () => {
  const reader = text('native-host/host/message.cc');
  const page = text('native-host/PROTOCOL.md');
  for (const type of ['hello', 'check', 'suggest', 'rules', 'decision', 'log', 'forget', 'closed']) {
    assert.ok(reader.includes(`"${type}"`), `message.cc: ${type}`);
    assert.ok(page.includes(`\`${type}\``), `PROTOCOL.md: ${type}`);
  }
  for (const type of ['welcome', 'findings', 'suggestions', 'policy', 'recheck', 'error', 'done']) {
    assert.ok(page.includes(`\`${type}\``), `PROTOCOL.md: ${type}`);
  }
});

test('commands: source, page, script test, README', () => {
  const commands = [...text('native-host/cli/run.cc').matchAll(/\badd_(\w+)[,}]/g)].map(([, name]) => name);
  assert.deepEqual(commands, ['new', 'lint', 'test', 'check', 'explain', 'build', 'diff', 'import', 'fingerprint', 'hash', 'sign', 'doctor', 'status', 'verify', 'log']);
  for (const command of commands) {
    for (const path of [`native-host/cli/${command}.cc`, `native-host/cli/${command}.md`, `tests/cli/${command}.test.mjs`]) {
      assert.ok(existsSync(join(root, path)), path);
    }
    assert.ok(text('README.md').includes(`vorab ${command}`), `README.md: vorab ${command}`);
    const help = text(`native-host/cli/${command}.md`);
    for (const [, option] of text(`native-host/cli/${command}.cc`).matchAll(/"(--[a-z-]+)"/g)) {
      assert.ok(help.includes(option), `${command}.md: ${option}`);
    }
  }
});

test('sites: a data file each, loaded by the manifest or registered, hosts permitted, known to the policy', () => {
  const manifest = json('extension/manifest.json');
  const scripts = manifest.content_scripts[0].js;
  const names = files(/\.js$/, 'extension/content/sites').map((path) => path.split('/').at(-1).replace('.js', ''));
  const networks = text('extension/background/networks.js');
  const isRegistered = (name) => name === 'generic' || networks.includes(`{ id: '${name}'`);
  for (const name of names) {
    assert.ok(scripts.includes(`content/sites/${name}.js`) || isRegistered(name), `manifest or background/networks.js: sites/${name}.js`);
    if (['sites', 'never', 'practice', 'generic'].includes(name)) continue;
    assert.ok(sites.includes(name), `policy/format.h: ${name}`);
    assert.ok(text('policies/policy.schema.json').includes(`"${name}"`), `schema: ${name}`);
    const [, list] = text(`extension/content/sites/${name}.js`).match(/hosts: \[([^\]]*)\]/);
    for (const [, host] of list.matchAll(/'([^']+)'/g)) {
      const pattern = `https://*.${host.replace(/^(\*|www)\./, '')}/*`;
      assert.ok(manifest.host_permissions.includes(pattern), `host permission for ${host}`);
    }
  }
  for (const path of scripts) assert.ok(existsSync(join(root, 'extension', path)), path);
  const all = files(/\.js$/, 'extension/content').map((path) => path.replace('extension/', ''));
  const registered = names.filter(isRegistered).map((name) => `content/sites/${name}.js`);
  assert.deepEqual([...new Set([...scripts, ...registered])].sort(), all, 'every content script is in the manifest or registered');
});

test('locale keys: both languages, all used, none missing', () => {
  const de = json('extension/_locales/de/messages.json');
  const en = json('extension/_locales/en/messages.json');
  assert.deepEqual(Object.keys(de).sort(), Object.keys(en).sort());
  const sources = files(/\.(js|html|json)$/, 'extension')
    .filter((path) => !path.includes('_locales'))
    .map(text)
    .join('\n');
  for (const [key, { message }] of Object.entries(en)) {
    assert.ok(message.trim() && de[key].message.trim(), `${key}: has a text`);
    assert.deepEqual(Object.keys(de[key].placeholders ?? {}), Object.keys(en[key].placeholders ?? {}), key);
    const parts = key.split('_');
    // Keys may be put together from a fixed beginning and a code: state_ + name.
    const used = sources.includes(key) || parts.some((_, i) => i > 0 && sources.includes(`${parts.slice(0, i).join('_')}_\${`));
    assert.ok(used, `${key} is used nowhere`);
  }
  for (const [, key] of sources.matchAll(/(?:getMessage|\bt)\(\s*'([a-z][a-z0-9_]+)'/g)) {
    assert.ok(key in en, `${key} has no text`);
  }
});

test('versions: one number everywhere', () => {
  const version = text('CMakeLists.txt').match(/project\(vorab VERSION ([\d.]+)/)[1];
  assert.equal(json('extension/manifest.json').version, version);
  assert.equal(json('package.json').version, version);
});

test('extension ids: the manifest key makes the id that the host trusts', async () => {
  const { createHash } = await import('node:crypto');
  const manifest = json('extension/manifest.json');
  const ids = json('installer/extension-ids.json');
  const hash = createHash('sha256').update(Buffer.from(manifest.key, 'base64')).digest('hex');
  const id = [...hash.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join('');
  assert.ok(ids.chromium.includes(id));
  assert.ok(ids.firefox.includes(manifest.browser_specific_settings.gecko.id));
});
