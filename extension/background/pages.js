// SPDX-License-Identifier: Apache-2.0
// The ports of our own pages: they are told how things stand, and may ask for the rules, for what is kept
// of one's decisions, for a pause, and to look through the glass.
import { kept } from './kept.js';
import { fields } from './reading.js';
import { rules } from './policy_parts.js';

/**
 * @typedef {import('./status.js').Status} Status
 * @typedef {import('./native.js').Message} Message
 * @typedef {{tab: number | undefined, number: number}} Client
 * @typedef {object} PagesParts
 * @property {(tab: number) => Status['here']} here what is known of a tab
 * @property {(message: Message) => boolean} send to the host; false if there is none now
 * @property {() => string} locale
 * @property {(begin: boolean) => void} pause
 * @property {import('./glass.js').Glass} glass
 * @property {(tab: number) => void} asked a page wants to know about a tab
 */

export class Pages {
  /** @type {Map<chrome.runtime.Port, Client>} */ #ports = new Map();
  /** @type {Status | undefined} */ #last;
  #count = 0;

  /** @param {PagesParts} parts */
  constructor(parts) {
    this.parts = parts;
  }

  get size() {
    return this.#ports.size;
  }

  /** @param {chrome.runtime.Port} port @param {Status} now */
  add(port, now) {
    this.#ports.set(port, { tab: undefined, number: ++this.#count });
    port.onMessage.addListener((message) => this.#received(port, fields(message)));
    this.#last = now;
    this.#send(port);
  }

  /** @param {chrome.runtime.Port} port */
  remove(port) {
    this.#ports.delete(port);
    this.parts.glass.forget(port);
  }

  /** @param {Status} now */
  tell(now) {
    this.#last = now;
    for (const port of this.#ports.keys()) this.#send(port);
  }

  /** What the host says to the page that asked: `rules`, `log`, `done`, or that it could not. @param {Message} message */
  answered(message) {
    const { id } = fields(message);
    const answer = answerOf(message);
    if (!answer) return;
    for (const [port, { number }] of this.#ports) if (id === idOf(number)) this.#post(port, answer);
  }

  /** @param {chrome.runtime.Port} port @param {Record<string, unknown>} message */
  #received(port, { type, tab, what }) {
    const client = this.#ports.get(port);
    if (!client) return;
    if (type === 'tab' && Number.isSafeInteger(tab)) {
      client.tab = Number(tab);
      this.#send(port);
      this.parts.asked(Number(tab));
    } else if (type === 'rules') {
      this.parts.send({ type: 'rules', id: idOf(client.number), locale: this.parts.locale() });
    } else if (type === 'log') {
      this.parts.send({ type: 'log', id: idOf(client.number) });
    } else if (type === 'forget' && (what === 'log' || what === 'counts')) {
      this.parts.send({ type: 'forget', id: idOf(client.number), what });
    } else if (type === 'watch') {
      this.parts.glass.watch(port);
    } else if (type === 'pause' || type === 'resume') {
      this.parts.pause(type === 'pause');
    }
  }

  /** @param {chrome.runtime.Port} port */
  #send(port) {
    const tab = this.#ports.get(port)?.tab;
    this.#post(port, tab === undefined ? this.#last : { ...this.#last, here: this.parts.here(tab) });
  }

  /** @param {chrome.runtime.Port} port @param {unknown} message */
  #post(port, message) {
    try {
      port.postMessage(message);
    } catch {
      this.remove(port);
    }
  }
}

/** @param {Message} message @returns {object | null} */
function answerOf(message) {
  if (message.type === 'done') return { type: 'forgotten', done: true };
  if (message.type === 'error') return message.code === 'internal' ? { type: 'forgotten', done: false } : null;
  if (message.type === 'log') {
    const answer = kept(message);
    return answer && { type: 'kept', entries: answer.entries, counts: answer.counts };
  }
  const answer = rules(message);
  return answer && { type: 'rules', rules: answer.rules, capped: answer.capped };
}

/** @param {number} number of a page's port */
const idOf = (number) => `page-${number}`;
