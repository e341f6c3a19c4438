// SPDX-License-Identifier: Apache-2.0
// Which cells the gate's table has, and a selection of them that is quick and still covers: every composer has one,
// every way to post × what comes of it is seen on every editor library, and every way in every network that has it.
import { COMPOSERS } from '../networks/networks.mjs';

export const WAYS = ['click', 'keyboard', 'schedule'];
/** In the order in which one composer goes through them: what keeps the draft comes first. */
export const CASES = ['change', 'text changed', 'slow host', 'post anyway', 'no host'];

/**
 * @typedef {object} Cell
 * @property {string} id
 * @property {import('../networks/networks.mjs').ComposerCase & {site: string}} composer
 * @property {string} way
 * @property {string} what
 */

/** Whether a composer can be posted in this way. */
const HAS = {
  click: ({ button }) => button !== false,
  keyboard: ({ keys }) => keys.length > 0,
  schedule: ({ schedule }) => schedule === true,
};

/** Whether it is posted in steps: at the last one its text cannot be changed. @param {{name: string}} composer */
export const inSteps = ({ name }) => name.endsWith('in steps');

/** Every cell that exists, composer by composer. @returns {Cell[]} */
export function allCells(composers = Object.values(COMPOSERS)) {
  return composers.filter(({ posts }) => posts && posts.alone !== false).flatMap((composer) => WAYS.filter((way) => HAS[way](composer.posts))
    .flatMap((way) => CASES.filter((what) => what !== 'text changed' || !inSteps(composer))
      .map((what) => ({ id: `${composer.name}, ${way}, ${what}`, composer, way, what }))));
}

/** @param {Cell[]} cells @returns {Map<string, Cell[]>} by the composer's name */
export function byComposer(cells) {
  const groups = new Map();
  for (const cell of cells) groups.set(cell.composer.name, [...(groups.get(cell.composer.name) ?? []), cell]);
  return groups;
}

/** What a cell shows. @param {Cell} cell @param {boolean} brief */
const shows = ({ composer: { name, site, library }, way, what }, brief) =>
  [`composer ${name}`, `${way}, ${what}${brief ? '' : ` on ${library}`}`, `${way} in ${site}`];

/** What a cell costs beside itself: a composer that is not open yet has to be opened. @param {Cell} cell @param {Set<string>} open */
const costs = (cell, open) => (open.has(openedFor(cell)) ? 1 : 2);
const openedFor = ({ composer, what }) => `${composer.name}, ${what === 'no host'}`;

/**
 * A selection, greedily, in the order of `all`.
 * @param {Cell[]} all
 * @param {boolean} brief each way × what comes of it on one library is enough
 * @returns {Cell[]}
 */
export function covering(all, brief = false) {
  const open = new Set();
  const missing = new Set(all.flatMap((cell) => shows(cell, brief)));
  const taken = new Set();
  while (missing.size) {
    let best = null;
    let most = 0;
    for (const cell of all) {
      const worth = taken.has(cell) ? 0 : shows(cell, brief).filter((each) => missing.has(each)).length / costs(cell, open);
      if (worth > most) [best, most] = [cell, worth];
    }
    taken.add(best);
    open.add(openedFor(best));
    for (const each of shows(best, brief)) missing.delete(each);
  }
  return all.filter((cell) => taken.has(cell));
}
