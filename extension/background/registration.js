// SPDX-License-Identifier: Apache-2.0
// Content scripts of the networks that are not always there: registered while the policy names them. The
// browser remembers them, so that they outlive this worker; which scripts there are says the manifest alone.
import { NETWORKS, patternsOf } from './networks.js';

const FOLDER = 'content/sites/';
const fileOf = (/** @type {string} */ id) => `${FOLDER}${id}.js`;

/** Firefox makes whole addresses of the manifest's paths, and takes none of them. @param {string} path */
const bare = (path) => path.replace(/^[\w-]+:\/\/[^/]+\//, '').replace(/^\//, '');

/**
 * @typedef {import('./named_hosts.js').NamedHost} NamedHost
 * @typedef {{id: string, matches: string[], js: string[]}} Script
 * @typedef {NonNullable<chrome.runtime.Manifest['content_scripts']>[number]} Entry what the manifest says of its own
 */

/** The scripts of one network: the manifest's, with its data file in the place of the others'. @param {string[]} listed @param {string} id */
export function filesFor(listed, id) {
  const others = NETWORKS.map((network) => fileOf(network.id));
  const common = listed.map(bare).filter((path) => !others.includes(path));
  const after = common.findLastIndex((path) => path.startsWith(FOLDER)) + 1;
  return [...common.slice(0, after), fileOf(id), ...common.slice(after)];
}

/**
 * What should be registered.
 * @param {string[]} listed the manifest's content scripts
 * @param {string[]} sites  that the policy names
 * @param {NamedHost[]} hosts  that IT names
 * @returns {Script[]}
 */
export function scriptsFor(listed, sites, hosts) {
  const networks = NETWORKS.filter(({ id, always, hosts: own }) => !always && own.length && sites.includes(id));
  const scripts = networks.map(({ id, hosts: own }) => ({ id, matches: patternsOf(own), js: filesFor(listed, id) }));
  for (const { host, site } of servedHosts(sites, hosts)) {
    const matches = [`https://${host}/*`];
    const same = scripts.find(({ id }) => id === site);
    if (same) same.matches.push(...matches);
    else scripts.push({ id: site, matches, js: filesFor(listed, site) });
  }
  return scripts;
}

/** IT says where a network's servers are, the policy whether the network is read at all. @param {string[]} sites @param {NamedHost[]} hosts */
export function servedHosts(sites, hosts) {
  return hosts.filter(({ site }) => sites.includes(site) || !NETWORKS.some(({ id }) => id === site));
}

export class Registration {
  /** One change after the other. @type {Promise<unknown>} */ #last = Promise.resolve();
  /** Ids of what the browser refused. @type {string[]} */ failed = [];

  /** @param {typeof chrome.scripting} scripting @param {Entry} entry */
  constructor(scripting, entry) {
    this.scripting = scripting;
    this.entry = entry;
  }

  /**
   * Registers what is missing and takes away what is too much.
   * @param {string[]} sites @param {NamedHost[]} hosts
   * @returns {Promise<string[]>} match patterns that are new: in tabs already open there nothing of ours runs
   */
  sync(sites, hosts) {
    const wanted = scriptsFor(this.entry.js ?? [], sites, hosts).map((script) => this.#registrationOf(script));
    const done = this.#last.then(() => this.#sync(wanted));
    this.#last = done.catch(() => []);
    return done;
  }

  /** @param {Script} script @returns {chrome.scripting.RegisteredContentScript} */
  #registrationOf(script) {
    const { all_frames: allFrames = false, match_origin_as_fallback: matchOriginAsFallback = false } = /** @type {any} */ (this.entry);
    return { ...script, runAt: 'document_start', allFrames, matchOriginAsFallback, persistAcrossSessions: true };
  }

  /** @param {chrome.scripting.RegisteredContentScript[]} wanted */
  async #sync(wanted) {
    const registered = await this.scripting.getRegisteredContentScripts();
    const kept = registered.filter((one) => wanted.some((script) => isSame(script, one)));
    const gone = registered.filter((one) => !kept.includes(one)).map(({ id }) => id);
    if (gone.length) await this.scripting.unregisterContentScripts({ ids: gone });
    const missing = wanted.filter(({ id }) => !kept.some((one) => one.id === id));
    // One at a time: what the browser refuses keeps none of the others away.
    const ends = await Promise.allSettled(missing.map(async (script) => this.scripting.registerContentScripts([script])));
    const came = missing.filter((_, index) => ends[index].status === 'fulfilled');
    this.failed = missing.filter((script) => !came.includes(script)).map(({ id }) => id);
    return came.flatMap(({ matches }) => matches ?? []);
  }
}

/** @param {chrome.scripting.RegisteredContentScript} one */
const essence = ({ id, matches, js, allFrames, matchOriginAsFallback }) =>
  JSON.stringify([id, matches, js?.map(bare), allFrames === true, matchOriginAsFallback === true]);

/** @param {chrome.scripting.RegisteredContentScript} a @param {chrome.scripting.RegisteredContentScript} b */
const isSame = (a, b) => essence(a) === essence(b);
