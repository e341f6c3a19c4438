// SPDX-License-Identifier: Apache-2.0
// Which press posts, and whose text. Reads the page and nothing else.

/** What can be pressed to post. */
const BUTTONS = 'button, [role="button"], input[type="submit"]';
/** A button that posts has no longer name than this. */
const LONGEST_NAME = 40;

/**
 * The button that an event's path goes through, if it is one that posts by this description.
 * @param {EventTarget[]} path of a composed event, innermost first
 * @param {Posting} posting
 * @returns {Element|null}
 */
function postButton(path, posting) {
  for (const step of path) {
    if (!isElement(step)) continue;
    if (posting.press?.some((selector) => step.matches(selector))) return step;
    const names = [...(posting.names ?? []), ...(posting.schedule ?? [])];
    if (names.length && step.matches(BUTTONS)) return isNamed(step, names) ? step : null;
  }
  return null;
}

/** @param {Element} button @param {string[]} names */
function isNamed(button, names) {
  const text = (button.nodeName === 'INPUT' ? /** @type {HTMLInputElement} */ (button).value : button.textContent) ?? '';
  return text.length <= LONGEST_NAME && names.includes(text.trim());
}

/** @param {Element} button */
function isDead(button) {
  return button.matches(':disabled, [aria-disabled="true"]');
}

/**
 * The button that posts a composer's text, to keep out of its way; null if none is seen.
 * @param {Composer} composer
 * @param {Element} around  where it is looked for, if the network has no nearer place
 * @returns {Element|null}
 */
function postButtonBeside({ element, spec: { posting } }, around) {
  if (!posting) return null;
  const selectors = [...(posting.press ?? []), ...(posting.names ? [BUTTONS] : [])];
  if (!selectors.length) return null;
  const area = (posting.area && ancestorAcross(element, posting.area)) || around;
  return [...area.querySelectorAll(selectors.join())].find((button) => postButton([button], posting)) ?? null;
}

/**
 * The composers whose text a press would post: of those that the button serves, the ones that stand nearest to it. The
 * button may stand outside of the frame that they are in.
 * @param {EventTarget[]} path
 * @param {Composer[]} composers
 * @param {() => Element[]} elsewhere  composers in other frames: what stands nearer to one of them is none of ours
 * @returns {{button: Element, composers: Composer[]}|null}
 */
function postedBy(path, composers, elsewhere) {
  /** @type {{button: Element, composers: Composer[], steps: number}|null} */
  let found = null;
  for (const spec of new Set(composers.map((composer) => composer.spec))) {
    if (!spec.posting) continue;
    const button = postButton(path, spec.posting);
    if (!button || isDead(button)) continue;
    const area = spec.posting.area ? ancestorAcross(button, spec.posting.area) : null;
    if (spec.posting.area && !area) continue;
    const alike = composers.filter((composer) => composer.spec === spec);
    const { inside, steps } = nearest(button, area, alike, elsewhere());
    // Where little is known of a page one button may serve several kinds of composers.
    if (!inside.length || (found && found.steps <= steps)) continue;
    found = { button, composers: goingWith(inside, composers), steps };
  }
  return found;
}

/**
 * @param {Element} button
 * @param {Element|null} area no further out than this
 * @param {Composer[]} composers
 * @param {Element[]} others
 * @returns {{inside: Composer[], steps: number}} `steps`: so far out from the button they stand
 */
function nearest(button, area, composers, others) {
  let steps = 0;
  for (let around = /** @type {Element|null} */ (button); around; around = parentAcross(around)) {
    const inside = composers.filter((composer) => isWithinAcross(composer.element, around));
    if (inside.length || around === area || others.some((other) => isWithinAcross(other, around))) return { inside, steps };
    ++steps;
  }
  return { inside: [], steps };
}

/**
 * All that goes out with these: the posts of their threads, and what one press posts together with them.
 * @param {Composer[]} some @param {Composer[]} all
 */
function goingWith(some, all) {
  const docs = new Set(some.map((composer) => composer.place.doc));
  const others = all.filter((one) => docs.has(one.place.doc) || some.some((composer) => areTogether(composer, one)));
  return [...new Set([...some, ...others])];
}

/** @param {Composer} a @param {Composer} b */
function areTogether(a, b) {
  const around = a.spec.posting?.together;
  if (!around || b.spec.posting?.together !== around) return false;
  return ancestorAcross(a.element, around) === ancestorAcross(b.element, around);
}

/**
 * Whether a key pressed in an editor posts its text.
 * @param {KeyboardEvent} event
 * @param {Composer} composer
 */
function isPostKey(event, { spec, element }) {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.altKey) return false;
  const keys = spec.posting?.keys ?? [];
  if (event.ctrlKey || event.metaKey) return keys.includes('Mod+Enter');
  // With Shift it is a new line; with an open list of names it chooses one.
  return keys.includes('Enter') && !event.shiftKey && !choosesFromList(element);
}

/** @param {Element} element */
function choosesFromList(element) {
  return element.getAttribute('aria-expanded') === 'true' || Boolean(element.getAttribute('aria-activedescendant'));
}
