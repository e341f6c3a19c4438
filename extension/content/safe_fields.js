// SPDX-License-Identifier: Apache-2.0
// What is never read, whatever site data says: passwords, one-time codes, payment, search and login
// fields, and copies of an editor that nobody types in.

const SECRET_AUTOCOMPLETE = /(^|\s)(one-time-code|(current|new)-password|username|webauthn|cc-\S+)(\s|$)/i;
const SECRET_NAMES =
  /passw(or)?d|passwort|kennwort|passcode|passphrase|one.?time|\botp\b|\b(m|t)?tan\b|\bpin\b|cvc|cvv|card.?num|kartennummer|iban|search|suche/i;
/** A field of one line is more often something about the person than a text for others. */
const PRIVATE_LINE = /user.?name|log.?in|e?.?mail|phone|telefon|\btel\b|code|konto|account|(?<!\btop-)\bcard\b|\bbank\b|birth|geburt|\bsalary|gehalt|captcha|token/i;
/** Labels hold people's names too, hence only what cannot be one. */
const SECRET_LABELS =
  /^\s*(search|suche|durchsuchen)\b|passwor[dt]|kennwort|passcode|passphrase|one.time|(security|verification|authentication|confirmation|recovery) code|(sicherheits|bestätigungs|prüf|zugangs)code|card number|kartennummer|\biban\b/i;
/** What labels of one-line fields for signing in say. */
const LINE_LABELS = /\be-?mail\b|user ?name|benutzername/i;
const LABELS = ['aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title'];
const SEARCH_OR_LOGIN = '[role="search"], [role="searchbox"], search, form[action*="login" i], form[action*="search" i]';
const COPIES = '[aria-hidden="true"], .ql-clipboard, [inert], [hidden]';
/** Everything that could be a composer at all: what site data names is looked for among these only. */
const EDITABLE = '[contenteditable]:not([contenteditable="false" i]), textarea, input[type="text" i], input:not([type])';

/**
 * Whether an element may be read as a composer at all.
 * @param {HTMLElement} element
 * @param {{input?: boolean, mayBeCombobox?: boolean}} [allowed] what its site's own data says may be
 */
function mayBeRead(element, { input = false, mayBeCombobox = false } = {}) {
  const isInput = element.nodeName === 'INPUT';
  if (!isInput && element.nodeName !== 'TEXTAREA' && !element.isContentEditable) return false;
  if (isInput && !(input && /^(text)?$/i.test(element.getAttribute('type') ?? ''))) return false;
  if (element.hasAttribute('readonly') || element.hasAttribute('disabled')) return false;
  const role = element.getAttribute('role');
  if (role === 'searchbox' || (role === 'combobox' && !mayBeCombobox)) return false;
  if (ancestorAcross(element, SEARCH_OR_LOGIN) || ancestorAcross(element, COPIES)) return false;
  if (element.closest('form')?.querySelector('input[type="password" i]')) return false;
  return !saysSecret(element, isInput);
}

/** @param {Element} element @param {boolean} isInput */
function saysSecret(element, isInput) {
  const of = (/** @type {string} */ name) => element.getAttribute(name) ?? '';
  if (SECRET_AUTOCOMPLETE.test(of('autocomplete')) || /^(numeric|tel|email|search)$/i.test(of('inputmode'))) return true;
  if (LABELS.some((name) => SECRET_LABELS.test(of(name)) || (isInput && LINE_LABELS.test(of(name))))) return true;
  return ['name', 'id', 'type'].some((name) => SECRET_NAMES.test(of(name)) || (isInput && PRIVATE_LINE.test(of(name))));
}

/**
 * Whether somebody could see and type into an element, and reads there what is typed. Asks for layout.
 * @param {HTMLElement} element
 */
function isShown(element) {
  const box = element.getBoundingClientRect();
  if (box.width < 2 || box.height < 2) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: false })) return false;
  // Dots instead of letters are a password, whatever the field calls itself.
  const masked = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  return masked === '' || masked === 'none';
}

/**
 * The element whose shadow root this is, in whatever frame; null for other nodes. Links have a `host` too, and forms and
 * documents one for a field of that name, so only a fragment is asked.
 * @param {Node|null} root @returns {Element|null}
 */
function shadowHostOf(root) {
  return root?.nodeType === 11 ? (/** @type {ShadowRoot} */ (root).host ?? null) : null;
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
    at = shadowHostOf(at.getRootNode());
  }
  return null;
}
