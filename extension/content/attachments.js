// SPDX-License-Identifier: Apache-2.0
// What is attached to a post, as far as its surroundings show it: counts by type, never a name or a content.

const ATTACHMENT_TYPES = /** @type {const} */ (['image', 'video', 'document', 'link']);
/** More of one type says nothing more to any rule. */
const MOST_ATTACHMENTS = 100;
/** Where attachments stand if a site does not say it. */
const AROUND_COMPOSER = 'dialog, [role="dialog"], form';

/**
 * How many of each type are attached. Undefined if the site does not say how to count.
 * @param {Element} element the composer's
 * @param {ComposerSpec} spec
 * @returns {Record<string, number>|undefined}
 */
function countAttachments(element, { attachments, posting, find }) {
  if (!attachments) return undefined;
  const around = ancestorAcross(element, attachments.within ?? posting?.area ?? AROUND_COMPOSER);
  /** @type {Record<string, number>} */
  const counts = {};
  for (const type of ATTACHMENT_TYPES) {
    const selectors = attachments[type];
    if (!selectors) continue;
    const found = around ? [...around.querySelectorAll(selectors.join())] : [];
    // A picture in the text, an emoji, is no attachment.
    const own = found.filter((one) => !element.contains(one) && belongsTo(one, element, around, find.join()));
    counts[type] = Math.min(own.length, MOST_ATTACHMENTS);
  }
  return counts;
}

/** Whether no composer of the same kind stands nearer: each post of a thread has its own. @param {Element} one @param {Element} element @param {Element|null} around @param {string} find */
function belongsTo(one, element, around, find) {
  for (let at = one.parentElement; at && at !== around; at = at.parentElement) {
    if (at.querySelector(find)) return at.contains(element);
  }
  return true;
}
