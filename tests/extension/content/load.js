// SPDX-License-Identifier: Apache-2.0
// Loads content scripts the way a browser does: classic scripts that share one scope.
import { readFileSync, readdirSync } from 'node:fs';
import vm from 'node:vm';

const content = new URL('../../../extension/content/', import.meta.url);

/** The content scripts in the manifest's order, without `content/`. */
export const order = JSON.parse(readFileSync(new URL('../manifest.json', content), 'utf8')).content_scripts[0].js.map(
  (path) => path.replace(/^content\//, ''),
);

/** The table of networks and all its data files, those included that are registered only when a policy names them. */
export const siteFiles = [
  'sites/sites.js',
  ...readdirSync(new URL('sites/', content)).filter((file) => file !== 'sites.js').map((file) => `sites/${file}`),
];

/**
 * Run some content scripts in one context and take names out of their scope.
 * @param {string[]} files
 * @param {string[]} names
 * @param {object} [world] what else they find: document, performance …
 */
export function load(files, names, world = {}) {
  const context = vm.createContext({ console, setTimeout, clearTimeout, performance, URL, ...world });
  for (const file of files) {
    vm.runInContext(readFileSync(new URL(file, content), 'utf8'), context, { filename: file });
  }
  return vm.runInContext(`({${names.join()}})`, context);
}

/** Values from another realm as plain values of this one. @template T @param {T} value @returns {T} */
export const plain = (value) => JSON.parse(JSON.stringify(value));
