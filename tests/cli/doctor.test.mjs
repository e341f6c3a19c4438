// SPDX-License-Identifier: Apache-2.0
// A machine below a folder, broken in one way after the other; the program that browsers start in
// it is the real host.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

import { hostManifest } from '../../installer/register.mjs';
import { bundle, workshop } from './keys.mjs';
import { root as project } from './run.mjs';

const ids = JSON.parse(readFileSync(join(project, 'installer/extension-ids.json'), 'utf8'));
const PROGRAM = '/usr/lib/vorab/vorab-host';
const CHROMIUM = '/etc/chromium/native-messaging-hosts/app.vorab.host.json';
const FIREFOX = '/usr/lib/mozilla/native-messaging-hosts/app.vorab.host.json';

/** A machine on which all is well, with Chromium and Firefox. */
function machine(t) {
  const place = workshop(t);
  const put = (path, content, mode = 0o644) => {
    const file = place.path('root', path);
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { force: true, recursive: true });
    writeFileSync(file, content);
    chmodSync(file, mode);
  };
  for (const browser of ['/usr/bin/chromium', '/usr/bin/firefox-esr']) put(browser, '', 0o755);
  const host = join(project, 'build/bin/vorab-host');
  put(PROGRAM, `#!/bin/sh\nexec '${host}' --policies '${place.path('policies')}' --state '${place.path('state')}' "$@"\n`, 0o755);
  put(CHROMIUM, JSON.stringify(hostManifest('chromium', PROGRAM)));
  put(FIREFOX, JSON.stringify(hostManifest('firefox', PROGRAM)));
  place.write('policies/a.json', bundle());
  const manifest = (path, kind, changes) => put(path, JSON.stringify({ ...hostManifest(kind, PROGRAM), ...changes }));
  return {
    ...place,
    put,
    manifest,
    gone: (path) => rmSync(place.path('root', path), { recursive: true }),
    policy: (name, content) => put(`/etc/chromium/policies/managed/${name}.json`, JSON.stringify(content)),
    doctor(...args) {
      const done = place.vorab(['doctor', '--json', '--root', 'root', '--home', 'home', '--policies', 'policies', '--state', 'state', ...args]);
      assert.ok([0, 1].includes(done.code), done.err);
      const { checks } = JSON.parse(done.out);
      for (const check of checks) assert.ok(check.level === 'ok' || check.remedy, check.what);
      return { code: done.code, checks, wrong: checks.filter(({ level }) => level !== 'ok') };
    },
  };
}

test('pass_well: nothing to complain of, in both browsers', (t) => {
  const place = machine(t);
  const { code, wrong, checks } = place.doctor();
  assert.deepEqual(wrong, []);
  assert.equal(code, 0);
  assert.deepEqual(checks.map(({ where }) => where), ['Chromium', 'Mozilla Firefox', 'policies', 'dictionaries']);
  const text = place.vorab(['doctor', '--root', 'root', '--home', 'home', '--policies', 'policies', '--state', 'state']);
  assert.equal(text.code, 0);
  assert.match(text.out, /^this machine:\n\[ok\] Chromium: starts .*vorab-host, which answers\n/);
});

/** Browser policy for the extension. */
const handing = (values) => ({ '3rdparty': { extensions: { [ids.chromium[0]]: values } } });

/** What is broken, and the one thing that is to be said of it: level, whose, where and what. */
const broken = {
  'no browser': [(m) => ['/usr/bin/chromium', '/usr/bin/firefox-esr'].forEach(m.gone), 'fail', 'machine', 'browsers', /no browser that Vorab knows/],
  'a snap': [(m) => m.put('/snap/bin/chromium', ''), 'warn', 'machine', 'Chromium', /snap\/bin\/chromium keeps this browser in a sandbox/],
  'a flatpak of the user\'s': [(m) => m.write('home/.local/share/flatpak/app/org.mozilla.firefox/x', ''), 'warn', 'user', 'Mozilla Firefox', /flatpak.*sandbox/],
  'no manifest': [(m) => m.gone(CHROMIUM), 'fail', 'machine', 'Chromium', /no manifest/],
  'a torn manifest': [(m) => m.put(CHROMIUM, '{"name": "app.vor'), 'fail', 'machine', 'Chromium', /cannot be read, or is no JSON/],
  'a manifest of another name': [(m) => m.manifest(CHROMIUM, 'chromium', { name: 'org.example' }), 'fail', 'machine', 'Chromium', /has another name/],
  'a manifest of another type': [(m) => m.manifest(CHROMIUM, 'chromium', { type: 'storage' }), 'fail', 'machine', 'Chromium', /stdio/],
  'another extension\'s manifest': [(m) => m.manifest(CHROMIUM, 'chromium', { allowed_origins: [`chrome-extension://${'a'.repeat(32)}/`] }), 'fail', 'machine', 'Chromium', /does not name Vorab's extension in "allowed_origins"/],
  'one manifest for both': [(m) => m.manifest(FIREFOX, 'firefox', hostManifest('chromium', PROGRAM)), 'fail', 'machine', 'Mozilla Firefox', /which Firefox refuses/],
  'a path that is not whole': [(m) => m.manifest(CHROMIUM, 'chromium', { path: 'vorab-host' }), 'fail', 'machine', 'Chromium', /"path" from the root on/],
  'a user\'s old manifest': [(m) => m.write('home/.config/chromium/NativeMessagingHosts/app.vorab.host.json', JSON.stringify(hostManifest('chromium', '/opt/old/vorab-host'))), 'fail', 'user', 'Chromium', /opt\/old\/vorab-host is not there/],
  'a program that may not be started': [(m) => chmodSync(m.path('root', PROGRAM), 0o644), 'fail', 'machine', 'Chromium', /may not be started/],
  'a program that everybody may change': [(m) => chmodSync(m.path('root', PROGRAM), 0o757), 'fail', 'machine', 'Chromium', /everybody may change the program/],
  'a program that ends': [(m) => m.put(PROGRAM, '#!/bin/sh\nexit 3\n', 0o755), 'fail', 'machine', 'Chromium', /ends with 3/],
  'a program that dies': [(m) => m.put(PROGRAM, '#!/bin/sh\nkill -9 $$\n', 0o755), 'fail', 'machine', 'Mozilla Firefox', /ended by a signal/],
  'a program that chatters': [(m) => m.put(PROGRAM, '#!/bin/sh\necho starting up, please wait\n', 0o755), 'fail', 'machine', 'Chromium', /nothing that browsers understand/],
  'a program for somebody else': [(m) => m.put(PROGRAM, `#!/bin/sh\nexec '${join(project, 'build/bin/vorab-host')}' chrome-extension://${'b'.repeat(32)}/\n`, 0o755), 'fail', 'machine', 'Chromium', /it answers: this host serves only/],
  'a block list': [(m) => m.policy('it', { NativeMessagingBlocklist: ['*'], NativeMessagingAllowlist: ['com.example'] }), 'fail', 'machine', 'Chromium', /NativeMessagingBlocklist/],
  'no users\' programs': [(m) => {
    m.policy('it', { NativeMessagingUserLevelHosts: false });
    m.write('home/.config/chromium/NativeMessagingHosts/app.vorab.host.json', JSON.stringify(hostManifest('chromium', PROGRAM)));
  }, 'fail', 'user', 'Chromium', /NativeMessagingUserLevelHosts/],
  'no extensions': [(m) => m.policy('it', { ExtensionSettings: { '*': { installation_mode: 'blocked' } } }), 'fail', 'machine', 'Chromium', /forbids the extension [a-p]{32}/],
  'no extensions in Firefox': [(m) => m.put('/etc/firefox/policies/policies.json', JSON.stringify({ policies: { ExtensionSettings: { '*': { installation_mode: 'blocked' } } } })), 'fail', 'machine', 'Mozilla Firefox', /forbids the extension/],
  'a torn browser policy': [(m) => m.put('/etc/chromium/policies/managed/it.json', '{'), 'warn', 'machine', 'Chromium', /is no JSON/],
  'no policies': [(m) => rmSync(m.path('policies/a.json')), 'fail', 'machine', 'policies', /no policy is in force/],
  'a broken policy': [(m) => m.write('policies/b.json', '{'), 'fail', 'machine', 'policies', /broken-policy: .*b\.json/],
  'a policy that nobody signed': [(m) => {
    assert.equal(m.vorab(['sign', '--new-key', 'k', '--no-password']).code, 0);
    m.write('policies/keys/policy/k.pub', readFileSync(m.path('k.pub')));
  }, 'fail', 'machine', 'policies', /not-signed: /],
  'a folder that everybody may write': [(m) => chmodSync(m.path('policies'), 0o777), 'fail', 'machine', 'policies', /broken-policy: .*everybody may change its folder .*policies \(mode 0777\)/],
  'a key that everybody may change': [(m) => {
    m.write('policies/keys/policy/k.pub', 'x');
    chmodSync(m.path('policies/keys/policy/k.pub'), 0o666);
  }, 'fail', 'machine', 'policies', /bad-key: .*k\.pub.*everybody may change it \(mode 0666\)/],
  'browser policy that hands over no list': [(m) => m.policy('it', handing({ policies: 'x' })), 'fail', 'machine', 'Chromium', /are no list/],
  'policies only by browser policy': [(m) => {
    rmSync(m.path('policies/a.json'));
    m.policy('it', handing({ policies: [{ name: 'a.json', bundle: bundle() }] }));
  }, 'warn', 'machine', 'policies', /browser policy hands one over/],
};

for (const [name, [harm, level, scope, where, what]] of Object.entries(broken)) {
  test(`fail_${name.replaceAll(/\W/g, '_')}: the cause is named`, (t) => {
    const place = machine(t);
    harm(place);
    const { code, wrong } = place.doctor();
    assert.equal(code, level === 'fail' ? 1 : 0);
    const named = wrong.find((one) => one.where === where && what.test(one.what));
    assert.ok(named, JSON.stringify(wrong));
    assert.deepEqual([named.level, named.scope], [level, scope]);
  });
}

test('fail_expired_and_no_dictionary', (t) => {
  const place = machine(t);
  assert.match(place.doctor('--at', '2099-02-01').wrong[0].what, /has expired/);
  mkdirSync(place.path('empty'));
  const { code, wrong } = place.doctor('--dictionaries', 'empty');
  assert.equal(code, 0);
  assert.deepEqual(wrong.map(({ level, where }) => [level, where]), [['warn', 'dictionaries'], ['warn', 'dictionaries']]);
});

test('pass_odd_policies: whatever a browser policy holds, nothing breaks', (t) => {
  const place = machine(t);
  for (const odd of [7, 'x', [], [7], {}, { '*': 7 }, { '*': { installation_mode: 7 } }, null]) {
    place.policy('it', { ExtensionSettings: odd, NativeMessagingBlocklist: odd, ExtensionInstallBlocklist: odd, NativeMessagingUserLevelHosts: odd });
    assert.equal(place.doctor().code, 0, JSON.stringify(odd));
  }
});

test('fail_usage', (t) => {
  assert.equal(workshop(t).vorab(['doctor', 'x']).code, 2);
});
