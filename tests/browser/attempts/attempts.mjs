// SPDX-License-Identifier: Apache-2.0
// Everything that a hostile page tries. Each attempt is a function that runs in the page and gives what it learned, as
// plain data; an armed one begins to watch before the text comes. specs/hostile_reading.mjs lets all of them run with
// something found, with nothing found, and beside a careless extension (careless.mjs): the first two must read alike,
// the last must be noticed, or the attempt would prove nothing.
import { ASKING } from './asking.mjs';
import { LOOKING } from './looking.mjs';
import { WATCHING, armAll } from './watching.mjs';

/**
 * @typedef {object} Attempt
 * @property {string} name
 * @property {string} [only]  the one browser that can do it
 * @property {string} [where] the one composer where its control is known to notice
 * @property {string|((where: {word: string, box: object, said: string[]}) => unknown)} read  sent as source
 */

export { armAll };
/** @type {(browser: string, composer: string) => Attempt[]} */
export const attemptsIn = (browser, composer) => [...WATCHING, ...LOOKING, ...ASKING].filter(({ only, where }) => (!only || only === browser) && (!where || where === composer));

/** Runs in the page: what every attempt needs. */
export function prepare() {
  const rootsOf = () => {
    const roots = [document];
    for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    return roots;
  };
  window.hostile = {
    rootsOf,
    all: () => rootsOf().flatMap((root) => [...root.querySelectorAll('*')]),
    /** Names that an editor library draws by lot say nothing. */
    plain: (text) => String(text).replace(/\b[a-z0-9]{4,5}-0-0\b/g, 'key').replace(/(placeholder-|data-editor="|_reactListening|__react[A-Za-z]+\$)[a-z0-9]+/g, '$1')
      .replace(/(aria-[a-z]+|id|for|name)="?[^" ]*\d[^" ]*"?/g, '$1=id'),
    grid(step = 40) {
      const points = [];
      for (let y = 5; y < innerHeight; y += step) for (let x = 5; x < innerWidth; x += step) points.push([x, y]);
      return points;
    },
  };
}
