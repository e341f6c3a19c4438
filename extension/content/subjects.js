// SPDX-License-Identifier: Apache-2.0
// What the card can be about: one mark, or everything about a post at a glance (the panel).

/**
 * What the card asks of its subject.
 * @typedef {object} Subject
 * @property {Composer} composer
 * @property {Mark} [mark]
 * @property {Finding[]} findings         told in full, as the frame counts them
 * @property {object} message             what the frame is told
 * @property {(asked: boolean) => Box|null|undefined} anchor  reads layout only; `asked`: the keyboard wants it. Null: out
 *   of sight; undefined: not measured yet
 * @property {() => Subject|null} now     the same after a change; null if it is no more
 */

/** How far an excerpt goes to both sides, in UTF-16 units. */
const EXCERPT_REACH = 90;

/** One marked place and all its findings. @implements {Subject} */
class MarkSubject {
  /** @param {Composer} composer @param {Mark} mark @param {Facts} facts */
  constructor(composer, mark, facts) {
    this.composer = composer;
    this.mark = mark;
    this.facts = facts;
    this.text = composer.text;
  }

  get findings() {
    return this.mark.findings;
  }

  get message() {
    const { composer, mark } = this;
    return {
      type: 'finding',
      findings: mark.findings,
      excerpts: mark.findings.map((finding) => excerptOf(composer, finding)),
      at: composer.marks.indexOf(mark) + 1,
      of: composer.marks.length,
      ...commonTo(composer, this.facts),
    };
  }

  /** @param {boolean} asked */
  anchor(asked) {
    const { composer, mark } = this;
    // New marks that were not measured yet say nothing about where they are.
    if (composer.canvas?.plan?.marks !== composer.marks) return undefined;
    if (mark.start === undefined) return this.facts.badgeBox(composer) ?? visibleBox(composer.element);
    // A mark that scrolled away takes its card with it, unless the keyboard brought it there.
    return composer.canvas.boxesOf(mark)[0] ?? (asked ? visibleBox(composer.element) : null);
  }

  now() {
    const mark = sameMark(this.composer, this);
    return mark ? new MarkSubject(this.composer, mark, this.facts) : null;
  }
}

/** A post at a glance: how it stands, what concerns all of it, and where something is marked. @implements {Subject} */
class PanelSubject {
  /** @param {Composer} composer @param {Facts} facts */
  constructor(composer, facts) {
    this.composer = composer;
    this.facts = facts;
  }

  /** What concerns the whole post. */
  get findings() {
    return this.facts.together(this.composer).flatMap(({ marks }) => marks.flatMap((mark) => (mark.start === undefined ? mark.findings : [])));
  }

  /** Where something is marked, in the whole thread. @returns {{composer: Composer, mark: Mark}[]} */
  get places() {
    return this.facts.together(this.composer).flatMap((composer) =>
      composer.marks.filter((mark) => mark.start !== undefined).map((mark) => ({ composer, mark })),
    );
  }

  get message() {
    const { composer, facts, findings, places } = this;
    const pending = facts.together(composer).flatMap((one) => one.pending);
    return {
      type: 'panel',
      findings,
      excerpts: findings.map(() => []),
      places: places.map((place) => placeLine(place)),
      pending: pending.length > 0,
      unprotected: facts.unprotected(),
      posting_as: facts.postingAs() ?? '',
      hidden: facts.hidden(composer),
      ...commonTo(composer, facts),
    };
  }

  anchor() {
    return this.facts.badgeBox(this.composer) ?? visibleBox(this.composer.element);
  }

  now() {
    return this.composer.closed ? null : this;
  }
}

/**
 * What subjects know besides their composer.
 * @typedef {object} Facts
 * @property {() => any} policy               of the last `state`
 * @property {(composer: Composer) => Box|null} badgeBox  where the badge is painted
 * @property {(composer: Composer) => Composer[]} together  the posts of its thread
 * @property {() => string} unprotected       why nothing is checked; '' if it is
 * @property {() => 'company'|'personal'|undefined} postingAs
 * @property {(composer: Composer) => number} hidden  how much was put away in this draft
 */

/** @param {Composer} composer @param {Facts} facts */
function commonTo(composer, facts) {
  return {
    site: composer.site.own ? '' : composer.site.id,
    policy: facts.policy(),
    dark: isLightInk(getComputedStyle(composer.element).color),
  };
}

/** @param {{composer: Composer, mark: Mark}} place */
function placeLine({ composer, mark }) {
  const [{ severity, message: text }] = mark.findings;
  return { severity, message: text, words: composer.text.slice(mark.start, mark.end) };
}

/**
 * The words around a finding, cut in pieces; `marked` are those of any finding. Empty if it is about the whole post.
 * @param {Composer} composer
 * @param {Finding} finding
 * @returns {{text: string, marked: boolean}[]}
 */
function excerptOf({ text, findings }, finding) {
  if (finding.start === undefined || finding.end === undefined) return [];
  const from = wordEdge(text, Math.max(0, finding.start - EXCERPT_REACH), 1);
  const to = wordEdge(text, Math.min(text.length, finding.end + EXCERPT_REACH), -1);
  const spans = findings.filter(({ start, end }) => Number(end) > from && Number(start) < to);
  const edges = spans.flatMap(({ start, end }) => [Number(start), Number(end)]).filter((at) => at > from && at < to);
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => ({
    text: text.slice(cuts[index], end),
    marked: spans.some((span) => Number(span.start) <= cuts[index] && end <= Number(span.end)),
  }));
}

/** The nearest white space in a direction, if there is one soon; no word and no emoji is cut in two. @param {string} text @param {number} at @param {number} way */
function wordEdge(text, at, way) {
  if (at <= 0 || at >= text.length) return at;
  for (let step = 0; step < 30; ++step) if (/\s/.test(text[at + way * step] ?? ' ')) return at + way * step;
  return splitsPair(text, at) ? at + way : at;
}

/**
 * The mark that is still about the same thing: same rule and entry, and where the old one must be by now.
 * @param {Composer} composer
 * @param {{mark: Mark, text: string}} shown
 */
function sameMark({ marks, text }, shown) {
  if (marks.includes(shown.mark)) return shown.mark;
  const [first] = shown.mark.findings;
  const [now] = shiftFindings([first], shown.text, text);
  return marks.find(({ findings: [other] }) => {
    const same = other.rule === first.rule && other.entry === first.entry;
    return same && now && other.start === now.start;
  });
}
