// SPDX-License-Identifier: Apache-2.0
// The networks as people call them. Which text boxes they have is written in content/sites, a file each by its id.

/**
 * @typedef {object} Network
 * @property {string} id @property {string} name
 * @property {string[]} hosts  with everything below them; none: on servers that IT names
 * @property {boolean} [always] the manifest's own content scripts serve it; the others are registered when the policy names them
 */

/** @type {Network[]} */
export const NETWORKS = [
  { id: 'linkedin', name: 'LinkedIn', hosts: ['linkedin.com'], always: true },
  { id: 'xing', name: 'XING', hosts: ['xing.com'], always: true },
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'], always: true },
  { id: 'facebook', name: 'Facebook', hosts: ['facebook.com', 'messenger.com'] },
  { id: 'instagram', name: 'Instagram', hosts: ['instagram.com'] },
  { id: 'threads', name: 'Threads', hosts: ['threads.com', 'threads.net'] },
  { id: 'bluesky', name: 'Bluesky', hosts: ['bsky.app'] },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com'] },
  { id: 'reddit', name: 'Reddit', hosts: ['reddit.com'] },
  { id: 'tiktok', name: 'TikTok', hosts: ['tiktok.com'] },
  { id: 'mastodon', name: 'Mastodon', hosts: [] },
];

/** Those that are served until a policy names others. */
export const ALWAYS = NETWORKS.filter(({ always }) => always);

/** @param {string} id as policies write it */
export const nameOf = (id) => NETWORKS.find((network) => network.id === id)?.name ?? id;

/** The match patterns of hosts and all below them. @param {string[]} hosts */
export const patternsOf = (hosts) => hosts.map((host) => `https://*.${host}/*`);

/**
 * The network of an address. Only addresses that we may see are given to us.
 * @param {string | undefined} address
 */
export function networkOf(address) {
  if (!address?.startsWith('https://')) return undefined;
  const { hostname } = new URL(address);
  return NETWORKS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}

/** What people call the place of an address: its network, else its host. @param {string | undefined} address */
export function placeOf(address) {
  return networkOf(address)?.name ?? (address?.startsWith('https://') ? new URL(address).hostname : '');
}
