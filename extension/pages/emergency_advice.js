// SPDX-License-Identifier: Apache-2.0
// What helps when something was posted that should not have been: the policy's advice, and where it says nothing,
// what always holds. Pure.

/**
 * @typedef {import('../background/last_policy.js').Kept} Known `seen` is empty if the policy is in force now
 * @typedef {import('../background/policy_parts.js').Contact} Contact
 * @typedef {object} Advice
 * @property {string[]} steps @property {string[]} evidence @property {Contact[]} contacts
 * @property {{text: string, link: string}} remove where the delete function is
 * @property {{title: string, hours: number, text: string}[]} deadlines
 */

/** Hours until the supervisory authority has to know of a breach of personal data: Art. 33(1) GDPR. */
const GDPR_HOURS = 72;

/**
 * @param {Pick<Known, 'contacts' | 'emergency'> | null} known
 * @param {string} network as policies name it, '' if it is none of ours
 * @param {(key: string) => string} say
 * @returns {Advice}
 */
export function adviceOf(known, network, say) {
  const emergency = known?.emergency;
  const place = Object.hasOwn(emergency?.sites ?? {}, network) ? emergency?.sites[network] : undefined;
  return {
    steps: orElse(emergency?.steps, [
      say('emergency_step_keep'), say('emergency_step_delete'), say('emergency_step_call'), say('emergency_step_answer'),
    ]),
    evidence: orElse(emergency?.evidence, [
      say('emergency_evidence_1'), say('emergency_evidence_2'), say('emergency_evidence_3'), say('emergency_evidence_4'),
    ]),
    contacts: orElse(emergency?.contacts, known?.contacts ?? []),
    remove: { text: place?.text || say('emergency_delete_dots'), link: place?.link ?? '' },
    deadlines: orElse(emergency?.deadlines, [{ title: say('emergency_gdpr'), hours: GDPR_HOURS, text: say('emergency_gdpr_text') }]),
  };
}

/** @template T @param {T[] | undefined} theirs @param {T[]} ours */
const orElse = (theirs, ours) => (theirs?.length ? theirs : ours);
