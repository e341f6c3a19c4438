// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { browsers, hostManifest, manifestFolder, register, unregister } from '../../../installer/register.mjs';
import { readJson } from '../background/fakes.js';

let folder, file;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vorab's "));
  file = join(folder, 'state', 'register.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const read = async (path) => JSON.parse(await readFile(path, 'utf8'));

test('Chromium: below the profile, with our origin', async () => {
  const [, manifest] = await register({ browser: 'chromium', into: join(folder, 'p'), host: '/bin/true', register: file });
  assert.equal(manifest, join(folder, 'p/NativeMessagingHosts/app.vorab.host.json'));
  const made = await read(manifest);
  assert.deepEqual(made.allowed_origins, ['chrome-extension://fieklcbmcokbolkjnmaofmkbbhpmoegc/']);
  assert.equal('allowed_extensions' in made, false);
});

test('Firefox: below the home folder, with our add-on and nothing that it would reject', async () => {
  const [, manifest] = await register({ browser: 'firefox', into: folder, host: '/bin/true', register: file });
  assert.equal(manifest, join(folder, '.mozilla/native-messaging-hosts/app.vorab.host.json'));
  const made = await read(manifest);
  assert.deepEqual(made.allowed_extensions, ['extension@vorab.app']);
  assert.equal('allowed_origins' in made, false);
});

test('the wrapper starts the host with its folders and what the browser says, quotes and spaces included', async () => {
  const [wrapper] = await register({
    browser: 'chromium', into: folder, host: '/usr/bin/printf', policies: join(folder, "it's"), state: join(folder, 'b c'), register: file,
  });
  assert.equal((await stat(wrapper)).mode & 0o777, 0o755);
  // printf takes its first argument as format and prints it as it is.
  await writeFile(wrapper, (await readFile(wrapper, 'utf8')).replace("'/usr/bin/printf'", "'/usr/bin/printf' '%s|'"));
  const said = execFileSync(wrapper, ['chrome-extension://x/', 'a b'], { encoding: 'utf8' });
  assert.equal(said, ['--policies', join(folder, "it's"), '--state', join(folder, 'b c'), 'chrome-extension://x/', 'a b', ''].join('|'));
});

test('removing leaves things as they were', async () => {
  const theirs = join(folder, '.mozilla/native-messaging-hosts/app.vorab.host.json');
  await mkdir(join(folder, '.mozilla/native-messaging-hosts'), { recursive: true });
  await writeFile(theirs, 'what stood here');
  await register({ browser: 'firefox', into: folder, host: '/bin/true', register: file });
  await register({ browser: 'firefox', into: folder, host: '/bin/false', register: file });
  await register({ browser: 'chromium', into: join(folder, 'p'), host: '/bin/true', register: file });
  const removed = await unregister(file);
  assert.equal(removed.length, 4);
  assert.equal(await readFile(theirs, 'utf8'), 'what stood here');
  assert.deepEqual((await readdir(folder)).sort(), ['.mozilla']);
});

test('removing keeps folders in which somebody put something', async () => {
  await register({ browser: 'chromium', into: join(folder, 'p'), host: '/bin/true', register: file });
  await writeFile(join(folder, 'p', 'Preferences'), '');
  await unregister(file);
  assert.deepEqual(await readdir(folder), ['p']);
});

test('removing twice, or where nothing was, is no error', async () => {
  assert.deepEqual(await unregister(file), []);
});

test('an unknown browser is named together with the known ones', async () => {
  await assert.rejects(register({ browser: 'netscape', into: folder, host: '/x', register: file }), /netscape.*chromium.*firefox/);
});

test('the table of browsers is complete and sane', () => {
  for (const [name, entry] of Object.entries(browsers)) {
    assert.ok(['chromium', 'firefox'].includes(entry.kind), name);
    assert.ok(entry.name && entry.registry.length > 0, name);
    assert.equal(entry.kind === 'chromium', 'profile' in entry, name);
    for (const path of [...entry.system.linux, ...entry.system.mac]) assert.ok(path.startsWith('/'), path);
    for (const path of [...entry.user.linux, ...entry.user.mac]) assert.ok(path.startsWith('~/'), path);
    for (const key of entry.registry) assert.match(key, /^SOFTWARE\\.*\\NativeMessagingHosts$/);
    assert.ok(manifestFolder(name, '/h').startsWith('/h/'), name);
  }
});

test('the manifest is what both browsers ask for', async () => {
  const ids = await readJson('installer/extension-ids.json');
  for (const kind of ['chromium', 'firefox']) {
    const made = hostManifest(kind, '/opt/h');
    assert.match(made.name, /^[a-z0-9_]+(\.[a-z0-9_]+)*$/);
    assert.ok(made.description.length > 0);
    assert.equal(made.type, 'stdio');
    assert.equal((made.allowed_origins ?? made.allowed_extensions).length, ids[kind].length);
  }
});
