// SPDX-License-Identifier: Apache-2.0
// Where our entities differ from twitter-text's on purpose, and why. Anything else is a defect.
import twitter from 'twitter-text';

/**
 * @typedef {{kind: string, start: number, end: number}} Found
 * @typedef {{text: string, ours: Found[], theirs: Found[], only: {ours: Found[], theirs: Found[]}}} Conflict
 *   Entities that touch one another and that only one side has; `only` has all such of the text.
 */

/** @param {Conflict} conflict @param {Found} found */
const textOf = ({ text }, { start, end }) => text.slice(start, end);

/** @param {Found} outer @param {Found} inner */
const touches = (outer, inner) => inner.start < outer.end && outer.start < inner.end;

/** @param {Conflict} conflict */
const firstOf = ({ ours, theirs }) => [...ours, ...theirs].reduce((a, b) => (b.start < a.start ? b : a));

/** Only our link, and nothing of theirs that begins with it or reaches over its ends. @param {Conflict} conflict */
function isOurLink({ ours, theirs }) {
  return (
    ours.length === 1 && ours[0].kind === 'link' &&
    theirs.every((found) => found.start >= ours[0].start && found.start < ours[0].end)
  );
}

/** A link that begins in a way that is enough for us. @param {Conflict} conflict @param {Found} found */
const isAnyHost = (conflict, found) =>
  found.kind === 'link' && /^((https?|s?ftp|smb|file):\/\/|www\.)/i.test(textOf(conflict, found));

/** The run of characters without a space that ends at `end`. @param {string} text @param {number} end */
const runBefore = (text, end) => text.slice(0, end).match(/[^\s\x85]*$/)?.[0] ?? '';

/** @param {string} text @param {Found} found */
const runAround = (text, { start }) => runBefore(text, start) + (text.slice(start).match(/^\S*/)?.[0] ?? '');

const itsTagLetter = new RegExp(`^(?:${twitter.regexen.hashtagAlphaNumeric.source})$`, 'i');

const reserved =
  /\.(arpa|corp|example|home|intern|internal|intra|intranet|invalid|lan|local|localdomain|localhost|private|test)(?![0-9a-zA-Z@+-])/;

/** As punycode: 20 letters beyond ASCII may take 60. @param {Conflict} conflict */
const isLongLabel = ({ text, ours }) =>
  runBefore(text, ours[0].end).split(/[./]/).some((label) => Buffer.byteLength(label) > 38 && (label.length > 63 || /[^\0-\x7f]/.test(label)));

/** @type {{name: string, why: string, holds: (conflict: Conflict) => boolean}[]} */
export const differences = [
  {
    name: 'mail addresses',
    why: 'twitter-text knows none, and makes a link of the front of anna.de.vries@musterwerk.de',
    holds: ({ ours, theirs }) =>
      ours[0]?.kind === 'mail' && !ours.some(({ kind }) => kind === 'link') &&
      (theirs.length === 0 || touches(ours[0], theirs[0])),
  },
  {
    name: 'names of more than twenty characters',
    why: 'it takes their first twenty, which are the name of somebody else',
    holds: ({ text, ours, theirs }) =>
      ours.length === 0 && theirs.length === 1 && theirs[0].kind === 'mention' &&
      theirs[0].end - theirs[0].start === 21 && /^\w/.test(text.slice(theirs[0].end)),
  },
  {
    name: 'long hosts and links',
    why: 'it drops labels of more than 63 characters and links of more than 4096; a leak is one at any length',
    holds: (conflict) =>
      isOurLink(conflict) && conflict.theirs.length === 0 &&
      (isLongLabel(conflict) || conflict.ours[0].end - conflict.ours[0].start > 4000),
  },
  {
    name: 'schemes and www. before any host',
    why: 'links into the house have hosts without a public top-level domain: http://wiki, http://10.0.0.1',
    // What follows in the same run is read anew from where our link ends.
    holds: (conflict) => {
      const { text, theirs, only } = conflict;
      const first = firstOf(conflict);
      if (first.kind !== 'link') return false;
      const before = first.start - runBefore(text, first.start).length;
      return only.ours.some((link) =>
        isAnyHost(conflict, link) && link.start >= before && link.start <= first.start &&
        !only.theirs.some((found) => found.start === link.start) && theirs.every((found) => found.start >= link.start));
    },
  },
  {
    name: 'reserved top-level domains',
    why: 'the names of a house are links too: wiki.musterwerk.corp',
    // What follows in the same run is read anew from where such a host ends.
    holds: (conflict) => reserved.test(runAround(conflict.text, firstOf(conflict))),
  },
  {
    name: 'a first letter beyond ASCII',
    why: "at the very start of a text its expression takes the letter for what stands before: \"ber.de\" of \"über.de\"",
    holds: ({ text, ours, theirs }) =>
      ours.length === 1 && theirs.length === 1 && ours[0].kind === 'link' && ours[0].start === 0 &&
      theirs[0].start === 1 && ours[0].end === theirs[0].end && /^[^\0-\x7f]/.test(text),
  },
  {
    name: 'half an emoji',
    why: 'its expressions go by UTF-16 code units: the first half may stand before a host, the second begin it',
    holds: ({ text, ours, theirs }) =>
      !ours.some(({ kind }) => kind === 'link') && theirs.length === 1 && theirs[0].kind === 'link' &&
      /[\ud800-\udbff][\udc00-\udfff][^!#%&'()*+,/:;<=>?@[\]^{|}~$\\]*$/.test(runBefore(text, theirs[0].start)),
  },
  {
    name: 'the wrong one of two places',
    why: 'it looks for the host it found with indexOf, and may find the same letters in front of it',
    holds: (conflict) => {
      const hostOf = (/** @type {Found} */ our) => textOf(conflict, our).split(/[:/?]/)[0];
      const { text, ours, theirs, only } = conflict;
      return [...ours, ...theirs].every(({ kind }) => kind === 'link') &&
        ours.every((our) => runBefore(text, our.start).includes(hostOf(our))) &&
        theirs.every((their) =>
          only.ours.some((our) => their.start < our.start && text.slice(their.start).startsWith(hostOf(our))));
    },
  },
  {
    name: 'letters of one table only',
    why: 'its tables are those of Unicode 8 with a few characters for private use, ours come from ICU',
    holds: ({ text, ours, theirs }) =>
      [...ours, ...theirs].every((found) => found.kind === 'hashtag') &&
      [...text].some((c) => c !== '_' && itsTagLetter.test(c) !== /[\p{L}\p{M}\p{Nd}]/u.test(c)),
  },
  {
    name: 'letters by accident',
    why: 'its ranges of accents are read without case in links (the iota has an accent for a capital) and with it in mentions',
    holds: ({ text, ours, theirs }) =>
      theirs.length > 0 && ours.every(({ kind }) => kind === 'link') && /[ɠɩɵʀʃʈʊʌʒⱥⱦⱾⱿΙι\u1fbe]/.test(runAround(text, theirs[0])),
  },
];

/** @param {Conflict} conflict @returns {string | undefined} the name of the difference that explains it */
export function explanation(conflict) {
  return differences.find(({ holds }) => holds(conflict))?.name;
}
