// SPDX-License-Identifier: Apache-2.0
// The glass box: the last message to the program and its answer, live; everything stored; every rule in force;
// what the program cannot do, and what the browser lets us do. It keeps nothing, and forgets at closing.
import { element } from './card_parts.js';
import { connect, showSentence } from './connection.js';
import { rulesByOrigin } from './rule_list.js';
import { byId, fillTexts, put, say, show } from './texts.js';

/** What is shown of one message, in UTF-16 code units: a whole article would make the page slow. */
const SHOWN = 20_000;

/** @param {unknown} value */
function pretty(value) {
  const text = JSON.stringify(value, null, 2) ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}\n${say('glass_cut')}` : text;
}

async function showStored() {
  const all = Object.entries(await chrome.storage.local.get(null));
  show('stored-none', all.length === 0);
  byId('stored').replaceChildren(...all.map(([key, value]) => {
    const name = say(`glass_key_${key}`);
    const shown = element('pre', '', pretty(value));
    shown.tabIndex = 0;
    shown.setAttribute('role', 'region');
    shown.setAttribute('aria-label', name || key);
    return element('li', '', '', [element('span', '', name), document.createTextNode(name ? ' ' : ''), element('code', 'soft', key), shown]);
  }));
}

/** @param {import('./connection.js').Status} status */
function showWalls({ host, sandbox }) {
  const walls = ['seccomp', 'landlock'].map((name) => say(`glass_${name}_${Boolean(sandbox[name])}`, [String(sandbox[name])]));
  byId('walls').replaceChildren(...(host ? walls : [say('glass_walls_unknown')]).map((wall) => element('li', '', wall)));
}

function showPermissions() {
  const { permissions = [], host_permissions: hosts = [] } = chrome.runtime.getManifest();
  const lines = permissions.map((name) => element('li', '', say(`glass_perm_${name}`) || name));
  const sites = hosts.map((/** @type {string} */ pattern) => pattern.replace(/^https:\/\/\*\.|\/\*$/g, '')).join(', ');
  byId('permissions').replaceChildren(...lines, element('li', '', `${say('glass_perm_hosts')} ${sites}`));
}

fillTexts();
showPermissions();
chrome.storage.onChanged.addListener((_changes, area) => area === 'local' && void showStored());
void showStored();
connect({
  status: (status) => {
    showSentence(status);
    showWalls(status);
    if (status.policy) return;
    put('rules-count', say('glass_rules_none'));
    byId('rules').replaceChildren();
  },
  rules: (rules, capped) => {
    put('rules-count', [say('glass_rules_count', [String(rules.length)]), capped ? say('glass_rules_capped') : ''].join(' '));
    byId('rules').replaceChildren(...rulesByOrigin(rules));
  },
  glass: (way, message) => put(way, pretty(message)),
});
