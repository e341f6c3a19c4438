// SPDX-License-Identifier: Apache-2.0
// Is one protected? One word, one sentence, one icon. Pure: texts come in as a function.

import { PROTOCOL } from './codes.js';
import { clock, day } from './dates.js';

/**
 * @typedef {import('./native.js').LinkState} LinkState
 * @typedef {import('./native.js').Cause} Cause
 * @typedef {import('./incoming.js').Welcome} Welcome
 * @typedef {'protected'|'neutral'|'unprotected'|'paused'} Icon
 * @typedef {(key: string, values?: string[]) => string} Say a text in the interface's language
 * @typedef {{state: string, protected: boolean, icon: Icon, sentence: string}} Verdict
 */

/** The host's states (codes.js) and ours: the icon and the message key that belong to each. */
export const VERDICTS = {
  ok: { icon: 'protected', key: 'state_ok' },
  expired: { icon: 'protected', key: 'state_expired' },
  loading: { icon: 'neutral', key: 'state_loading' },
  'no-policy': { icon: 'unprotected', key: 'state_no_policy' },
  refused: { icon: 'unprotected', key: 'state_refused' },
  protocol: { icon: 'unprotected', key: 'state_protocol' },
  connecting: { icon: 'neutral', key: 'state_connecting' },
  idle: { icon: 'neutral', key: 'state_idle' },
  'no-host': { icon: 'unprotected', key: 'state_no_host' },
  paused: { icon: 'paused', key: 'state_paused' },
};

/** Why there is no host: the message key that names the cause. */
export const CAUSES = {
  missing: 'cause_missing',
  forbidden: 'cause_forbidden',
  'not-allowed': 'cause_not_allowed',
  'cannot-start': 'cause_cannot_start',
  exited: 'cause_exited',
  garbled: 'cause_garbled',
  hung: 'cause_hung',
  'turned-away': 'cause_turned_away',
};

/** What may be wrong in one tab: the message key that says it, with the network's name. @type {Map<string, string>} */
export const TROUBLES = new Map([
  ['card-blocked', 'trouble_card_blocked'],
  ['composer-unknown', 'trouble_composer_unknown'],
  ['text-unchecked', 'trouble_text_unchecked'],
  ['reload', 'trouble_reload'],
]);

/**
 * @param {{link: LinkState, cause: Cause | null, welcome: Welcome | null, until?: number}} facts `until`: end of a pause
 *   in milliseconds since 1970, 0 if there is none
 * @param {Say} say
 * @param {string} locale for dates
 * @returns {Verdict}
 */
export function describe({ link, cause, welcome, until = 0 }, say, locale) {
  const state = until ? 'paused' : nameOf(link, cause, welcome);
  const { icon, key } = VERDICTS[state];
  if (until) return { state, protected: false, icon: 'paused', sentence: say(key, [clock(until, locale)]) };
  const values = [welcome?.policy?.title ?? '', day(welcome?.policy?.expires ?? '', locale)];
  const sentence = state === 'no-host' ? say(key, [say(CAUSES[cause ?? 'exited'])]) : say(key, values);
  return { state, protected: icon === 'protected', icon: /** @type {Icon} */ (icon), sentence };
}

/** @param {LinkState} link @param {Cause | null} cause @param {Welcome | null} welcome @returns {keyof typeof VERDICTS} */
function nameOf(link, cause, welcome) {
  // A further try is no news: until it succeeds there is no host.
  if (link === 'down' || (link === 'connecting' && cause)) return 'no-host';
  if (link !== 'ready') return link;
  if (!welcome || welcome.protocol !== PROTOCOL) return 'protocol';
  const state = /** @type {keyof typeof VERDICTS} */ (welcome.state);
  // A host that calls itself fine but names no policy is not believed.
  return (state === 'ok' || state === 'expired') && !welcome.policy ? 'no-policy' : state;
}

/**
 * The same for icon and popup where the browser keeps us from some of the networks. On the others
 * content scripts work as ever, so they are not told.
 * @param {Verdict} verdict @param {boolean} permitted @param {Say} say
 * @returns {Verdict}
 */
export function seenBy(verdict, permitted, say) {
  if (permitted || !verdict.protected) return verdict;
  return { ...verdict, protected: false, icon: 'unprotected', sentence: say('state_no_permission') };
}

/**
 * The `state` message for content scripts: what they need and nothing else.
 * @param {Verdict} verdict @param {Welcome | null} welcome
 */
export function forContent(verdict, welcome) {
  const policy = welcome?.policy;
  return {
    type: 'state',
    state: verdict.state,
    protected: verdict.protected,
    sentence: verdict.sentence,
    settings: welcome?.settings ?? null,
    site_data: welcome?.site_data ?? {},
    policy: policy
      ? { title: policy.title, version: policy.version, guideline: policy.guideline, contacts: policy.contacts }
      : null,
  };
}
