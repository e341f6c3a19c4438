// SPDX-License-Identifier: Apache-2.0
// What the packs are held to.
import { disturbedTexts, sum } from './count.mjs';

/** Of so many ordinary texts fewer than one may get it. */
export const ONE_IN = { hint: 25, warn: 200, stop: 2000 };
/** The share of known findings that must be found. */
export const FOUND = 0.98;
/** Tone is taste: this pack is for those who want it, and no bound speaks of it. */
export const UNBOUND = ['insults'];

const NAMES = { hint: 'a hint', warn: 'a warning', stop: 'a stop' };

/**
 * @param {ReturnType<import('./count.mjs').count>} counted
 * @param {{post: number, comment: number}} sizes
 * @returns {{holds: boolean, text: string}[]}  empty if no pack has bounds
 */
export function judge({ byPack, disturbances }, sizes) {
  const bound = [...byPack.keys()].filter((pack) => !UNBOUND.includes(pack));
  if (bound.length === 0) return [];
  const counts = disturbedTexts(disturbances.filter(({ finding }) => bound.includes(finding.pack)));
  const all = sizes.post + sizes.comment;
  const verdicts = Object.entries(ONE_IN).map(([severity, least]) => {
    const texts = counts.post[severity] + counts.comment[severity];
    return {
      holds: texts * least < all,
      text: `${texts} of ${all} ordinary texts get ${NAMES[severity]}${rarity(texts, all)}; fewer than 1 in ${least} are to`,
    };
  });
  const { marked, found } = sum(bound.map((pack) => byPack.get(pack)));
  verdicts.push({
    holds: found >= FOUND * marked,
    text: `${found} of ${marked} known findings are found${marked ? `, ${(100 * found / marked).toFixed(1)} %` : ''}; ${100 * FOUND} % are to be`,
  });
  return verdicts;
}

/** "1 in 40"; of what never came only that it is rarer than so many texts can tell (rule of three, 95 %). */
function rarity(texts, all) {
  if (all === 0) return '';
  return texts > 0 ? `, 1 in ${Math.floor(all / texts)}` : `: rarer than 1 in ${Math.floor(all / 3)} with 95 % certainty`;
}
