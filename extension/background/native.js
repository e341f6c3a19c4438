// SPDX-License-Identifier: Apache-2.0
// The one native port: open, greet, watch, lose, open again. Knows nothing of texts and tabs.
//
// States: idle (nobody needs it), connecting (opened, no welcome yet), ready, down (waiting to try again).
// A host that had answered is respawned at once when it dies; one that has not is tried again after
// 0.25 s, 0.5 s, … 30 s, but a check (`urge`) never waits longer than a second since the last try.

/** How long a host may be silent while it owes an answer, in ms. */
export const ANSWER_LIMIT = 2000;
/** How long a host may take to its welcome (a cold disk, a virus scanner), in ms. */
export const START_LIMIT = 5000;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;
const SHORTEST_GAP = 1000;

/**
 * Why there is no host, from the browsers' words for it. Firefox says "No such native application"
 * for nearly everything, and nothing at all when the host has ended.
 * @param {string | undefined} text
 * @returns {Cause}
 */
export function causeOf(text) {
  if (!text) return 'exited';
  if (/disabled by the (system )?administrator|blocked by (your|the) /i.test(text)) return 'forbidden';
  if (/not found|no such native application|invalid native messaging host/i.test(text)) return 'missing';
  if (/is forbidden|does not have permission/i.test(text)) return 'not-allowed';
  if (/failed to start|unexpected error/i.test(text)) return 'cannot-start';
  if (/error when communicating|tried to send a message/i.test(text)) return 'garbled';
  return 'exited';
}

/**
 * @typedef {'missing'|'forbidden'|'not-allowed'|'cannot-start'|'exited'|'garbled'|'hung'|'turned-away'} Cause
 * @typedef {'idle'|'connecting'|'ready'|'down'} LinkState
 * @typedef {Record<string, unknown> & {type: string}} Message
 * @typedef {object} LinkParts
 * @property {() => chrome.runtime.Port} connect opens a port; may throw
 * @property {() => string | undefined} lastError what the browser says about the last disconnect (Chromium)
 * @property {() => Promise<Message>} hello the first message
 * @property {() => boolean} owed whether the host owes an answer
 * @property {() => boolean} wanted whether anybody still needs the host
 * @property {(message: Message) => void} onMessage everything the host says, welcome included
 * @property {(state: LinkState, cause: Cause | null) => void} onChange
 * @property {() => number} [now] milliseconds
 */

export class NativeLink {
  /** @type {LinkState} */ state = 'idle';
  /** @type {Cause | null} */ cause = null;
  /** @type {chrome.runtime.Port | null} */ #port = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #retry;
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #watch;
  /** When `#retry` is due. */
  #retryAt = Infinity;
  #failures = 0;
  #proved = false;
  #lastTry = -Infinity;
  #lastHeard = 0;
  /** Raised whenever a port is opened or given up, so that a late `hello` finds out. */
  #turn = 0;

  /** @param {LinkParts} parts */
  constructor(parts) {
    this.parts = parts;
    this.now = parts.now ?? (() => performance.now());
  }

  /** Opens the port unless one is open. Somebody looks at us: no back-off. */
  async open() {
    if (this.state === 'connecting' || this.state === 'ready') return;
    clearTimeout(this.#retry);
    this.#lastTry = this.now();
    const turn = ++this.#turn;
    // The last failure stays the truth until a host says welcome.
    this.#set('connecting', this.cause);
    const hello = await this.parts.hello();
    if (turn !== this.#turn) return;
    try {
      const port = this.parts.connect();
      this.#port = port;
      port.onMessage.addListener((message) => this.#received(port, message));
      port.onDisconnect.addListener(() => {
        const text = this.parts.lastError() ?? /** @type {any} */ (port).error?.message;
        if (this.#port === port) this.#lost(causeOf(text));
      });
      port.postMessage(hello);
    } catch (error) {
      return this.#lost(causeOf(error instanceof Error ? error.message : undefined));
    }
    this.#lastHeard = this.now();
    this.#arm(START_LIMIT);
  }

  /** A check waits: open now, or as soon as the last try is a second ago. */
  urge() {
    if (this.state === 'connecting' || this.state === 'ready') return;
    const wait = SHORTEST_GAP - (this.now() - this.#lastTry);
    if (wait <= 0 || this.state === 'idle') void this.open();
    else if (this.now() + wait < this.#retryAt) this.#openIn(wait);
  }

  /**
   * Sends to a host that has said welcome.
   * @param {Message} message
   * @returns {boolean} false if there is none; the message is then not sent
   */
  send(message) {
    if (this.state !== 'ready' || !this.#port) return false;
    // If it owes nothing else, its time starts now and not when it last spoke.
    if (!this.parts.owed()) this.#lastHeard = this.now();
    try {
      this.#port.postMessage(message);
    } catch {
      return false;
    }
    if (this.#watch === undefined) this.#arm(ANSWER_LIMIT);
    return true;
  }

  /** The host has done real work: from now on its death is an accident, answered at once. */
  prove() {
    this.#proved = true;
    this.#failures = 0;
  }

  /** Ends the connection and opens it again with a fresh hello. */
  restart() {
    const had = this.state;
    this.close();
    if (had !== 'idle' || this.parts.wanted()) void this.open();
  }

  /** Nobody needs the host any more. */
  close() {
    clearTimeout(this.#retry);
    this.#drop();
    this.#set('idle', null);
  }

  /** @param {chrome.runtime.Port} port @param {unknown} message */
  #received(port, message) {
    if (this.#port !== port || typeof message !== 'object' || message === null) return;
    const typed = /** @type {Message} */ (message);
    if (typeof typed.type !== 'string') return;
    this.#lastHeard = this.now();
    if (this.state === 'connecting') {
      if (typed.type === 'error') return this.#lost(typed.code === 'unknown-caller' ? 'turned-away' : 'cannot-start');
      if (typed.type !== 'welcome') return;
      clearTimeout(this.#watch);
      this.#watch = undefined;
      this.parts.onMessage(typed);
      return this.#set('ready', null);
    }
    this.parts.onMessage(typed);
  }

  /** @param {Cause} cause */
  #lost(cause) {
    this.#drop();
    this.#failures = this.#proved ? 0 : this.#failures + 1;
    this.#proved = false;
    this.#set('down', cause);
    if (!this.parts.wanted()) return this.#set('idle', null);
    const wait = this.#failures === 0 ? 0 : Math.min(FIRST_WAIT * 2 ** (this.#failures - 1), LONGEST_WAIT);
    this.#openIn(wait);
  }

  /** @param {number} wait */
  #openIn(wait) {
    clearTimeout(this.#retry);
    this.#retryAt = this.now() + wait;
    this.#retry = setTimeout(() => void this.open(), wait);
  }

  #drop() {
    this.#turn++;
    clearTimeout(this.#watch);
    this.#watch = undefined;
    const port = this.#port;
    this.#port = null;
    port?.disconnect();
  }

  /** @param {number} limit */
  #arm(limit) {
    this.#watch = setTimeout(() => {
      this.#watch = undefined;
      const left = this.#lastHeard + limit - this.now();
      if (this.state !== 'connecting' && !this.parts.owed()) return;
      if (left <= 0) return this.#lost('hung');
      this.#arm(Math.max(left, 1));
    }, limit);
  }

  /** @param {LinkState} state @param {Cause | null} cause */
  #set(state, cause) {
    if (this.state === state && this.cause === cause) return;
    this.state = state;
    this.cause = cause;
    this.parts.onChange(state, cause);
  }
}
