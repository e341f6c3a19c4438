// SPDX-License-Identifier: Apache-2.0
// The panel: how a post stands at a glance. What concerns all of it, where something is marked, what is still being
// looked up, why nothing is checked, and for whom one posts where the guideline makes a difference.
import { severityLabel } from './card_finding.js';
import { button, element, say } from './card_parts.js';

/** So many places are listed; the others are counted. */
const LISTED = 8;

/**
 * @typedef {object} PanelActs
 * @property {(place: number) => void} place     shows a place's card
 * @property {(as: string) => void} postAs
 * @property {() => void} restore
 * @property {() => void} close
 */

/**
 * @param {any} message  from the content script
 * @param {HTMLElement[]} articles  what concerns the whole post
 * @param {PanelActs} act
 */
export function panelParts(message, articles, act) {
  const close = button('×', act.close);
  close.setAttribute('aria-label', say('card_close'));
  const head = element('header', '', '', [element('strong', 'grow', titleOf(message)), close]);
  const body = [];
  if (message.unprotected) body.push(element('p', 'why', message.unprotected));
  if (message.places.length) body.push(placeList(message.places, act.place));
  if (message.pending) body.push(element('p', 'soft', say('panel_pending')));
  if (message.hidden) body.push(hiddenLine(message.hidden, act.restore));
  const foot = message.posting_as ? [postingAs(message.posting_as, act.postAs)] : [];
  const inner = body.length ? [element('div', 'panel', '', body)] : [];
  return [head, ...articles, ...inner, ...foot];
}

/** @param {any} message */
function titleOf({ findings, places, unprotected }) {
  if (unprotected) return say('panel_unprotected');
  const count = findings.length + places.length;
  return count === 0 ? say('panel_none') : count === 1 ? say('panel_one') : say('panel_some', [String(count)]);
}

/** @param {any[]} places @param {(place: number) => void} open */
function placeList(places, open) {
  const rows = places.slice(0, LISTED).map((place, index) => {
    const row = button('', () => open(index));
    row.className = 'place';
    row.append(severityLabel(place), element('strong', '', place.words), element('span', '', place.message));
    return element('li', '', '', [row]);
  });
  const rest = places.length - rows.length;
  if (rest > 0) rows.push(element('li', 'soft', say('gate_more', [String(rest)])));
  return element('ul', 'places', '', rows);
}

/** @param {number} count @param {() => void} restore */
function hiddenLine(count, restore) {
  return element('p', 'hidden', '', [element('span', '', say('panel_hidden', [String(count)])), button(say('popup_show_again'), restore)]);
}

/** @param {string} chosen @param {(as: string) => void} choose */
function postingAs(chosen, choose) {
  const ways = ['personal', 'company'].map((as) => {
    const radio = /** @type {HTMLInputElement} */ (element('input'));
    radio.type = 'radio';
    radio.name = 'posting-as';
    radio.value = as;
    radio.checked = as === chosen;
    radio.addEventListener('change', (event) => event.isTrusted && choose(as));
    return element('label', 'check', '', [radio, element('span', '', say(`posting_${as}`))]);
  });
  return element('fieldset', '', '', [element('legend', '', say('posting_legend')), ...ways]);
}
