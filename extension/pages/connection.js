// SPDX-License-Identifier: Apache-2.0
// Our pages ask the background how things stand, and go on being told.
import { byId } from './texts.js';

/**
 * @typedef {import('../background/status.js').Status} Status
 * @typedef {import('../background/policy_parts.js').Rule} Rule
 * @typedef {object} Told
 * @property {(status: Status) => void} status
 * @property {(rules: Rule[], capped: boolean) => void} [rules] the rules in force, whenever they may have changed; if it is
 *   there they are asked for
 * @property {(kept: {entries: import('../background/kept.js').Decided[], counts: import('../background/kept.js').Counted[]}) => void} [kept]
 *   what is kept of one's own decisions, whenever that may have changed; if it is there it is asked for
 * @property {(done: boolean) => void} [forgotten] whether what was to be deleted is
 * @property {(way: 'out' | 'in', message: unknown) => void} [glass] what is said to and by the program; only the glass
 *   box is told
 * @property {() => number | undefined} [tab] the tab to be told about
 */

/**
 * Calls back with what is told. The worker may be stopped and start anew; then we connect again.
 * @param {Told} told
 * @returns {{send: (message: object) => void}}
 */
export function connect(told) {
  /** @type {chrome.runtime.Port | null} */
  let port = null;
  const send = (/** @type {object} */ message) => {
    // A press does not wait for the next try.
    if (!port) open();
    port?.postMessage(message);
  };
  const open = () => {
    if (port) return;
    let turn = -1;
    port = chrome.runtime.connect({ name: 'page' });
    port.onMessage.addListener((message) => {
      if (message.type === 'status') {
        told.status(message);
        if (message.turn === turn || !['ok', 'expired', 'paused'].includes(message.state)) return;
        turn = message.turn;
        if (told.rules) send({ type: 'rules' });
        if (told.kept) send({ type: 'log' });
      } else if (message.type === 'kept') told.kept?.(message);
      else if (message.type === 'forgotten') {
        told.forgotten?.(message.done);
        if (message.done) send({ type: 'log' });
      } else if (message.type === 'rules') told.rules?.(message.rules, message.capped);
      else if (message.type === 'glass') told.glass?.(message.way, message.message);
    });
    port.onDisconnect.addListener(() => {
      void chrome.runtime.lastError;
      port = null;
      setTimeout(open, 250);
    });
    const tab = told.tab?.();
    if (tab !== undefined) send({ type: 'tab', tab });
    if (told.glass) send({ type: 'watch' });
  };
  open();
  return { send };
}

/** Shows the one sentence. @param {Status} status */
export function showSentence({ icon, sentence }) {
  byId('status').dataset.icon = icon;
  byId('sentence').textContent = sentence;
  /** @type {HTMLImageElement} */ (byId('status-icon')).src = `/icons/${icon}-32.png`;
}
