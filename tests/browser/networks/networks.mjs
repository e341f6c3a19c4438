// SPDX-License-Identifier: Apache-2.0
// All networks whose composers are tested: one file a network beside this one, found by being here.
import { readdirSync } from 'node:fs';

/**
 * One composer of a network, as a replica has it.
 * @typedef {object} ComposerCase
 * @property {string} name      unique, for tests, tables and pictures
 * @property {string} surface   as the extension should call it
 * @property {string} library   the extension's editor that should serve it, e.g. `lexical`
 * @property {string} url
 * @property {string|string[]} [trigger] what is clicked to open it, one after the other; without it the editor is on the page and is clicked
 * @property {string} editor    its name at the replica's test door (`window.replica.editor(name)`)
 * @property {boolean} [thorough]  one of the few that every spec goes through
 * @property {boolean} [oneLine]   takes no line breaks
 * @property {{button?: boolean, keys: string[], schedule?: boolean, alone?: boolean}} [posts]  how it posts: the button of
 *   `replica.postButton(editor)` unless `button: false`; keys as `page.press` takes them; `schedule`: whether
 *   `replica.schedule(editor)` turns the same button into one that plans; `alone: false`: only together with another
 *   text on the page
 */

/**
 * @typedef {object} Network
 * @property {string} site      as the extension calls it
 * @property {string[]} hosts   that the test server answers for
 * @property {boolean} [named]  its hosts are such as IT names by browser policy
 * @property {string} policy    what its content security policy says beyond the common part
 * @property {Record<string, string>} pages  path (or host and path) -> file under replicas/
 * @property {ComposerCase[]} composers
 */

const files = readdirSync(new URL('./', import.meta.url)).filter((name) => name.endsWith('.mjs') && name !== 'networks.mjs');
const loaded = await Promise.all(files.sort().map((name) => import(new URL(name, import.meta.url))));

/** @type {Network[]} */
export const NETWORKS = loaded.map((module) => module.default);

/** Every composer with its site, by name. @type {Record<string, ComposerCase & {site: string}>} */
export const COMPOSERS = Object.fromEntries(
  NETWORKS.flatMap(({ site, composers }) => composers.map((composer) => [composer.name, { ...composer, site }])),
);
