// SPDX-License-Identifier: Apache-2.0
// The question before posting: what should be read first, and two ways on. Changing comes first.
import { severityLabel } from './card_finding.js';
import { button, element, link, say } from './card_parts.js';

/** So many findings are told in full; the others are counted. */
const TOLD = 3;

/**
 * @param {any} message from the content script: `findings`, or `unchecked` with the reason
 * @param {(post: boolean) => void} choose
 */
export function gateParts(message, choose) {
  const head = element('header', '', '', [element('strong', 'grow', say('gate_title'))]);
  const told = message.findings.slice(0, TOLD).map(findingItem);
  const rest = message.findings.length - told.length;
  const body = message.unchecked
    ? [element('p', 'message', say('gate_unchecked')), element('p', 'why', message.unchecked)]
    : [element('ul', 'plain', '', told), ...(rest > 0 ? [element('p', 'soft', say('gate_more', [String(rest)]))] : [])];
  const change = button(say('gate_change'), () => choose(false));
  change.className = 'main';
  const post = button(say('gate_post'), () => choose(true));
  return [head, element('article', 'gate', '', [...body, ...contactOf(message), element('div', 'choice', '', [change, post])])];
}

/** @param {any} finding */
function findingItem(finding) {
  const parts = [severityLabel(finding), element('p', 'message', finding.message)];
  if (finding.why) parts.push(element('p', 'why', finding.why));
  return element('li', '', '', parts);
}

/** Whom to ask, if there is somebody. @param {any} message @returns {HTMLElement[]} */
function contactOf({ findings, policy }) {
  const who = findings[0]?.contact || policy?.contacts?.[0];
  const mail = typeof who === 'string' ? who : who?.mail;
  if (!mail) return [];
  const name = typeof who === 'string' ? who : who.role || who.mail;
  return [element('p', 'soft', '', [link(say('card_contact', [name]), mail.includes('@') ? `mailto:${mail}` : '')])];
}
