// SPDX-License-Identifier: Apache-2.0
// The networks as people call them. Which text boxes they have is written in content/sites.

/** @type {{id: string, name: string, hosts: string[]}[]} */
export const NETWORKS = [
  { id: 'linkedin', name: 'LinkedIn', hosts: ['linkedin.com'] },
  { id: 'xing', name: 'XING', hosts: ['xing.com'] },
  { id: 'x', name: 'X', hosts: ['x.com', 'twitter.com'] },
];

/** @param {string} id as policies write it */
export const nameOf = (id) => NETWORKS.find((network) => network.id === id)?.name ?? id;

/**
 * The network of an address. Only addresses that we may see are given to us.
 * @param {string | undefined} address
 */
export function networkOf(address) {
  if (!address?.startsWith('https://')) return undefined;
  const { hostname } = new URL(address);
  return NETWORKS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
