// SPDX-License-Identifier: Apache-2.0
// One finding in the card: how grave, what, why, say instead, where it is written, whom to ask.
import { morePart } from './card_more.js';
import { button, copy, element, link, say } from './card_parts.js';
import { telOf } from './contacts.js';

/** How grave a finding is, by word and by the shape of its mark. @param {any} finding */
export function severityLabel(finding) {
  const severity = ['hint', 'warn', 'stop'].includes(finding.severity) ? finding.severity : 'warn';
  return element('span', `severity ${severity}`, say(`card_severity_${severity}`));
}

/**
 * @param {any} finding
 * @param {{policy: any, site: string, excerpt: import('./card_text.js').Excerpt, first: boolean, labelled: boolean}} context
 *   `first`: the gravest at its place is told in full, others only what and say instead; `labelled`: it says itself how grave it is
 * @param {import('./card_more.js').MoreActs & {use: (instead: number) => void}} act  `use` puts a suggestion in place of the span
 */
export function findingArticle(finding, context, act) {
  const { policy, first } = context;
  const parts = [element('p', 'message', finding.message)];
  if (context.labelled) parts.unshift(severityLabel(finding));
  if (finding.why && first) parts.push(element('p', 'why', finding.why));
  if (finding.instead?.length) parts.push(suggestions(finding, act.use));
  const { toggle, more } = morePart(finding, context, act);
  const links = first ? [guideline(finding, policy), contact(finding, policy)] : [];
  parts.push(element('div', 'more', '', [...links.filter((part) => part !== null), toggle]), more);
  return element('article', '', '', parts);
}

/** @param {any} finding @param {(instead: number) => void} use */
function suggestions(finding, use) {
  const copies = finding.replace === 'copy' || finding.start === undefined;
  const buttons = finding.instead.map((/** @type {string} */ text, /** @type {number} */ index) => {
    let copying = copies;
    const made = button(text, () => (copying ? copyFrom(made, text) : use(index)));
    if (copies) made.setAttribute('aria-label', `${say('card_copy')}: ${text}`);
    made.addEventListener('copy-instead', () => {
      copying = true;
      note(made, say('card_failed'));
    });
    return made;
  });
  const style = finding.category === 'spelling' ? 'instead late' : 'instead';
  return element('div', style, '', [element('span', '', say(copies ? 'card_copy' : 'card_instead')), ...buttons]);
}

/** @param {HTMLElement} pressed @param {string} text */
async function copyFrom(pressed, text) {
  note(pressed, say((await copy(text)) ? 'page_copied' : 'card_not_copied'));
}

/** Say something below the suggestions. @param {HTMLElement} pressed @param {string} text */
function note(pressed, text) {
  const box = pressed.parentElement;
  box?.querySelector('.note')?.remove();
  const made = element('span', 'note', text);
  made.setAttribute('role', 'status');
  box?.append(made);
}

/** @param {any} finding @param {any} policy */
function guideline(finding, policy) {
  const address = finding.link || policy?.guideline || '';
  if (!address && !finding.section) return null;
  return link(finding.section ? say('card_section', [finding.section]) : say('card_guideline'), address);
}

/** Whom to ask about a finding; null if there is nobody. @param {any} finding @param {any} policy */
export function contact(finding, policy) {
  const who = finding.contact || policy?.contacts?.[0];
  if (!who) return null;
  if (typeof who === 'string') {
    return link(say('card_contact', [who]), who.includes('@') ? `mailto:${who}` : '');
  }
  const address = who.mail ? `mailto:${who.mail}` : who.phone ? telOf(who.phone) : '';
  return link(say('card_contact', [who.role || who.mail || who.phone]), address);
}
