// SPDX-License-Identifier: Apache-2.0
// Which composers are parts of one thread. Pure but for reading two attributes' worth of the page.

/**
 * @typedef {{doc: string, part?: number, parts?: number}} Place
 */

/**
 * The running number at the end of a thread attribute.
 * @param {string|null} value
 */
function partNumber(value) {
  return Number(/(\d+)$/.exec(value ?? '')?.[1] ?? 0);
}

/**
 * Give every composer its place: composers with rising numbers in one container are parts of one
 * document. The document is named after its first part, so that a part more changes no name.
 * @param {{doc: string, number: number, container: any}[]} items in document order
 * @returns {Place[]}
 */
function placesInThreads(items) {
  /** @type {number[][]} */
  const runs = [];
  items.forEach((item, index) => {
    const run = runs.find((candidate) => {
      const last = items[candidate[candidate.length - 1]];
      return last.container === item.container && item.number > last.number;
    });
    if (run) run.push(index);
    else runs.push([index]);
  });
  /** @type {Place[]} */
  const places = [];
  for (const run of runs) {
    run.forEach((index, part) => {
      const doc = items[run[0]].doc;
      places[index] = run.length > 1 ? { doc, part, parts: run.length } : { doc };
    });
  }
  return places;
}
