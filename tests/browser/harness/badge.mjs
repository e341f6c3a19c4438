// SPDX-License-Identifier: Apache-2.0
// The badge beside a composer, as a person sees and uses it.
import { until } from './wait.mjs';

/** Waits until something is on the badge; `accept` gets `{count, severity}`. Gives where it is. */
export async function seeBadge(page, accept = () => true) {
  const seen = await page.see('the badge', ({ badge }) => Boolean(badge?.shown && badge.rect && accept(badge.shown)));
  return { ...seen.badge.shown, ...seen.badge.rect };
}

/** Waits until nothing is on it. */
export const seeNoBadge = (page) => page.see('no badge', ({ badge }) => !badge?.shown);

/** Clicks the badge; gives the panel. */
export async function openPanel(page, accept = () => true) {
  await page.see('the card\'s frame runs', (seen) => seen.card?.ready);
  for (let click = 1; ; click += 1) {
    const { x, y, width, height } = await seeBadge(page);
    await page.clickAt(x + width / 2, y + height / 2);
    try {
      return await seePanel(page, accept, { ms: 3000 });
    } catch (error) {
      // While its dialog comes in, a badge may move away under the pointer, and a person clicks once more.
      if (click === 2 || (await page.snapshot()).card?.open) throw error;
      console.log(`${page.name}: the badge was clicked once more`);
    }
  }
}

/** Waits for the open panel. */
export function seePanel(page, accept = () => true, patience = {}) {
  return until(`${page.name}: the panel`, () => page.frame('card'), (card) => Boolean(card?.panel && accept(card)), patience);
}
