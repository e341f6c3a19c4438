// SPDX-License-Identifier: Apache-2.0
// The extension's own pages (popup, practice page) opened in a tab of their own.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { until } from './wait.mjs';

/** Where specs put pictures of such pages: it is there before the first one. */
for (const name of ['chromium', 'firefox']) mkdirSync(fileURLToPath(new URL(`../../../artifacts/browser/${name}/`, import.meta.url)), { recursive: true });

/** Opens `file` of the extension, hands the page to `body`, closes it. */
export async function withOwnPage({ browser, url }, file, body) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 700 });
    // Firefox changes the process on the way to such a page, and its driver never hears of the load.
    page.goto(url(file), { timeout: 0 }).catch(() => {});
    const place = () => page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    await until(`opening ${file}`, place, (now) => now === `complete ${url(file)}`);
    return await body(page);
  } finally {
    await page.close();
  }
}
