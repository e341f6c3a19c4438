// SPDX-License-Identifier: Apache-2.0
// The rules in force as people can read them: what each looks for, how grave it is, where it applies. Of hidden
// lists there is only a count.
import { element } from './card_parts.js';
import { say } from './texts.js';

/** @typedef {import('../background/policy_parts.js').Rule} Rule */

/** One foldable part for the company's own rules and for each pack. @param {Rule[]} rules @returns {HTMLElement[]} */
export function rulesByOrigin(rules) {
  /** @type {Map<string, Rule[]>} */
  const origins = new Map();
  for (const rule of rules) origins.set(rule.pack, [...(origins.get(rule.pack) ?? []), rule]);
  return [...origins].map(([pack, all]) => {
    const title = pack ? say('glass_rules_pack', [pack]) : say('glass_rules_own');
    return element('details', '', '', [element('summary', '', `${title} (${all.length})`), ...all.map(ruleLine)]);
  });
}

/** @param {Rule} rule */
function ruleLine({ rule, kind, severity, message, narrowing, entries, hidden, quiet, section }) {
  const facts = [
    say(`glass_kind_${kind}`) || kind,
    quiet ? say('glass_rule_quiet') : severity ? say(`card_severity_${severity}`) : say('glass_rule_depends'),
    entries ? say('glass_rule_entries', [String(entries)]) : '',
    hidden ? say('glass_rule_hidden', [String(hidden)]) : '',
    section ? say('card_section', [section]) : '',
  ].filter(Boolean);
  const parts = [element('p', '', message || rule), element('p', 'soft', facts.join(' · ')), element('p', 'soft', '', [element('code', '', rule)])];
  if (narrowing.length) parts.splice(2, 0, element('p', 'soft', narrowing.join(' ')));
  return element('div', 'rule', '', parts);
}
