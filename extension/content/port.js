// SPDX-License-Identifier: Apache-2.0
// The line to the background part. It is opened when a composer is there, opened again at the next
// message after it broke, and given up when the extension was replaced under us ("orphaned").

/** A broken line is tried again after this time if an answer was outstanding, in milliseconds. */
const LINE_PAUSE = 100;

/** How often an open line is asked whether its extension is still there, in milliseconds: Chromium tells nobody. */
const PULSE = 1000;

/**
 * @typedef {object} LineEvents
 * @property {(message: any) => void} message
 * @property {() => boolean} broken   the line broke; true if an answer was outstanding
 * @property {() => void} resume      send what waits
 * @property {() => object[]} greeting  what a new line begins with: its other end knows nothing of what was said before
 * @property {() => void} orphaned    the extension is gone; only the page's reload helps
 */

class Line {
  /** @param {LineEvents} events */
  constructor(events) {
    this.events = events;
    /** @type {chrome.runtime.Port|null} */
    this.port = null;
    this.orphaned = false;
    /** @type {ReturnType<typeof setInterval>|undefined} */
    this.pulse = undefined;
  }

  /** Whether this script still belongs to an extension. */
  get alive() {
    return !this.orphaned && Boolean(globalThis.chrome?.runtime?.id);
  }

  /** Open the line if it is not. */
  open() {
    if (this.port || this.orphaned) return;
    if (!this.alive) return this.#orphan();
    try {
      const port = chrome.runtime.connect({ name: 'composer' });
      port.onMessage.addListener((message) => this.events.message(message));
      port.onDisconnect.addListener(() => this.#disconnected(port));
      this.port = port;
      for (const message of this.events.greeting()) port.postMessage(message);
      this.pulse ??= setInterval(() => this.alive || this.#orphan(), PULSE);
    } catch {
      this.#orphan();
    }
  }

  /** Send a message. False if there is no way to. @param {object} message */
  send(message) {
    for (let tries = 0; tries < 2; ++tries) {
      this.open();
      if (!this.port) return false;
      try {
        this.port.postMessage(message);
        return true;
      } catch {
        this.port = null;
      }
    }
    return false;
  }

  /** @param {chrome.runtime.Port} port */
  #disconnected(port) {
    // Reading it keeps Chromium from logging an unchecked error.
    void chrome.runtime?.lastError;
    if (this.port === port) this.port = null;
    if (!this.alive) return this.#orphan();
    if (this.events.broken()) setTimeout(() => this.events.resume(), LINE_PAUSE);
  }

  #orphan() {
    if (this.orphaned) return;
    this.orphaned = true;
    clearInterval(this.pulse);
    this.port = null;
    this.events.orphaned();
  }
}
