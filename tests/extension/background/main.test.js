// SPDX-License-Identifier: Apache-2.0
// The wired background part against a fake browser: from a composer's check to its findings and back.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { FakeAlarms, FakeArea, FakeClock, FakeEvent, FakePort, WELCOME, settle, texts } from './fakes.js';

const OWN = 'chrome-extension://self/';
const say = await texts('de');
const clock = new FakeClock();
after(() => clock.restore());

const hosts = [];
const icons = [];
const titles = [];
const tabs = [];
const onConnect = new FakeEvent();
const onCommand = new FakeEvent();
/** @type {Record<string, unknown>} */
const managed = {};
const onChanged = new FakeEvent();
let permitted = true;
const local = new FakeArea();
const alarms = new FakeAlarms();
const onInstalled = new FakeEvent();
const onUpdated = new FakeEvent();
/** What is registered, and the tabs in which nothing of ours runs. */
let registered = [];
const without = new Set();
const ADDRESSES = { 1: 'https://x.com/home' };

const chrome = {
  runtime: {
    id: 'self',
    lastError: undefined,
    getURL: (path) => OWN + path,
    getManifest: () => ({ version: '9.9.9', content_scripts: [{ js: ['content/sites/sites.js', 'content/main.js'] }] }),
    connectNative: (name) => {
      assert.equal(name, 'app.vorab.host');
      hosts.push(new FakePort());
      return hosts.at(-1);
    },
    onConnect,
    onInstalled,
    onStartup: new FakeEvent(),
  },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts) => void registered.push(...scripts),
    unregisterContentScripts: async ({ ids }) => {
      registered = registered.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async ({ target }) => [{ result: !without.has(target.tabId) }],
  },
  permissions: { contains: async () => permitted, onAdded: new FakeEvent(), onRemoved: new FakeEvent() },
  storage: { managed: { get: async () => managed }, local, onChanged },
  alarms,
  i18n: { getMessage: say },
  action: {
    setIcon: async ({ path, tabId }) => void icons.push([path[16], tabId]),
    setTitle: async ({ title, tabId }) => void titles.push([title, tabId]),
  },
  tabs: {
    create: async ({ url }) => void tabs.push(url),
    get: async (id) => ({ id, url: ADDRESSES[id] }),
    query: async ({ url }) => (url ? Object.keys(ADDRESSES).map((id) => ({ id: Number(id), url: ADDRESSES[id] })) : [{ id: 1 }]),
    onUpdated,
  },
  commands: { onCommand },
};

globalThis.chrome = chrome;
await import('../../../extension/background/main.js');

function open(name, more = {}) {
  const port = new FakePort({ name, sender: { id: 'self', url: 'https://x.com/home', tab: { id: 1 }, ...more } });
  onConnect.fire(port);
  return port;
}
const states = (port) => port.ofType('state').map(({ state }) => state);
const check = (rev, text) => ({ type: 'check', doc: 'c1', rev, site: 'x', surface: 'post', text });

let composer;

test('at first the icon promises nothing, and no host is started', async () => {
  await clock.pass(1000);
  assert.deepEqual(icons, [['/icons/neutral-16.png', undefined]]);
  assert.equal(hosts.length, 0);
});

test('the first composer starts the host, which is greeted with version, browser and language', async () => {
  composer = open('composer');
  await clock.pass(0);
  assert.deepEqual(hosts[0].sent, [{ type: 'hello', protocol: 1, extension: '9.9.9', browser: 'chromium', locale: 'de' }]);
  assert.deepEqual(states(composer), ['connecting']);
  hosts[0].say(WELCOME);
  assert.deepEqual(states(composer), ['connecting', 'ok']);
  await clock.pass(0);
  assert.equal(icons.at(-1)[0], '/icons/protected-16.png');
});

test('a check comes back as findings', async () => {
  composer.onMessage.fire(check(1, 'Seeadler'));
  const [asked] = hosts[0].ofType('check');
  hosts[0].say({ type: 'findings', doc: asked.doc, rev: 1, findings: [{ rule: 'r', severity: 'warn', start: 0, end: 8, message: 'm' }], state: 'ok', micros: 3 });
  assert.equal(composer.ofType('findings')[0].findings[0].end, 8);
});

test('a host killed in mid-typing: respawned at once, asked again, and nobody sees the icon flicker', async () => {
  const before = icons.length;
  composer.onMessage.fire(check(2, 'Seeadler!'));
  hosts[0].end();
  await clock.pass(0);
  assert.equal(hosts.length, 2);
  hosts[1].say(WELCOME);
  assert.deepEqual(hosts[1].ofType('check').map(({ text }) => text), ['Seeadler!']);
  assert.equal(composer.ofType('recheck').length, 1);
  await clock.pass(5000 - 1);
  assert.ok(icons.slice(before).every(([icon]) => icon === '/icons/protected-16.png'));
  assert.ok(!states(composer).includes('no-host'));
});

test('a new policy is told and looked at with every open text', () => {
  hosts.at(-1).say({ type: 'policy', state: 'expired', policy: WELCOME.policy, settings: WELCOME.settings, problems: [] });
  assert.equal(states(composer).at(-1), 'expired');
  assert.equal(composer.ofType('recheck').at(-1).type, 'recheck');
});

test("our pages see the state, IT's problems and the tab they ask for", () => {
  const popup = open('page', { url: `${OWN}pages/popup.html`, tab: undefined });
  popup.onMessage.fire({ type: 'tab', tab: 1 });
  const last = popup.ofType('status').at(-1);
  assert.equal(last.state, 'expired');
  assert.deepEqual(last.here, { composers: true, trouble: null });
  composer.onMessage.fire({ type: 'trouble', what: 'card-blocked' });
  assert.deepEqual(popup.ofType('status').at(-1).here, { composers: true, trouble: 'card-blocked' });
  assert.deepEqual(icons.at(-1), ['/icons/unprotected-16.png', 1]);
  composer.onMessage.fire({ type: 'trouble', what: 'text-unchecked' });
  assert.equal(popup.ofType('status').at(-1).here.trouble, 'text-unchecked');
  assert.deepEqual(titles.at(-1), [say('trouble_text_unchecked'), 1]);
  const frame = open('composer');
  frame.onMessage.fire({ type: 'trouble', what: 'card-blocked' });
  frame.onMessage.fire({ type: 'trouble', what: '' });
  assert.equal(popup.ofType('status').at(-1).here.trouble, 'text-unchecked', 'another frame has overcome its own');
  frame.onMessage.fire({ type: 'trouble', what: 'card-blocked' });
  frame.end();
  assert.deepEqual(titles.at(-1), [say('trouble_text_unchecked'), 1], 'what the frame could not do went with it');
  composer.onMessage.fire({ type: 'trouble', what: '' });
  assert.deepEqual(icons.at(-1), ['/icons/protected-16.png', 1]);
  assert.deepEqual(popup.ofType('status').at(-1).here, { composers: true, trouble: null });
  popup.end();
});

test('a content script cannot pose as one of our pages, nor another extension as us', () => {
  assert.equal(open('page').open, false);
  assert.equal(open('composer', { id: 'stranger' }).open, false);
  assert.equal(open('anything').open, false);
});

test('only our own pages and the guideline can be opened', () => {
  for (const page of ['practice', 'guideline', 'https://evil.example', '../x', 'constructor', null])
    composer.onMessage.fire({ type: 'open', page });
  assert.deepEqual(tabs, [`${OWN}pages/practice.html`, WELCOME.policy.guideline]);
});

test('a choice is kept, and told to every tab that is open or opened later', async () => {
  const patient = async () => { for (let i = 0; i < 8; i++) await settle(); };
  await patient();
  assert.deepEqual(composer.ofType('choices').at(-1).dismissed, []);
  composer.onMessage.fire({ type: 'dismiss', rule: 'brand', entry: 'e1', site: 'x', text: 'never' });
  await patient();
  assert.ok('dismissals' in chrome.storage.local.values);
  assert.doesNotMatch(JSON.stringify(chrome.storage.local.values), /never/);
  await onChanged.fire({ dismissals: {} }, 'local');
  await patient();
  assert.equal(composer.ofType('choices').at(-1).dismissed[0].rule, 'brand');
  const later = open('composer');
  await patient();
  assert.equal(later.ofType('choices').at(-1).dismissed[0].rule, 'brand');
  later.end();
  assert.ok(!hosts.at(-1).sent.some(({ type }) => type === 'dismiss'), 'the program hears nothing of it');
});

test("the browser's shortcut reaches the composers of the tab in front", async () => {
  await onCommand.fire('next-finding');
  assert.deepEqual(composer.ofType('command'), [{ type: 'command', command: 'next-finding' }]);
});

test('a network that the browser hides is shown by the icon, and composers elsewhere work on', async () => {
  permitted = false;
  const before = composer.sent.length;
  await chrome.permissions.onRemoved.fire();
  // Everywhere, and in the tab that once had an icon of its own.
  assert.deepEqual(icons.slice(-2), [['/icons/unprotected-16.png', undefined], ['/icons/unprotected-16.png', 1]]);
  assert.ok(composer.sent.slice(before).every(({ type, protected: safe }) => type === 'state' && safe));
  permitted = true;
  await chrome.permissions.onAdded.fire();
  assert.equal(icons.at(-1)[0], '/icons/protected-16.png');
});

test('managed storage that arrives late leads to a new greeting that carries it', async () => {
  managed.policies = [{ bundle: 'bundle' }];
  const had = hosts.length;
  composer.onMessage.fire(check(3, 'owed'));
  await onChanged.fire({}, 'managed');
  await clock.pass(0);
  assert.equal(hosts.length, had + 1);
  assert.deepEqual(hosts.at(-1).sent[0].managed, { policies: [{ bundle: 'bundle' }] });
  hosts.at(-1).say(WELCOME);
  // The new host is asked what the old one owed.
  assert.deepEqual(hosts.at(-1).ofType('check').map(({ text }) => text), ['owed']);
  hosts.at(-1).say({ type: 'findings', doc: hosts.at(-1).ofType('check')[0].doc, rev: 3, findings: [], state: 'ok', micros: 3 });
});

test('a network that the policy names: its scripts are registered, its tab is asked to reload, and all of it ends with the policy', async () => {
  const policy = (sites) => hosts.at(-1).say({ type: 'policy', state: 'ok', policy: WELCOME.policy, settings: { ...WELCOME.settings, sites }, problems: [] });
  ADDRESSES[7] = 'https://www.facebook.com/';
  without.add(7);
  const popup = open('page', { url: `${OWN}pages/popup.html`, tab: undefined });
  policy(['linkedin', 'x', 'facebook', 'faecbook']);
  await clock.pass(0);
  assert.deepEqual(registered.map(({ id, js }) => [id, js]), [['facebook', ['content/sites/sites.js', 'content/sites/facebook.js', 'content/main.js']]]);
  assert.deepEqual(titles.at(-1), [say('trouble_reload', ['Facebook']), 7]);
  assert.deepEqual(popup.ofType('status').at(-1).problems, [{ code: 'site-unknown', message: say('site_unknown', ['faecbook']) }]);
  without.delete(7);
  await onUpdated.fire(7, { status: 'complete' }, { url: ADDRESSES[7] });
  await clock.pass(0);
  assert.deepEqual(icons.at(-1), ['/icons/protected-16.png', 7]);
  hosts.at(-1).say({ type: 'policy', state: 'loading', policy: null, problems: [] });
  await clock.pass(0);
  assert.equal(registered.length, 1, 'a policy that is still being read takes nothing away');
  policy(['linkedin']);
  await clock.pass(0);
  assert.deepEqual(registered, []);
  popup.end();
});

test('a host that stays away is said after a moment, with the cause', async () => {
  hosts.at(-1).end();
  for (let i = 0; i < 3; i++) {
    await clock.pass(500);
    hosts.at(-1).end('Specified native messaging host not found.');
  }
  await clock.pass(300);
  const last = composer.ofType('state').at(-1);
  assert.equal(last.state, 'no-host');
  assert.equal(last.protected, false);
  assert.match(last.sentence, /nicht installiert/);
  assert.equal(icons.at(-1)[0], '/icons/unprotected-16.png');
});

test('a minute after the last composer the host may go', async () => {
  await clock.pass(31_000);
  hosts.at(-1).say(WELCOME);
  composer.end();
  await clock.pass(59_000);
  assert.equal(hosts.at(-1).open, true);
  await clock.pass(1500);
  assert.equal(hosts.at(-1).open, false);
  assert.equal(icons.at(-1)[0], '/icons/neutral-16.png');
  const had = hosts.length;
  await clock.pass(600_000);
  assert.equal(hosts.length, had);
});

test('what to do and whom to call is kept from the last policy, and nothing that was typed', () => {
  assert.deepEqual(Object.keys(local.values).sort(), ['dismissals', 'last_policy', 'shown_today'].filter((key) => key in local.values));
  assert.ok('last_policy' in local.values);
  assert.equal(local.values.last_policy.contacts[0].mail, 'presse@musterwerk.example');
  assert.doesNotMatch(JSON.stringify(local.values), /Seeadler|owed/);
});

test('a page asks for the rules and gets them; nobody else does', async () => {
  composer = open('composer');
  await clock.pass(0);
  hosts.at(-1).say(WELCOME);
  const glass = open('page', { url: `${OWN}pages/glass_box.html`, tab: undefined });
  const popup = open('page', { url: `${OWN}pages/popup.html`, tab: undefined });
  glass.onMessage.fire({ type: 'rules' });
  const [asked] = hosts.at(-1).ofType('rules');
  hosts.at(-1).say({ type: 'rules', id: asked.id, rules: [{ rule: 'r', kind: 'terms', category: 'c', message: 'm' }] });
  assert.equal(glass.ofType('rules')[0].rules[0].rule, 'r');
  assert.deepEqual(popup.ofType('rules'), []);
  glass.end();
  popup.end();
});

test('the glass box sees what goes to the host and comes back while it is open; no other page ever does', () => {
  const glass = open('page', { url: `${OWN}pages/glass_box.html`, tab: undefined });
  const popup = open('page', { url: `${OWN}pages/popup.html`, tab: undefined });
  for (const port of [glass, popup, composer]) port.onMessage.fire({ type: 'watch' });
  composer.onMessage.fire(check(7, 'Seeadler?'));
  const { doc } = hosts.at(-1).ofType('check').at(-1);
  hosts.at(-1).say({ type: 'findings', doc, rev: 7, findings: [] });
  assert.deepEqual(glass.ofType('glass').map(({ way, message }) => [way, message.type]), [['out', 'check'], ['in', 'findings']]);
  assert.equal(glass.ofType('glass')[0].message.text, 'Seeadler?');
  for (const port of [popup, composer]) assert.deepEqual(port.ofType('glass'), []);
  glass.end();
  popup.end();
  composer.onMessage.fire(check(8, 'later'));
  assert.equal(glass.ofType('glass').length, 2);
});

test('a pause: what waits is given back, nothing is checked, the icon says so, and the host goes', async () => {
  const popup = open('page', { url: `${OWN}pages/popup.html`, tab: undefined });
  const checks = hosts.at(-1).ofType('check').length;
  composer.onMessage.fire({ type: 'pause' });
  assert.notEqual(states(composer).at(-1), 'paused', 'a network cannot switch us off');
  popup.onMessage.fire({ type: 'pause' });
  assert.equal(states(composer).at(-1), 'paused');
  assert.equal(composer.ofType('error').at(-1).code, 'paused');
  assert.ok(popup.ofType('status').at(-1).pause.until > Date.now());
  composer.onMessage.fire(check(9, 'in the pause'));
  assert.deepEqual([composer.ofType('error').at(-1).rev, hosts.at(-1).ofType('check').length], [9, checks]);
  popup.end();
  const host = hosts.at(-1);
  await clock.pass(60_000);
  assert.equal(host.open, false);
  assert.equal(icons.filter(([, tab]) => tab === undefined).at(-1)[0], '/icons/paused-16.png');
});

test('the pause ends by its alarm, and what is open is checked again', async () => {
  const [[name, when]] = alarms.set;
  const { now } = Date;
  Date.now = () => when;
  const had = hosts.length;
  await alarms.ring(name);
  await clock.pass(0);
  assert.equal(hosts.length, had + 1);
  hosts.at(-1).say(WELCOME);
  assert.equal(states(composer).at(-1), 'ok');
  composer.onMessage.fire(check(10, 'after'));
  assert.equal(hosts.at(-1).ofType('check').at(-1).text, 'after');
  assert.equal('pause_until' in local.values, false);
  Date.now = now;
});
