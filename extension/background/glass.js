// SPDX-License-Identifier: Apache-2.0
// What goes to the host and what comes back, passed on to the glass box while it is open. Nothing is kept
// here: with no glass box open every message is forgotten as ever.

/** The only page that may look. */
const PAGE = '/pages/glass_box.html';

export class Glass {
  /** @type {Set<chrome.runtime.Port>} */ #ports = new Set();

  /** A page wants to look; any other than the glass box is refused. @param {chrome.runtime.Port} port */
  watch(port) {
    if (new URL(port.sender?.url ?? '', 'https://nowhere.invalid').pathname === PAGE) this.#ports.add(port);
  }

  /** @param {chrome.runtime.Port} port */
  forget(port) {
    this.#ports.delete(port);
  }

  /** @param {object} message to the host */
  sent(message) {
    this.#show('out', message);
  }

  /** @param {object} message from the host */
  heard(message) {
    this.#show('in', message);
  }

  /** @param {'out' | 'in'} way @param {object} message */
  #show(way, message) {
    for (const port of this.#ports) {
      try {
        port.postMessage({ type: 'glass', way, message });
      } catch {
        this.#ports.delete(port);
      }
    }
  }
}
