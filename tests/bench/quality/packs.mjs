// SPDX-License-Identifier: Apache-2.0
// A policy that switches on every pack of a folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { withoutComments } from '../../schema/comments.mjs';

const read = (path) => JSON.parse(withoutComments(readFileSync(path, 'utf8')));

/** The names of the packs in a folder. */
export function packsIn(folder) {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'pack.json'))).sort();
}

/**
 * How a policy names a pack: with what the company says, else with the examples that its rules are
 * about. What has only a default keeps it.
 * @param {{id: string, parameters?: Record<string, {example?: unknown}>}} pack
 * @param {Record<string, unknown>} company  values by the names of parameters
 */
export function useOf({ id, parameters = {} }, company = {}) {
  const values = Object.entries(parameters).map(([name, { example }]) => [name, company[name] ?? example]);
  const given = values.filter(([, value]) => value !== undefined);
  return given.length > 0 ? { pack: id, with: Object.fromEntries(given) } : id;
}

/**
 * @param {string} folder  where packs are
 * @param {string[]} names
 * @param {Record<string, unknown>} company
 */
export function policyOf(folder, names, company) {
  const packs = names.map((name) => useOf(read(join(folder, name, 'pack.json')), company));
  return { format: 1, id: 'bench.quality', version: 1, packs };
}

/** The pack that a rule belongs to: the ids of its rules begin with its own. */
export function packOf(rule, names) {
  const fitting = names.filter((name) => rule.startsWith(`${name}-`));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

/** What the company of a corpus tells packs, by the names of their parameters. */
export function companyOf(folder) {
  const path = join(folder, 'company.json');
  return existsSync(path) ? read(path) : {};
}
