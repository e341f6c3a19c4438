// SPDX-License-Identifier: Apache-2.0
// A composer in a browser that knows nothing of us yet.
import { SITES, openComposer } from './composing.mjs';
import { until } from './wait.mjs';

/** Opens a composer for the first time; gives the editor's name and the notice. */
export async function firstUse(page, name) {
  await page.goto(SITES[name].url);
  await page.probe('forgetAll');
  for (let tries = 0; ; tries++) {
    const { editor } = await openComposer(page, name);
    const look = until('the notice', () => page.frame('notice'), Boolean, { ms: 3000 });
    // A frame that is not there within half a second is given up until the next time; a busy machine does that.
    const notice = await look.catch((error) => { if (tries === 2) throw error; });
    if (notice) return [editor, notice];
  }
}
