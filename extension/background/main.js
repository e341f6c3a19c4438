// SPDX-License-Identifier: Apache-2.0
// Wires the background part: content scripts and our pages on one side, the native host on the other.
// No external listeners: nobody outside this extension can talk to it.
import { choices, choose, concernsChoices } from './choices.js';
import { PROTOCOL } from './codes.js';
import { Glass } from './glass.js';
import { Toolbar } from './icon.js';
import { welcome as readWelcome } from './incoming.js';
import { keepLastPolicy } from './last_policy.js';
import { watchManaged } from './managed.js';
import { NativeLink } from './native.js';
import { placeOf } from './networks.js';
import { Pages } from './pages.js';
import { Pause } from './pause.js';
import { watchPermission } from './permission.js';
import { fields } from './reading.js';
import { Router } from './router.js';
import { Sites } from './sites.js';
import { TROUBLES, describe, forContent, seenBy } from './state.js';
import { status } from './status.js';
import { Troubles } from './troubles.js';

const HOST = 'app.vorab.host';
/** How long the host stays after the last composer has gone, in ms. */
const LINGER = 60_000;
/** A host that dies and is back within this time is no news, in ms. */
const FLICKER = 300;
const OWN_PAGES = new Map([
  ['practice', 'pages/practice.html'],
  ['welcome', 'pages/welcome.html'],
]);
const OWN = chrome.runtime.getURL('');
const BROWSER = OWN.startsWith('moz-') ? 'firefox' : 'chromium';

/** @type {import('./state.js').Say} */
const say = (key, values) => chrome.i18n.getMessage(key, values);
/** 'de' or 'en': the texts themselves say which the browser chose. */
const locale = () => say('locale');

/** What the host last said of itself. @type {import('./incoming.js').Welcome | null} */
let welcome = null;
let greeted = false;
/** How often the host has named its policy. */
let turn = 0;
const troubles = new Troubles();
/** @type {ReturnType<typeof setTimeout> | undefined} */ let settling;
/** @type {ReturnType<typeof setTimeout> | undefined} */ let lingering;

const sites = new Sites(chrome, {
  say,
  changed: () => {
    void permission.look();
    tellPages();
  },
  reload: (tab, address, stale) => trouble({ id: tab, url: address }, sites, stale ? 'reload' : ''),
});
const permission = watchPermission(chrome.permissions, () => sites.origins, () => publish());
const managed = watchManaged(chrome.storage, () => link.restart());
const keepPolicy = keepLastPolicy(chrome.storage.local);
const pause = new Pause({ storage: chrome.storage.local, alarms: chrome.alarms, changed: pauseChanged });
const glass = new Glass();

/** @type {NativeLink} */
const link = new NativeLink({
  connect: () => chrome.runtime.connectNative(HOST),
  lastError: () => chrome.runtime.lastError?.message,
  hello,
  owed: () => router.owed,
  wanted,
  onMessage: fromHost,
  onChange: changed,
});

/** @type {Router} */
const router = new Router({
  send,
  urge: () => link.urge(),
  prove: () => link.prove(),
  locale,
  logs: () => welcome?.settings.log === true,
  paused: () => pause.until > 0,
});

const toolbar = new Toolbar();
const pages = new Pages({
  here: (tab) => ({ composers: router.inTab(tab) > 0, trouble: troubles.of(tab) }),
  send,
  locale,
  pause: (begin) => pause.after(() => {
    if (!begin) pause.end();
    else if (welcome?.settings.pause !== false) pause.start();
  }),
  glass,
  asked: async (tab) => {
    // A tab that has gone meanwhile needs no reload.
    const there = router.inTab(tab) === 0 && (await chrome.tabs.get(tab).catch(() => null));
    if (there) await sites.lookAt(there);
  },
});

/** The first message to a host. */
async function hello() {
  const { version } = chrome.runtime.getManifest();
  const made = { type: 'hello', protocol: PROTOCOL, extension: version, browser: BROWSER, locale: locale(), managed: await managed() };
  glass.sent(made);
  return made;
}

/** @param {import('./native.js').Message} message */
function send(message) {
  const sent = link.send(message);
  if (sent) glass.sent(message);
  return sent;
}

/** Whether anybody needs the host: in a pause only our own pages do. */
function wanted() {
  return pages.size > 0 || (router.clients > 0 && !pause.until);
}

function pauseChanged() {
  if (pause.until) {
    router.pause();
    leave();
  } else if (wanted()) {
    clearTimeout(lingering);
    void link.open();
  }
  publish();
}

/** @param {import('./native.js').Message} message */
function fromHost(message) {
  glass.heard(message);
  switch (message.type) {
    case 'welcome':
      learn(readWelcome(message, locale()));
      return;
    case 'policy':
      learn(readWelcome({ protocol: welcome?.protocol, host: welcome?.host, sandbox: welcome?.sandbox, ...message }, locale()));
      publish();
      router.broadcast({ type: 'recheck' });
      return;
    case 'recheck':
      router.broadcast({ type: 'recheck' });
      return;
    case 'suggestions':
      router.suggested(message);
      return;
    case 'rules':
    case 'log':
    case 'done':
      pages.answered(message);
      return;
    case 'error':
      pages.answered(message);
      router.fromHost(message);
      return;
    case 'findings':
      router.fromHost(message);
  }
}

/** @param {import('./incoming.js').Welcome} said */
function learn(said) {
  welcome = said;
  ++turn;
  keepPolicy(said.policy);
  sites.follow(said);
}

/** @param {import('./native.js').LinkState} state */
function changed(state) {
  // Idle: we let it go ourselves. Either way what it owed is open again.
  if (state === 'down' || state === 'idle') router.lost(state === 'down');
  if (state !== 'ready') {
    settling ??= setTimeout(publish, FLICKER);
    return;
  }
  publish();
  router.ready();
  // A new host has forgotten every composer, and its policy may be another one.
  if (greeted) router.broadcast({ type: 'recheck' });
  greeted = true;
}

const verdict = () => describe({ link: link.state, cause: link.cause, welcome, until: pause.until }, say, locale());
/** What icon and pages show. */
const outside = () => seenBy(verdict(), permission.ok, say);
const forPages = () => status(outside(), link.cause, welcome, { until: pause.until, turn }, sites);

/** Tells everybody how things stand. */
function publish() {
  clearTimeout(settling);
  settling = undefined;
  router.broadcast(forContent(verdict(), welcome));
  tellPages();
  const now = outside();
  toolbar.show(now.icon, now.sentence);
}

function tellPages() {
  pages.tell(forPages());
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.sender?.id !== chrome.runtime.id) return port.disconnect();
  const own = port.name === 'page' && port.sender.url?.startsWith(OWN);
  if (port.name !== 'composer' && !own) return port.disconnect();
  pause.after(() => {
    if (pause.until && !own) return;
    clearTimeout(lingering);
    void link.open();
  });
  if (own) addPage(port);
  else addComposer(port);
});

/** @param {chrome.runtime.Port} port */
function addComposer(port) {
  router.add(port, port.sender?.url?.startsWith(OWN));
  port.onMessage.addListener((message) => pause.after(() => fromContent(port, message)));
  port.onDisconnect.addListener(() => {
    void chrome.runtime.lastError;
    router.remove(port);
    const tab = port.sender?.tab;
    if (tab?.id !== undefined) {
      if (troubles.of(tab.id)) trouble(tab, port, '');
      if (router.inTab(tab.id) === 0 && !troubles.of(tab.id)) toolbar.forget(tab.id);
    }
    leave();
  });
  port.postMessage(forContent(verdict(), welcome));
  void tellChoices((message) => port.postMessage(message));
}

/** @param {(message: import('./native.js').Message) => void} tell */
async function tellChoices(tell) {
  const message = await choices();
  try {
    tell(message);
  } catch {
    // The tab has gone meanwhile.
  }
}

/** @param {chrome.runtime.Port} port */
function addPage(port) {
  pages.add(port, forPages());
  port.onDisconnect.addListener(() => {
    pages.remove(port);
    leave();
  });
}

/** The host may go a while after nobody needs it. */
function leave() {
  clearTimeout(lingering);
  if (!wanted()) lingering = setTimeout(() => link.close(), LINGER);
}

/** @param {chrome.runtime.Port} port @param {unknown} message */
function fromContent(port, message) {
  const { type, what, page } = fields(message);
  if (type === 'trouble') return trouble(port.sender?.tab, port, what);
  if (type === 'open') return open(page);
  if (choose(message)) return;
  router.fromContent(port, message);
}

/**
 * A tab where Vorab cannot do its work says so by its own icon.
 * @param {{id?: number, url?: string} | undefined} tab
 * @param {unknown} who says it
 * @param {unknown} what
 */
function trouble(tab, who, what) {
  if (tab?.id === undefined) return;
  troubles.note(tab.id, who, what);
  const key = TROUBLES.get(troubles.of(tab.id) ?? '');
  // Also where we know of none: an earlier life of this worker may have marked the tab.
  toolbar.mark(tab.id, key ? say(key, [placeOf(tab.url)]) : null);
  tellPages();
}

/** @param {unknown} page one of ours, or the guideline */
function open(page) {
  const known = OWN_PAGES.get(String(page));
  const url = known ? chrome.runtime.getURL(known) : page === 'guideline' ? welcome?.policy?.guideline : undefined;
  if (url) void chrome.tabs.create({ url });
}

chrome.storage.onChanged.addListener((changes, area) => {
  if (concernsChoices(changes, area)) void tellChoices((message) => router.broadcast(message));
});

chrome.commands.onCommand.addListener(async (command) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  router.toTab(tab?.id, { type: 'command', command });
});

chrome.runtime.onInstalled.addListener(() => {
  sites.arrive();
  learnPolicy();
});
chrome.runtime.onStartup.addListener(learnPolicy);

/** Which networks it names has to be known before anybody writes there. */
function learnPolicy() {
  void link.open();
  leave();
}

// Whatever an earlier life of this worker showed is no longer known to be true.
toolbar.show(outside().icon, outside().sentence);
