// SPDX-License-Identifier: Apache-2.0
// What changed in the guideline. Only the number of the version that was seen last is kept.
import { day } from '../background/dates.js';
import { changeStored, readStored } from '../background/storing.js';
import { element } from './card_parts.js';
import { newChanges } from './exercises.js';
import { byId, locale, put, say, show } from './texts.js';

const SEEN_KEY = 'guideline_seen';
/** What has been shown in this page, so that it stays as it is while one reads. */
let shown = '';

/** @param {import('../background/incoming.js').Policy | null} policy */
export async function showChanges(policy) {
  if (!policy || shown === `${policy.id} ${policy.version}`) return;
  shown = `${policy.id} ${policy.version}`;
  const stored = await readStored(SEEN_KEY);
  const seen = Number.isSafeInteger(stored) ? Number(stored) : undefined;
  if (seen !== policy.version) await changeStored(SEEN_KEY, () => policy.version).catch(() => {});
  const fresh = newChanges(policy.changes, seen);
  show('changes-part', policy.changes.length > 0);
  put('changes-title', say(fresh.length ? 'practice_changes_new' : 'practice_changes'));
  /** @type {HTMLDetailsElement} */ (byId('changes-part')).open = fresh.length > 0;
  byId('changes').replaceChildren(...(fresh.length ? fresh : policy.changes).map(line));
}

/** @param {import('../background/policy_parts.js').Change} change */
function line({ version, date, text }) {
  const when = date ? say('practice_change_when', [String(version), day(date, locale)]) : say('popup_version', [String(version)]);
  return element('li', '', '', [element('span', 'soft', when), element('br'), element('span', '', text)]);
}
