// SPDX-License-Identifier: Apache-2.0
// The browser with a window, for a person to try the extension in: untouched extension, throw-away profile.
import { startSession } from './session.mjs';

/** Opens the practice page and resolves when the browser is closed. */
export async function browseVisibly(name) {
  const session = await startSession(name, { probes: false, replicas: false, headless: false, locale: process.env.LANG?.startsWith('de') ? 'de' : 'en-US' });
  const stop = () => session.close().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    const gone = new Promise((resolve) => { session.browser.once('disconnected', resolve); });
    session.page.page.goto(session.url('pages/practice.html'), { timeout: 0 }).catch(() => {});
    console.log(`${name} is open on the practice page, with a profile of its own in ${session.temp}; close it to end`);
    console.log('the native host is registered for this profile only; ./dev clean removes everything, should this be interrupted');
    await gone;
  } finally {
    await session.close();
  }
}
