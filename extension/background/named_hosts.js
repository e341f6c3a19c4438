// SPDX-License-Identifier: Apache-2.0
// Hosts that IT adds by browser policy (managed storage, `hosts`): Mastodon servers, and places of the
// company's own with ordinary text boxes. The browser still has to grant each of them.
/* global isNeverRead */
import '../content/sites/never.js';
import { NETWORKS, networkOf } from './networks.js';
import { fields } from './reading.js';

const MOST_HOSTS = 100;
/** What serves a host of which no network is named. */
const GENERIC = 'generic';
/** A name as DNS has it, with a dot; no address of numbers, no port, no wildcard. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * @typedef {{host: string, site: string}} NamedHost
 * @typedef {{key: string, host: string}} Refusal the message key of the reason
 * @typedef {{hosts: NamedHost[], refused: Refusal[]}} Named
 */

/**
 * What may be used of IT's list. Nobody opens a host on which nothing is ever read, a place where people
 * sign in, or one of the networks that have hosts of their own.
 * @param {unknown} value
 * @returns {Named}
 */
export function namedHosts(value) {
  /** @type {Map<string, NamedHost>} */
  const hosts = new Map();
  /** @type {Refusal[]} */
  const refused = [];
  for (const entry of Array.isArray(value) ? value.slice(0, MOST_HOSTS) : []) {
    const { host, site = GENERIC } = fields(entry);
    const name = typeof host === 'string' ? host.trim().toLowerCase() : '';
    const key = reasonAgainst(name, site);
    if (key) refused.push({ key, host: name.slice(0, 100) });
    else if (!hosts.has(name)) hosts.set(name, { host: name, site: String(site) });
  }
  return { hosts: [...hosts.values()], refused };
}

/** @param {string} host @param {unknown} site */
function reasonAgainst(host, site) {
  if (!HOST.test(host)) return 'site_host_unusable';
  if (isNeverRead(host)) return 'site_host_never';
  if (networkOf(`https://${host}/`)) return 'site_host_known';
  const servers = [GENERIC, ...NETWORKS.filter(({ hosts }) => hosts.length === 0).map(({ id }) => id)];
  return typeof site === 'string' && servers.includes(site) ? '' : 'site_host_unusable';
}

/**
 * Reads IT's list, and again whenever the browser has news of it.
 * @param {typeof chrome.storage} storage
 * @param {() => void} changed
 * @returns {() => Promise<Named>}
 */
export function watchNamedHosts(storage, changed) {
  storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' && 'hosts' in changes) changed();
  });
  return async () => {
    try {
      return namedHosts((await storage.managed.get('hosts')).hosts);
    } catch {
      // Firefox refuses where no policy is set.
      return namedHosts([]);
    }
  };
}
