// SPDX-License-Identifier: Apache-2.0
// Where Vorab should be: the networks that the policy names and the hosts that IT adds. Registers their
// scripts, finds the tabs that need a reload, and says what cannot be had.
import { watchNamedHosts } from './named_hosts.js';
import { ALWAYS, NETWORKS, nameOf, networkOf, patternsOf } from './networks.js';
import { OpenTabs } from './open_tabs.js';
import { Registration, servedHosts } from './registration.js';

/** @typedef {import('./incoming.js').Welcome} Welcome */

export class Sites {
  /** What the policy in force names; null while none is known. @type {string[] | null} */ #named = null;
  /** @type {import('./named_hosts.js').Named} */ #it = { hosts: [], refused: [] };

  /**
   * @param {Pick<typeof chrome, 'runtime' | 'scripting' | 'storage' | 'tabs'>} browser
   * @param {object} parts
   * @param {import('./state.js').Say} parts.say
   * @param {() => void} parts.changed  what `status` says is no longer the same
   * @param {(tab: number, address: string, stale: boolean) => void} parts.reload a tab needs a reload, or no longer
   */
  constructor(browser, { say, changed, reload }) {
    this.say = say;
    this.changed = changed;
    const [entry] = browser.runtime.getManifest().content_scripts ?? [];
    this.registration = new Registration(browser.scripting, entry);
    this.tabs = new OpenTabs(browser, reload);
    this.readHosts = watchNamedHosts(browser.storage, () => void this.#settle());
  }

  /** The policy may be another one. While none is known, what is registered stays. @param {Welcome} welcome */
  follow({ policy, state, settings }) {
    if (!policy && state !== 'no-policy') return;
    this.#named = settings.sites;
    void this.#settle();
  }

  /** We are new in this browser: whatever is open has not met us. */
  arrive() {
    void this.tabs.look(ALWAYS.flatMap(({ hosts }) => patternsOf(hosts)));
  }

  /** Somebody asks about a tab. @param {{id?: number, url?: string}} tab */
  async lookAt(tab) {
    if (this.serves(tab.url)) await this.tabs.lookAt(tab);
  }

  /** Whether our scripts should be at an address. @param {string | undefined} address */
  serves(address) {
    const network = networkOf(address);
    if (network) return network.always === true || this.names.includes(network.id);
    return address?.startsWith('https://') === true && this.hosts.includes(new URL(address).hostname);
  }

  get names() {
    return this.#named ?? ALWAYS.map(({ id }) => id);
  }

  /** The hosts of IT's that are served. */
  get hosts() {
    return servedHosts(this.names, this.#it.hosts).map(({ host }) => host);
  }

  /** What the browser has to let us see. */
  get origins() {
    const networks = NETWORKS.filter(({ id }) => this.names.includes(id));
    return [...networks.flatMap(({ hosts }) => patternsOf(hosts)), ...this.hosts.map((host) => `https://${host}/*`)];
  }

  /** What IT should know, a sentence each. @returns {import('./incoming.js').Problem[]} */
  get problems() {
    const problem = (/** @type {string} */ key, /** @type {string} */ value) => ({ code: key.replaceAll('_', '-'), message: this.say(key, [value]) });
    const unknown = this.names.filter((id) => !NETWORKS.some((network) => network.id === id));
    const homeless = NETWORKS.filter(({ id, hosts }) => hosts.length === 0 && this.names.includes(id) && !this.#it.hosts.some(({ site }) => site === id));
    return [
      ...unknown.map((id) => problem('site_unknown', id)),
      ...homeless.map(({ name }) => problem('site_without_hosts', name)),
      ...this.registration.failed.map((id) => problem('site_not_registered', nameOf(id))),
      ...this.#it.refused.map(({ key, host }) => problem(key, host)),
    ];
  }

  async #settle() {
    this.#it = await this.readHosts();
    if (!this.#named) return;
    const fresh = await this.registration.sync(this.#named, this.#it.hosts);
    this.changed();
    await this.tabs.look(fresh);
  }
}
