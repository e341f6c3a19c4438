// SPDX-License-Identifier: Apache-2.0
// What is never read, whatever site data says: passwords, one-time codes, payment, search and login
// fields, and copies of an editor that nobody types in.

const SECRET_AUTOCOMPLETE = /(^|\s)(one-time-code|(current|new)-password|username|cc-\S+)(\s|$)/i;
const SECRET_NAMES =
  /passw(or)?d|passwort|kennwort|passcode|one.?time|\botp\b|\b(m|t)?tan\b|\bpin\b|cvc|cvv|card.?num|kartennummer|iban|search|suche/i;
const SECRET_LABELS = /\b(password|passwort|kennwort|search|suche|suchen|iban|e-?mail|user ?name|benutzername)\b/i;
const SEARCH_OR_LOGIN = '[role="search"], [role="searchbox"], search, form[action*="login" i], form[action*="search" i]';
const COPIES = '[aria-hidden="true"], .ql-clipboard, [inert], [hidden]';

/**
 * Whether an element may be read as a composer at all.
 * @param {HTMLElement} element
 */
function mayBeRead(element) {
  const editable = element.nodeName === 'TEXTAREA' || isLineOfText(element) || element.isContentEditable;
  if (!editable || element.hasAttribute('readonly') || element.hasAttribute('disabled')) return false;
  if (ancestorAcross(element, SEARCH_OR_LOGIN) || ancestorAcross(element, COPIES)) return false;
  if (element.closest('form')?.querySelector('input[type="password"]')) return false;
  if (SECRET_AUTOCOMPLETE.test(element.getAttribute('autocomplete') ?? '')) return false;
  if (/^(numeric|search)$/i.test(element.getAttribute('inputmode') ?? '')) return false;
  return !['name', 'id', 'type'].some((name) => SECRET_NAMES.test(element.getAttribute(name) ?? ''));
}

/** Whether an element is an <input> of plain text that is no search. @param {HTMLElement} element */
function isLineOfText(element) {
  if (element.nodeName !== 'INPUT' || !/^(text)?$/i.test(element.getAttribute('type') ?? '')) return false;
  if (/^(combobox|searchbox)$/i.test(element.getAttribute('role') ?? '')) return false;
  return !['aria-label', 'placeholder'].some((name) => SECRET_LABELS.test(element.getAttribute(name) ?? ''));
}

/**
 * Whether somebody could see and type into an element. Asks for layout.
 * @param {HTMLElement} element
 */
function isShown(element) {
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && !isShown(/** @type {HTMLElement} */ (frame))) return false;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}

/**
 * The nearest ancestor (or the element itself) that matches, looking out of shadow roots too.
 * @param {Element} element
 * @param {string} selector
 * @returns {Element|null}
 */
function ancestorAcross(element, selector) {
  for (let at = /** @type {Element|null} */ (element); at; ) {
    const found = at.closest(selector);
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}
