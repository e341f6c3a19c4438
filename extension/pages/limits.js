// SPDX-License-Identifier: Apache-2.0
// How long a text is, as each network counts, and how long it may be. Pure.
//
// LinkedIn counts UTF-16 units, Bluesky graphemes, Threads code points, X and Mastodon weigh links as 23
// characters wherever they lead, X also weighs emoji and East Asian letters double.

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What a link counts on X and Mastodon. */
const LINK = 23;
/** Links, with scheme or without; what ends a sentence is none of theirs. */
const LINKS = /(?:https?:\/\/(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}|(?<![\p{L}\p{N}@./_-])(?:[a-z0-9-]+\.)+(?:[a-z]{2}|com|org|net|info|app|dev|edu|gov|biz)(?![\p{L}\p{N}@_-]))(?::\d+)?(?:[/?#](?:\S*[^\s.,;:!?'")\]»“”])?)?/giu;
/** Weighed once by X: Latin letters and their neighbours, and some punctuation. */
const LIGHT = [[0, 4351], [8192, 8205], [8208, 8223], [8242, 8247]];
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\u20E3/u;

/** @param {string} text @param {(rest: string) => number} count of what is no link */
function withLinks(text, count) {
  let links = 0;
  const rest = text.replace(LINKS, () => (links++, ''));
  return links * LINK + count(rest);
}

/** @param {string} text */
const graphemeCount = (text) => [...graphemes.segment(text)].length;

/** @param {string} text */
function weight(text) {
  let sum = 0;
  for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
    if (EMOJI.test(segment)) sum += 2;
    else for (const letter of segment) sum += LIGHT.some(([low, high]) => isWithin(letter, low, high)) ? 1 : 2;
  }
  return sum;
}

/** @param {string} letter @param {number} low @param {number} high */
function isWithin(letter, low, high) {
  const code = letter.codePointAt(0) ?? 0;
  return code >= low && code <= high;
}

/** @type {Record<string, (text: string) => number>} */
const WAYS = {
  bluesky: graphemeCount,
  threads: (text) => [...text].length,
  x: (text) => withLinks(text, weight),
  mastodon: (text) => withLinks(text.replace(/(@[\w.-]+)@[\w.-]+\w/g, '$1'), graphemeCount),
};

/** How long a text may be, by network and kind; what is not known is not there. @type {Record<string, Record<string, number>>} */
const LIMITS = {
  linkedin: { post: 3000, comment: 1250 },
  x: { post: 280, comment: 280, message: 10_000 },
  bluesky: { post: 300, comment: 300 },
  threads: { post: 500, comment: 500 },
  mastodon: { post: 500, comment: 500 },
  facebook: { post: 63_206, comment: 8000 },
  instagram: { post: 2200, comment: 2200, message: 1000 },
  youtube: { comment: 10_000 },
  reddit: { post: 40_000, comment: 10_000 },
  tiktok: { post: 4000, comment: 150 },
};

/**
 * @param {string} network as policies name it, '' if it is still open
 * @param {string} surface
 * @param {string} text
 * @returns {{count: number, limit: number | undefined}}
 */
export function lengthOf(network, surface, text) {
  const count = (WAYS[network] ?? ((each) => each.length))(text);
  return { count, limit: LIMITS[network]?.[surface] };
}
