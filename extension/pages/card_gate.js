// SPDX-License-Identifier: Apache-2.0
// The question before posting: what should be read first, and two ways on. Changing comes first. Where the policy wants
// a moment's thought, "post anyway" leads to a few of its sentences; which one is chosen leaves this file in no way.
import { contact, severityLabel } from './card_finding.js';
import { button, element, say } from './card_parts.js';

/** So many findings are told in full; the others are counted. */
const TOLD = 3;

/**
 * @param {any} message from the content script: `findings`, or `unchecked` with the reason; `reflect` with the policy's sentences
 * @param {{choose: (post: boolean) => void, resized: () => void}} act
 */
export function gateParts(message, { choose, resized }) {
  const head = element('header', '', '', [element('strong', 'grow', say('gate_title'))]);
  const told = message.findings.slice(0, TOLD).map(findingItem);
  const rest = message.findings.length - told.length;
  const body = message.unchecked
    ? [element('p', 'message', say('gate_unchecked')), element('p', 'why', message.unchecked)]
    : [element('ul', 'plain', '', told), ...(rest > 0 ? [element('p', 'soft', say('gate_more', [String(rest)]))] : [])];
  const thought = message.reflect.length ? thoughtPart(message.reflect, () => choose(true)) : null;
  const change = deliberate(say('gate_change'), () => choose(false));
  change.className = 'main';
  const post = deliberate(say('gate_post'), () => {
    if (!thought) return choose(true);
    post.hidden = true;
    thought.hidden = false;
    resized();
    thought.focus();
  });
  const choice = element('div', 'choice', '', [change, post]);
  const who = contact(message.findings[0] ?? {}, message.policy);
  const whom = who ? [element('p', 'soft', '', [who])] : [];
  const gate = element('article', 'gate', '', [...body, ...whom, choice, ...(thought ? [thought] : [])]);
  // A key that is still down from the press before is no answer.
  gate.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  });
  return [head, gate];
}

/** A button that the second half of a double click does not press. @param {string} text @param {() => void} pressed */
function deliberate(text, pressed) {
  return button(text, (event) => {
    if (/** @type {MouseEvent} */ (event).detail < 2) pressed();
  });
}

/** A few sentences to choose from. It takes the keyboard itself: none of them is chosen beforehand. @param {string[]} sentences @param {() => void} chosen */
function thoughtPart(sentences, chosen) {
  const all = sentences.map((sentence) => element('li', '', '', [deliberate(sentence, chosen)]));
  const part = element('div', 'thought', '', [
    element('p', 'message', say('gate_reflect')),
    element('ul', 'plain', '', all),
    element('p', 'soft', say('gate_reflect_kept')),
  ]);
  part.setAttribute('role', 'group');
  part.setAttribute('aria-label', say('gate_reflect'));
  part.tabIndex = -1;
  part.hidden = true;
  return part;
}

/** @param {any} finding */
function findingItem(finding) {
  const parts = [severityLabel(finding), element('p', 'message', finding.message)];
  if (finding.why) parts.push(element('p', 'why', finding.why));
  return element('li', '', '', parts);
}

