// SPDX-License-Identifier: Apache-2.0
// Fills the texts of our own pages: the key in data-text becomes the element's text, that in data-hint its
// placeholder, that in data-label its name for screen readers.
import { say } from './card_parts.js';

export { say };

/** 'de' or 'en': the texts themselves say which the browser chose. */
export const locale = say('locale');

/** @type {Record<string, (element: Element, value: string) => void>} */
const WAYS = {
  text: (element, value) => (element.textContent = value),
  label: (element, value) => element.setAttribute('aria-label', value),
  hint: (element, value) => element.setAttribute('data-placeholder', value),
};

/** Sets every text of this page. */
export function fillTexts() {
  document.documentElement.lang = locale;
  for (const [way, put] of Object.entries(WAYS))
    for (const element of document.querySelectorAll(`[data-${way}]`)) {
      const value = say(String(element.getAttribute(`data-${way}`)));
      put(element, value);
      if (way === 'hint' && element instanceof HTMLTextAreaElement) element.placeholder = value;
    }
}

/** @param {string} id @returns {HTMLElement} */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element;
}

/** @param {string} id @param {string} text */
export const put = (id, text) => (byId(id).textContent = text);

/** @param {string} id @param {boolean} shown */
export const show = (id, shown) => (byId(id).hidden = !shown);
