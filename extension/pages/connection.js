// SPDX-License-Identifier: Apache-2.0
// Our pages ask the background how things stand, and go on being told.
import { byId } from './texts.js';

/** @typedef {import('../background/status.js').Status} Status */

/**
 * Calls back with each new status. The worker may be stopped and start anew; then we connect again.
 * @param {(status: Status) => void} told
 * @param {() => number | undefined} [tab] the tab to be told about
 */
export function followStatus(told, tab = () => undefined) {
  const port = chrome.runtime.connect({ name: 'page' });
  port.onMessage.addListener((message) => message.type === 'status' && told(message));
  port.onDisconnect.addListener(() => {
    void chrome.runtime.lastError;
    setTimeout(() => followStatus(told, tab), 250);
  });
  const id = tab();
  if (id !== undefined) port.postMessage({ type: 'tab', tab: id });
}

/** Shows the one sentence. @param {Status} status */
export function showSentence({ icon, sentence }) {
  byId('status').dataset.icon = icon;
  byId('sentence').textContent = sentence;
  /** @type {HTMLImageElement} */ (byId('status-icon')).src = `/icons/${icon}-32.png`;
}
