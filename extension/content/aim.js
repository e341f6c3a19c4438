// SPDX-License-Identifier: Apache-2.0
// A policy may re-aim composers that we know, so that a network which changes its page is mended without a new
// extension. It names no host, no new composer and no field that is never read: what its selectors find is
// looked at like everything else (find.js, safe_fields.js). What does not fit is left out, one by one.

const MOST_SELECTORS = 20;
const LONGEST_SELECTOR = 300;
/** Steps from one element to another in one selector; each costs time on every search. */
const MOST_STEPS = 12;
const PLAIN_PSEUDO = ['is', 'where', 'not', 'has', 'first-child', 'last-child', 'only-child', 'enabled'];

/**
 * What a policy may say of one composer; each takes the place of our own, but `without`, which is added to it.
 * @typedef {{find?: string[], within?: string, without?: string, press?: string[], names?: string[], area?: string}} Aim
 */

/**
 * A site with its composers re-aimed. Composers of which nothing is said stay the same objects.
 * @param {Site} site
 * @param {unknown} data by site and composer, as the policy says it
 * @param {(selector: string) => boolean} parses whether the browser understands a selector
 * @returns {Site}
 */
function aimSite(site, data, parses) {
  const said = ownObject(data, site.id);
  if (!said) return site;
  const composers = site.composers.flatMap((spec) => {
    const aim = ownObject(said, spec.id);
    if (!aim) return [spec];
    const aimed = aimSpec(spec, aim, parses);
    // What we know to be a message box stays one.
    return spec.surface === 'message' ? [aimed, spec] : [aimed];
  });
  return { ...site, composers };
}

/**
 * @param {ComposerSpec} spec
 * @param {object} aim
 * @param {(selector: string) => boolean} parses
 * @returns {ComposerSpec}
 */
function aimSpec(spec, aim, parses) {
  const usable = (/** @type {unknown[]} */ said) => said.filter(isBounded).filter(parses);
  const many = (/** @type {string} */ key) => usable(ownList(aim, key));
  const one = (/** @type {string} */ key) => usable([ownValue(aim, key)]).at(0);
  // A field of one line is found by our own selectors only: there are too many that are nobody's business.
  const find = many('find').map((selector) => `:is(${selector}):not(input)`);
  // What posts is a button, whatever a selector says.
  const press = many('press').map((selector) => `:is(${selector}):is(${BUTTONS})`);
  const names = ownList(aim, 'names').filter((name) => typeof name === 'string' && name.trim() && name.length <= LONGEST_NAME);
  const own = spec.posting ?? { keys: [] };
  return {
    ...spec,
    find: find.length ? find : spec.find,
    within: one('within') ?? spec.within,
    without: [spec.without, one('without')].filter(Boolean).join() || undefined,
    posting: {
      ...own,
      press: press.length ? press : own.press,
      names: names.length ? names : own.names,
      area: one('area') ?? own.area,
    },
  };
}

/**
 * Whether a selector costs little and says something: no element of any kind, no chains without end, and
 * at most one look at what is inside, without steps of its own.
 * @param {unknown} selector
 * @returns {selector is string}
 */
function isBounded(selector) {
  if (typeof selector !== 'string' || !selector.trim() || selector.length > LONGEST_SELECTOR) return false;
  const bare = selector.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').replace(/\[[^\]]*\]/g, '[]');
  if (/["'\\{}/;*|]|::/.test(bare)) return false;
  const pseudos = [...bare.matchAll(/:([\w-]*)/g)].map(([, name]) => name);
  if (!pseudos.every((name) => PLAIN_PSEUDO.includes(name))) return false;
  if (pseudos.filter((name) => name === 'has').length > 1) return false;
  const inside = /:has\(([^)]*)\)?/.exec(bare)?.[1].trim() ?? '';
  if (/[\s>+~(:]/.test(inside)) return false;
  return (bare.trim().match(/[\s>+~,]+/g)?.length ?? 0) <= MOST_STEPS;
}

/** @param {unknown} from @param {string} key @returns {unknown} */
function ownValue(from, key) {
  return from && typeof from === 'object' && Object.hasOwn(from, key) ? /** @type {any} */ (from)[key] : undefined;
}

/** @param {unknown} from @param {string} key @returns {object|null} */
function ownObject(from, key) {
  const value = ownValue(from, key);
  return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
}

/** @param {object} from @param {string} key @returns {any[]} */
function ownList(from, key) {
  const value = ownValue(from, key);
  return Array.isArray(value) ? value.slice(0, MOST_SELECTORS) : [];
}

/** Whether the browser understands a selector. @param {string} selector */
function parsesHere(selector) {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
