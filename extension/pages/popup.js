// SPDX-License-Identifier: Apache-2.0
// The popup: is one protected, by which guideline, and if not, why; a pause; what is not to be shown again.
import { PROBLEMS } from '../background/codes.js';
import { day } from '../background/dates.js';
import { TROUBLES } from '../background/state.js';
import { nameOf, networkOf, placeOf } from '../background/networks.js';
import { element } from './card_parts.js';
import { connect, showSentence } from './connection.js';
import { contactLine } from './contacts.js';
import { emergencyLine, speaking } from './emergency_rules.js';
import { Log } from './log.js';
import { remedyOf } from './remedy.js';
import { Remembered } from './remembered.js';
import { Trial } from './trial.js';
import { byId, fillTexts, locale, put, say, show } from './texts.js';

/** @typedef {import('../background/status.js').Status} Status */

const manifest = chrome.runtime.getManifest();
/** What the browser has to let us see. @type {string[]} */
let origins = [];

/** @param {Status} status */
function showStatus(status) {
  showSentence(status);
  showPolicy(status);
  showHere(status);
  log.follow(status);
  trial.follow(status);
  origins = status.origins;
  void showPermission();
  show('pause', status.pause.until === 0 && status.pause.allowed);
  show('resume', status.pause.until > 0);
  const remedy = remedyOf(status, { extension: manifest.version, id: chrome.runtime.id });
  show('it', remedy !== null || status.problems.length > 0);
  put('remedy', remedy ? say(remedy.key, remedy.values) : '');
  byId('problems').replaceChildren(...status.problems.map(problemLine));
  put('about', status.host ? say('popup_about', [manifest.version, status.host]) : say('popup_about_alone', [manifest.version]));
}

/** What is wrong in the reader's language, and the host's sentence for IT, which is English. @param {Status['problems'][number]} problem */
function problemLine({ code, message }) {
  const line = element('li', '', message);
  if (!PROBLEMS.includes(code)) return line;
  line.prepend(element('strong', '', say(`problem_${code.replaceAll('-', '_')}`)), ' ');
  return line;
}

/** @param {Status} status */
function showPolicy({ policy, sites, hosts }) {
  show('policy', policy !== null);
  show('contacts-part', Boolean(policy?.contacts.length));
  const emergencies = speaking(policy?.emergency_rules ?? [], Date.now());
  show('emergency-rules-part', emergencies.length > 0);
  byId('emergency-rules').replaceChildren(...emergencies.map((rule) => emergencyLine(rule, locale, say)));
  if (!policy) return;
  put('title', policy.title);
  put('version', say('popup_version', [String(policy.version)]));
  put('publisher', policy.publisher);
  for (const part of document.querySelectorAll('.issued')) part.toggleAttribute('hidden', !policy.issued);
  put('issued', day(policy.issued, locale));
  put('expires', policy.expires ? day(policy.expires, locale) : say('popup_never'));
  put('signed', signersOf(policy));
  put('sites', [...sites.map(nameOf), ...hosts].join(', '));
  show('guideline-line', policy.guideline !== '');
  if (policy.guideline) byId('guideline').setAttribute('href', policy.guideline);
  byId('contacts').replaceChildren(...policy.contacts.map(contactLine));
}

/** Who signed; which file only where there are several. @param {import('../background/incoming.js').Policy} policy */
function signersOf({ signatures }) {
  const lines = signatures.map(({ file, signers, employees }) => {
    const names = signers.join(', ');
    const all = employees.length > 0 ? say('popup_signed_employees', [names, employees.join(', ')]) : names;
    return signatures.length > 1 ? `${file}: ${all}` : all;
  });
  return lines.join('; ') || say('popup_unsigned');
}

/** @param {Status} status */
function showHere({ here, sites, hosts, policy, pause }) {
  show('here', Boolean(here) && pause.until === 0);
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

/** @param {import('../background/policy_parts.js').Rule[]} rules */
function nameRules(rules) {
  const names = new Map(rules.map(({ rule, message }) => [rule, message || rule]));
  remembered.name(names);
  log.name(names);
  trial.name(names);
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
const remembered = new Remembered();
const log = new Log(() => forget('log'));
const trial = new Trial(() => forget('counts'));
/** What is being deleted. @type {'log' | 'counts'} */
let deleting = 'log';
/** @param {'log' | 'counts'} what */
function forget(what) {
  deleting = what;
  line.send({ type: 'forget', what });
}
const line = connect({
  status: showStatus,
  rules: nameRules,
  kept: ({ entries, counts }) => {
    log.fill(entries);
    trial.fill(counts);
  },
  forgotten: (done) => done || (deleting === 'log' ? log : trial).failed(),
  tab: () => tab?.id,
});
byId('pause').addEventListener('click', () => line.send({ type: 'pause' }));
byId('resume').addEventListener('click', () => line.send({ type: 'resume' }));
await Promise.all([remembered.show(), showPermission()]);
