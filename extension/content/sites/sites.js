// SPDX-License-Identifier: Apache-2.0
// The networks we know. Each is one data file beside this one that adds itself to the table; the
// manifest's list of content scripts decides which are loaded, and background/networks.js names them
// for the rest of the extension. Here is only what reads the table.

/**
 * How a composer's text is posted, so that a question can come before it.
 * @typedef {object} Posting
 * @property {string[]} [press] selectors of the buttons that post
 * @property {string[]} [names] what such a button is called where no selector tells it, exactly
 * @property {string[]} [schedule] what it is called once a time is set: it then posts later, and is asked like posting
 * @property {string} [area]    an ancestor that the button and its composer share
 * @property {string} [together]  one press posts all composers that say the same here and have the same nearest ancestor
 *   that it names: title and text, a poll's question and its answers
 * @property {string[]} keys    keys that post while the editor has them: `Enter`, `Mod+Enter` (Ctrl or Cmd)
 */

/**
 * What is attached to a post, counted by selectors inside the composer's surroundings (attachments.js).
 * @typedef {object} AttachmentSpec
 * @property {string} [within] the ancestor in which they stand; without it the posting's area, else the nearest
 *   dialog or form
 * @property {string[]} [image] @property {string[]} [video] @property {string[]} [document] @property {string[]} [link]
 */

/**
 * One kind of composer on one network.
 * @typedef {object} ComposerSpec
 * @property {string} id        name in tests and logs of ours, e.g. `post-a`
 * @property {string} surface   post, comment, article, profile, event, alt-text, message as policies name it; `message`
 *   is read only where the settings say so
 * @property {string[]} find    selectors of the editable element, most robust first
 * @property {string} [within]  an ancestor that must be there
 * @property {string} [without] an ancestor that must not be there
 * @property {boolean} [input]  the element may be an `<input>` of one line of text, a title or a headline
 * @property {boolean} [mayBeCombobox]  the element may have role=combobox, which elsewhere is a search
 * @property {AttachmentSpec} [attachments]
 * @property {Posting} [posting]  how it is posted
 * @property {{attribute?: string, container: string}} [thread] parts of one thread: the attribute whose trailing
 *   number counts them (without one their order does), and the nearest element that holds them all
 */

/**
 * One network.
 * @typedef {object} Site
 * @property {string} id               as policies name it
 * @property {string[]} hosts          host names; `*.` stands for any subdomain
 * @property {boolean} [anyHost]       it has no hosts of its own: it is met wherever IT names it
 * @property {boolean} [own]           the extension's own page instead of a host
 * @property {(element: HTMLElement) => object} [pretends] what of a check another place would say: `site`, `surface`,
 *   `posting_as`
 * @property {boolean} [unlisted]      policies cannot name it: it is read wherever it is met
 * @property {string[]} [shadowHosts] elements whose shadow root, open or closed, may hold composers
 * @property {string} [suspects]  selector of what looks like a composer: if somebody types there and it is
 *   none that we know, the icon says so
 * @property {string} [opens]     selector of what stands open only around a composer: if none is in it, the icon says so
 * @property {ComposerSpec[]} composers
 */

/** Every known network; filled by the files beside this one. @type {Site[]} */
const SITES = [];

/**
 * Whether a host name is one of a site's hosts.
 * @param {string} pattern
 * @param {string} host
 */
function hostMatches(pattern, host) {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/**
 * The network that an address belongs to, or null.
 * @param {{hostname: string, protocol: string}} place
 * @returns {Site|null}
 */
function siteOf({ hostname, protocol }) {
  if (protocol.endsWith('-extension:')) return SITES.find((site) => site.own) ?? null;
  if (isNeverRead(hostname)) return null;
  const known = SITES.find((site) => site.hosts.some((pattern) => hostMatches(pattern, hostname)));
  return known ?? SITES.find((site) => site.anyHost) ?? null;
}
