// SPDX-License-Identifier: Apache-2.0
// What else can be done about a finding, behind one button: not show it again, say that it is a false alarm, ask the team.
import { draftView } from './card_draft.js';
import { button, element, say } from './card_parts.js';
import { nameOf } from '../background/networks.js';

/**
 * @typedef {object} MoreActs
 * @property {(reach: 'draft'|'site'|'all') => void} dismiss
 * @property {() => void} falseAlarm  a report was opened as a mail or copied
 * @property {() => void} resized
 */

/**
 * The button, and what it opens.
 * @param {any} finding
 * @param {{policy: any, site: string, excerpt: import('./card_text.js').Excerpt}} context
 * @param {MoreActs} act
 * @returns {{toggle: HTMLElement, more: HTMLElement}}
 */
export function morePart(finding, { policy, site, excerpt }, act) {
  const more = element('div', 'extra');
  more.hidden = true;
  const toggle = button(say('card_more'), () => {
    more.hidden = !more.hidden;
    toggle.setAttribute('aria-expanded', String(!more.hidden));
    show();
    act.resized();
  });
  toggle.className = 'plain';
  toggle.setAttribute('aria-expanded', 'false');

  const about = { finding, policy, excerpt, network: site ? nameOf(site) : '' };
  const show = (/** @type {boolean} */ focus = false) => {
    const ask = button(say('card_ask'), () => draft('ask'));
    more.replaceChildren(dismissals(finding, site, act.dismiss), element('div', 'instead', '', [button(say('card_false'), () => draft('false')), ask]));
    more.parentElement?.classList.remove('alone');
    if (focus) ask.focus();
  };
  const draft = (/** @type {'ask'|'false'} */ purpose) => {
    const back = () => {
      show(true);
      act.resized();
    };
    const used = () => purpose === 'false' && act.falseAlarm();
    const view = draftView(purpose, about, { back, used, resized: act.resized });
    more.replaceChildren(view);
    more.parentElement?.classList.add('alone');
    act.resized();
    /** @type {HTMLElement|null} */ (view.querySelector('.choice a, .choice button'))?.focus();
  };
  return { toggle, more };
}

/** @param {any} finding @param {string} site @param {MoreActs['dismiss']} dismiss */
function dismissals(finding, site, dismiss) {
  // What is grave can be put away for one draft; the question before posting stays.
  const grave = finding.severity === 'stop';
  const what = finding.entry ? 'entry' : 'rule';
  const choices = [button(say('card_not_draft'), () => dismiss('draft'))];
  if (!grave && site) choices.push(button(say(`card_not_site_${what}`, [nameOf(site)]), () => dismiss('site')));
  if (!grave) choices.push(button(say(`card_not_all_${what}`), () => dismiss('all')));
  const parts = [element('span', '', say('card_fine')), ...choices];
  if (grave) parts.push(element('span', '', say('card_grave')));
  return element('div', 'instead', '', parts);
}
