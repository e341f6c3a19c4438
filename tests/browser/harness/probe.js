// SPDX-License-Identifier: Apache-2.0
// TEST ONLY, never shipped: last content script in the test's copy of the extension. The page's world asks by an
// event on `document` and gets JSON back; the shipped extension has no such door.
/* global vorabSnapshot, page, chrome, hear */

/** What stands in a frame of ours (card_probe.js answers), or null if it is not there. */
function vorabTestFrame(own) {
  const inner = own?.frame?.frame?.contentWindow;
  if (!inner) return null;
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => resolve(event.data);
    inner.postMessage('vorab-test', '*', [channel.port2]);
    setTimeout(resolve, 1000, null);
  });
}

/** What the policy would say with the employees' key: messages are read. No host says so yet. */
function vorabTestMessages() {
  const { events } = page.line;
  const received = events.message;
  events.message = (message) => received(message.type === 'state' ? { ...message, settings: { ...message.settings, messages: true } } : message);
  // Where there are other composers it has said so already.
  if (page.state) events.message({ ...page.state, type: 'state' });
}

hear(document, 'vorab-test-ask', async (event) => {
  const { id, what } = JSON.parse(event.detail);
  const answers = {
    snapshot: () => vorabSnapshot(),
    card: () => vorabTestFrame(page?.card),
    gate: () => vorabTestFrame(page?.gate),
    notice: () => vorabTestFrame(page?.notice),
    messages: () => vorabTestMessages(),
    stored: () => chrome.storage.local.get(null),
    forget: () => chrome.storage.local.set({ dismissals: [], shown_today: {}, posting_as: {} }),
    forgetAll: () => chrome.storage.local.clear(),
  };
  let answer;
  try {
    answer = { value: await answers[what]() };
  } catch (error) {
    answer = { error: String(error) };
  }
  document.dispatchEvent(new CustomEvent('vorab-test-answer', { detail: JSON.stringify({ id, ...answer }) }));
});
