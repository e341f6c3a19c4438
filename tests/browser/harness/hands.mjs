// SPDX-License-Identifier: Apache-2.0
// What hands do beside typing and clicking, as far as each browser's driver lets one.

/** Whether this browser's driver can compose and drop as an input method and a mouse do. */
export const handy = (page) => page.name === 'chromium';

const clients = new WeakMap();
async function client(page) {
  if (!clients.has(page.page)) clients.set(page.page, await page.page.createCDPSession());
  return clients.get(page.page);
}

/** Composes as an input method or a dead key does: each step replaces the one before, the last is committed. */
export async function compose(page, ...steps) {
  const cdp = await client(page);
  for (const text of steps) await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await cdp.send('Input.insertText', { text: steps.at(-1) });
}

/** Drops a text from elsewhere at a point. */
export async function dropText(page, text, x, y) {
  const cdp = await client(page);
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) await cdp.send('Input.dispatchDragEvent', { type, x, y, data });
}
