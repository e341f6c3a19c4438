// SPDX-License-Identifier: Apache-2.0
// Tabs that were open before our scripts could come: they are asked to be reloaded, by their icon and the
// popup's sentence. Nothing reloads by itself, a draft may stand there.

/** Whether our content scripts are in the page. Runs there. */
const isOurs = () => typeof siteOf === 'function';

export class OpenTabs {
  /** Tabs that need a reload. @type {Set<number>} */ #stale = new Set();

  /**
   * @param {Pick<typeof chrome, 'tabs' | 'scripting'>} browser
   * @param {(tab: number, address: string, stale: boolean) => void} found called when a tab's state has changed
   */
  constructor({ tabs, scripting }, found) {
    this.tabs = tabs;
    this.scripting = scripting;
    this.found = found;
  }

  /** Look at all tabs of some addresses. @param {string[]} matches */
  async look(matches) {
    if (matches.length === 0) return;
    const open = await this.tabs.query({ url: matches });
    await Promise.all(open.map((tab) => this.lookAt(tab)));
  }

  /** @param {{id?: number, url?: string}} tab with an address where our scripts should be */
  async lookAt({ id, url }) {
    if (id === undefined || !url) return;
    const stale = await this.#isStale(id);
    if (stale === this.#stale.has(id)) return;
    if (stale) this.#stale.add(id);
    else this.#stale.delete(id);
    this.#listen();
    this.found(id, url, stale);
  }

  /** @param {number} tabId */
  async #isStale(tabId) {
    try {
      const [frame] = await this.scripting.executeScript({ target: { tabId }, func: isOurs });
      return frame?.result === false;
    } catch {
      // Not loaded, gone, or not ours to see: whatever comes will come with our scripts.
      return false;
    }
  }

  /** Every tab of the browser would wake us: so only while one is stale. */
  #listen() {
    const { onUpdated } = this.tabs;
    if (this.#stale.size === 0) onUpdated.removeListener(this.#updated);
    else if (!onUpdated.hasListener(this.#updated)) onUpdated.addListener(this.#updated);
  }

  /** @param {number} id @param {{status?: string}} change @param {{url?: string}} tab */
  #updated = (id, { status }, { url }) => {
    if (status === 'complete' && this.#stale.has(id)) void this.lookAt({ id, url: url ?? 'elsewhere' });
  };
}
