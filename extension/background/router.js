// SPDX-License-Identifier: Apache-2.0
// Between the composers of all tabs and the one host.
//
// A content script names its composers with a `doc` of its own; here each port gets a number in front,
// so that the host sees every composer once. Of every composer (and post of a thread) only the newest
// text is kept, and only until it is answered: that is what is sent again to the next host.
import { TEXT_LIMIT, check, decision, findings, hostError, suggest, suggestions } from './incoming.js';
import { padding } from './padding.js';
import { fields } from './reading.js';

/** How many hosts may die over one text before it is left alone. */
export const TRIES = 3;
/** When a text is sent again that the host was too busy for, in ms. */
const BUSY_WAIT = 100;
const DOCS_LIMIT = 500;

/**
 * @typedef {import('./native.js').Message} Message
 * @typedef {NonNullable<ReturnType<typeof check>>} Check
 * @typedef {{message: Check & {locale: string, practice?: boolean}, client: Client, tries: number, sent: boolean}} Waiting
 * @typedef {{port: chrome.runtime.Port, number: number, docs: Set<string>, practice: boolean}} Client
 * @typedef {object} RouterParts
 * @property {(message: Message) => boolean} send to the host; false if there is none now
 * @property {() => void} urge a check waits for a host
 * @property {() => void} prove the host has answered a check
 * @property {() => string} locale 'de' or 'en'
 * @property {() => boolean} logs whether decisions are kept in a log
 * @property {() => boolean} paused whether nothing is to be checked now
 */

export class Router {
  /** @type {Map<chrome.runtime.Port, Client>} */ #clients = new Map();
  /** @type {Map<string, Waiting>} by composer and part */ #waiting = new Map();
  /** @type {Map<string, string>} texts that every host died over, until they change; in memory only */ #poison = new Map();
  #last = 0;

  /** @param {RouterParts} parts */
  constructor(parts) {
    this.parts = parts;
  }

  /** Whether a host that is there owes an answer. */
  get owed() {
    for (const waiting of this.#waiting.values()) if (waiting.sent) return true;
    return false;
  }

  /** How many content scripts are connected. */
  get clients() {
    return this.#clients.size;
  }

  /** @param {chrome.runtime.Port} port of a content script @param {boolean} [practice] nothing is recorded there */
  add(port, practice = false) {
    this.#clients.set(port, { port, number: ++this.#last, docs: new Set(), practice });
  }

  /** The tab or frame is gone: so are its composers. @param {chrome.runtime.Port} port */
  remove(port) {
    const client = this.#clients.get(port);
    if (!client) return;
    this.#clients.delete(port);
    for (const doc of client.docs) this.#close(doc);
  }

  /**
   * A message of a content script; what is none of ours is ignored.
   * @param {chrome.runtime.Port} port @param {unknown} message
   */
  fromContent(port, message) {
    const client = this.#clients.get(port);
    if (!client) return;
    switch (fields(message).type) {
      case 'check':
        return this.#check(client, message);
      case 'closed':
        return this.#forget(client, fields(message).doc);
      case 'suggest': {
        const wish = suggest(message);
        if (wish) this.parts.send({ ...wish, id: `${client.number}:${wish.id}`, locale: this.parts.locale() });
        return;
      }
      case 'decision': {
        const made = this.parts.logs() && !client.practice && decision(message);
        if (made) this.parts.send(made);
      }
    }
  }

  /** `findings` and `error` of the host. @param {Message} message */
  fromHost(message) {
    const answer = message.type === 'findings' ? findings(message) : hostError(message);
    if (!answer?.doc || answer.rev === undefined) return;
    if (message.type === 'findings') this.parts.prove();
    const key = keyOf(answer.doc, answer.part);
    const waiting = this.#waiting.get(key);
    if (waiting && 'code' in answer && answer.code === 'busy') {
      waiting.sent = false;
      setTimeout(() => this.ready(), BUSY_WAIT);
      return;
    }
    if (waiting && waiting.message.rev <= answer.rev) this.#waiting.delete(key);
    this.#answer(answer.doc, 'findings' in answer ? { ...answer, padding: padding(answer.findings.length) } : answer);
  }

  /** `suggestions` of the host. @param {Message} message */
  suggested(message) {
    const found = suggestions(message);
    const [number, id] = found?.id.split(':').map(Number) ?? [];
    for (const client of this.#clients.values())
      if (client.number === number) post(client.port, { type: 'suggestions', id, words: found?.words });
  }

  /**
   * The host is gone: what it owed is owed by the next one, but not for ever.
   * @param {boolean} died false if we let it go ourselves, which is no text's fault
   */
  lost(died = true) {
    for (const [key, waiting] of this.#waiting) {
      if (!waiting.sent) continue;
      waiting.sent = false;
      if (!died || ++waiting.tries < TRIES) continue;
      this.#waiting.delete(key);
      this.#poison.set(key, waiting.message.text);
      this.#refuse(waiting.message, 'gave-up', 'the host ended every time over this text');
    }
  }

  /** A pause begins: what waits is given back, and no text is kept. */
  pause() {
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { message } of all) this.#refuse(message, 'paused', 'a pause was asked for');
  }

  /** A host is there: send what waits. */
  ready() {
    for (const waiting of this.#waiting.values()) if (!waiting.sent) waiting.sent = this.parts.send(waiting.message);
  }

  /** To every content script. @param {Message} message */
  broadcast(message) {
    for (const client of this.#clients.values()) post(client.port, message);
  }

  /** To those of one tab. @param {number | undefined} tab @param {Message} message */
  toTab(tab, message) {
    for (const { port } of this.#clients.values()) if (port.sender?.tab?.id === tab) post(port, message);
  }

  /** @param {number | undefined} tab */
  inTab(tab) {
    return [...this.#clients.keys()].filter((port) => port.sender?.tab?.id === tab).length;
  }

  /** @param {Client} client @param {unknown} message */
  #check(client, message) {
    const asked = check(message);
    if (!asked) return;
    const doc = `${client.number}:${asked.doc}`;
    const key = keyOf(doc, asked.part);
    if (!client.docs.has(doc) && client.docs.size >= DOCS_LIMIT) {
      const { part, rev } = asked;
      return post(client.port, { type: 'error', doc: asked.doc, part, rev, code: 'too-many', message: 'too many texts are open in this page' });
    }
    client.docs.add(doc);
    const full = { ...asked, doc, locale: this.parts.locale(), practice: client.practice || undefined };
    if (this.parts.paused()) return this.#refuse(full, 'paused', 'a pause was asked for');
    if (asked.text.length > TEXT_LIMIT) {
      this.#waiting.delete(key);
      return this.#refuse(full, 'too-long', 'the text is too long to be checked');
    }
    if (this.#poison.get(key) === asked.text) return this.#refuse(full, 'gave-up', 'the host ended every time over this text');
    this.#poison.delete(key);
    // A new revision of the same text, as every `recheck` brings one, is no new chance.
    const before = this.#waiting.get(key);
    const tries = before?.message.text === asked.text ? before.tries : 0;
    const sent = this.parts.send(full);
    this.#waiting.set(key, { message: full, client, tries, sent });
    if (!sent) this.parts.urge();
  }

  /** @param {Client} client @param {unknown} name */
  #forget(client, name) {
    const doc = `${client.number}:${String(name)}`;
    if (client.docs.delete(doc)) this.#close(doc);
  }

  /** @param {string} doc */
  #close(doc) {
    const start = keyOf(doc, undefined);
    for (const map of [this.#waiting, this.#poison])
      for (const key of map.keys()) if (key.startsWith(start)) map.delete(key);
    this.parts.send({ type: 'closed', doc });
  }

  /** @param {Check} asked @param {string} code @param {string} message */
  #refuse(asked, code, message) {
    this.#answer(asked.doc, { type: 'error', doc: asked.doc, part: asked.part, rev: asked.rev, code, message });
  }

  /** @param {string} doc @param {Message} message */
  #answer(doc, message) {
    const colon = doc.indexOf(':');
    const number = Number(doc.slice(0, colon));
    for (const client of this.#clients.values())
      if (client.number === number && client.docs.has(doc)) post(client.port, { ...message, doc: doc.slice(colon + 1) });
  }
}

/** @param {string} doc @param {string | number | undefined} part */
const keyOf = (doc, part) => `${doc}\n${part ?? ''}`;

/** A port that has just closed tells by an exception; its onDisconnect does the rest. */
/** @param {chrome.runtime.Port} port @param {Message} message */
function post(port, message) {
  try {
    port.postMessage(message);
  } catch {
    // gone
  }
}
