// SPDX-License-Identifier: Apache-2.0
// The popup: is one protected, by which guideline, and if not, why.
import { TROUBLES, day } from '../background/state.js';
import { followStatus, showSentence } from './connection.js';
import { nameOf, networkOf, placeOf } from '../background/networks.js';
import { remedyOf } from './remedy.js';
import { byId, fillTexts, locale, say } from './texts.js';

/** @typedef {import('../background/status.js').Status} Status */

const manifest = chrome.runtime.getManifest();
/** What the browser has to let us see. @type {string[]} */
let origins = [];

/** @param {string} id @param {string} text */
const put = (id, text) => (byId(id).textContent = text);
/** @param {string} id @param {boolean} shown */
const show = (id, shown) => (byId(id).hidden = !shown);

/** @param {Status} status */
function showStatus(status) {
  showSentence(status);
  showPolicy(status);
  showHere(status);
  origins = status.origins;
  void showPermission();
  const remedy = remedyOf(status, { extension: manifest.version, id: chrome.runtime.id });
  show('it', remedy !== null || status.problems.length > 0);
  put('remedy', remedy ? say(remedy.key, remedy.values) : '');
  byId('problems').replaceChildren(...status.problems.map(({ message }) => item(message)));
  put('about', status.host ? say('popup_about', [manifest.version, status.host]) : say('popup_about_alone', [manifest.version]));
}

/** @param {Status} status */
function showPolicy({ policy, sites, hosts }) {
  show('policy', policy !== null);
  show('contacts-part', Boolean(policy?.contacts.length));
  if (!policy) return;
  put('title', policy.title);
  put('version', say('popup_version', [String(policy.version)]));
  put('publisher', policy.publisher);
  put('expires', policy.expires ? day(policy.expires, locale) : say('popup_never'));
  put('sites', [...sites.map(nameOf), ...hosts].join(', '));
  show('guideline-line', policy.guideline !== '');
  if (policy.guideline) byId('guideline').setAttribute('href', policy.guideline);
  byId('contacts').replaceChildren(...policy.contacts.map(contact));
}

/** @param {import('../background/incoming.js').Contact} person */
function contact({ role, mail, phone }) {
  const line = item(role);
  if (mail) line.append(document.createElement('br'), link(`mailto:${mail}`, mail));
  if (phone) line.append(document.createElement('br'), link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone));
  return line;
}

/** @param {string} text */
function item(text) {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}

/** @param {string} href @param {string} text */
function link(href, text) {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}

/** @param {Status} status */
function showHere({ here, sites, hosts, policy }) {
  show('here', Boolean(here));
  if (!here) return;
  const network = networkOf(tab?.url);
  const served = network || (tab?.url && hosts.includes(new URL(tab.url).hostname));
  const wanted = !policy || !network || sites.includes(network.id);
  const trouble = TROUBLES.get(here.trouble ?? '');
  if (trouble) put('here', say(trouble, [placeOf(tab?.url)]));
  else if (!wanted) put('here', say('popup_here_unwanted', [nameOf(network.id)]));
  else if (here.composers) put('here', say('popup_here_composer'));
  else put('here', say(served ? 'popup_here_none' : 'popup_here_off'));
}

/** In Firefox the right to see the networks can be taken away at any time. */
async function showPermission() {
  show('permission', !(await chrome.permissions.contains({ origins })));
}

fillTexts();
byId('allow').addEventListener('click', async () => {
  await chrome.permissions.request({ origins });
  await showPermission();
});
// The tab that the popup stands over; without an address it is none of our networks.
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
followStatus(showStatus, () => tab?.id);
