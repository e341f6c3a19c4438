// SPDX-License-Identifier: Apache-2.0
// Where a policy says that composers are: of networks that we know, in a shape and size that we know. Whether
// a selector may be used is decided where the page is (content/aim.js), and what it finds once more.
import { NETWORKS } from './networks.js';
import { fields } from './reading.js';

const MOST_COMPOSERS = 50;
const MOST_SELECTORS = 20;
const LONGEST_SELECTOR = 300;
const LISTS = ['find', 'press', 'names'];
const TEXTS = ['within', 'without', 'area'];
/** As our own composers are called. */
const COMPOSER_ID = /^[a-z][a-z0-9-]{0,39}$/;

/** @typedef {Record<string, Record<string, Record<string, string | string[]>>>} SiteData by site, composer and field */

/** @param {unknown} value @returns {value is string} */
const isSelector = (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_SELECTOR;

/** @param {unknown} value @returns {SiteData} what does not fit is left out */
export function siteData(value) {
  const said = fields(value);
  const known = NETWORKS.filter(({ id }) => Object.hasOwn(said, id));
  return Object.fromEntries(known.map(({ id }) => [id, composers(said[id])]));
}

/** @param {unknown} value */
function composers(value) {
  const entries = Object.entries(fields(value)).slice(0, MOST_COMPOSERS).filter(([id]) => COMPOSER_ID.test(id));
  return Object.fromEntries(entries.map(([id, aim]) => [id, aimOf(fields(aim))]));
}

/** @param {Record<string, unknown>} said */
function aimOf(said) {
  /** @type {Record<string, string | string[]>} */
  const aim = {};
  for (const key of LISTS) {
    const list = Object.hasOwn(said, key) && Array.isArray(said[key]) ? said[key].slice(0, MOST_SELECTORS).filter(isSelector) : [];
    if (list.length) aim[key] = list;
  }
  for (const key of TEXTS) if (Object.hasOwn(said, key) && isSelector(said[key])) aim[key] = said[key];
  return aim;
}
