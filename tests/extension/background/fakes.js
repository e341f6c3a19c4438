// SPDX-License-Identifier: Apache-2.0
// A clock, ports and just enough of `chrome` to run the background part without a browser.
import { readFile } from 'node:fs/promises';

/** Takes over setTimeout of this process until `restore`. */
export class FakeClock {
  time = 0;
  #timers = new Map();
  #last = 0;
  #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

  constructor() {
    globalThis.setTimeout = (run, wait = 0) => {
      this.#timers.set(++this.#last, { run, at: this.time + wait });
      return this.#last;
    };
    globalThis.clearTimeout = (id) => void this.#timers.delete(id);
  }

  now = () => this.time;

  restore() {
    Object.assign(globalThis, this.#real);
  }

  /** Lets time pass; every timer runs at its own moment. */
  async pass(ms) {
    const end = this.time + ms;
    await settle();
    for (;;) {
      const due = [...this.#timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.#timers.delete(due[0]);
      this.time = due[1].at;
      due[1].run();
      await settle();
    }
    this.time = end;
  }
}

/** Lets pending promises run. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));

export class FakeEvent {
  #listeners = [];
  addListener(listener) {
    this.#listeners.push(listener);
  }
  removeListener(listener) {
    this.#listeners = this.#listeners.filter((one) => one !== listener);
  }
  hasListener(listener) {
    return this.#listeners.includes(listener);
  }
  fire(...values) {
    return Promise.all(this.#listeners.map((listener) => listener(...values)));
  }
}

/** Our end of a port; `say` and `end` are what the other end does. */
export class FakePort {
  onMessage = new FakeEvent();
  onDisconnect = new FakeEvent();
  sent = [];
  open = true;

  constructor(more = {}) {
    Object.assign(this, more);
  }
  postMessage(message) {
    if (!this.open) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(JSON.parse(JSON.stringify(message)));
  }
  disconnect() {
    this.open = false;
  }
  say(message) {
    this.onMessage.fire(message);
  }
  end(error) {
    this.open = false;
    if (error) this.error = { message: error };
    this.onDisconnect.fire(this);
  }
  ofType(type) {
    return this.sent.filter((message) => message.type === type);
  }
}

/** chrome.alarms; `ring` is the moment an alarm goes off. */
export class FakeAlarms {
  onAlarm = new FakeEvent();
  set = new Map();
  create = async (name, { when }) => void this.set.set(name, when);
  clear = async (name) => this.set.delete(name);
  ring = (name) => this.onAlarm.fire({ name });
}

const root = new URL('../../../', import.meta.url);
export const readText = (path) => readFile(new URL(path, root), 'utf8');
export const readJson = async (path) => JSON.parse(await readText(path));

/** The extension's own texts, as chrome.i18n gives them. */
export async function texts(locale) {
  const messages = await readJson(`extension/_locales/${locale}/messages.json`);
  return (key, values = []) => (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, n) => values[n - 1] ?? '');
}

/** A host's welcome. */
export const WELCOME = {
  type: 'welcome',
  protocol: 1,
  host: '0.1.0',
  state: 'ok',
  sandbox: { seccomp: true, landlock: 7 },
  problems: [],
  settings: {
    sites: ['linkedin', 'x'], hold_ms: 200, without_host: 'ask', shortcuts: { next: 'Alt+N' }, languages: ['de'],
    reflect: [], posting_as: false, pause: true, messages: false, log: false, reasons: false,
  },
  policy: {
    id: 'musterwerk', title: 'Leitlinie', version: 3, publisher: 'Musterwerk AG', issued: '2026-11-01', expires: '2027-05-01',
    guideline: 'https://intra.musterwerk.example/', contacts: [{ role: 'Presse', mail: 'presse@musterwerk.example' }],
  },
};

/** One area of the browser's storage: answers late, and with copies. */
export class FakeArea {
  constructor(values = {}) {
    this.values = values;
  }
  async get(key) {
    await settle();
    return key in this.values ? { [key]: structuredClone(this.values[key]) } : {};
  }
  async set(values) {
    await settle();
    Object.assign(this.values, JSON.parse(JSON.stringify(values)));
  }
  async remove(key) {
    await settle();
    delete this.values[key];
  }
}
