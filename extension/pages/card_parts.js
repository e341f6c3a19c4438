// SPDX-License-Identifier: Apache-2.0
// Building blocks of the card: elements made one by one, text set as text.

/** A text of ours in the browser's language. @param {string} key @param {string[]} [values] */
export const say = (key, values) => chrome.i18n.getMessage(key, values);

/**
 * @param {string} name
 * @param {string} [style] class
 * @param {string} [text]
 * @param {Node[]} [children]
 * @returns {HTMLElement}
 */
export function element(name, style = '', text = '', children = []) {
  const made = document.createElement(name);
  if (style) made.className = style;
  if (text) made.textContent = text;
  made.append(...children);
  return made;
}

/** A button that only a real press presses. @param {string} text @param {(event: Event) => void} pressed */
export function button(text, pressed) {
  const made = element('button', '', text);
  made.setAttribute('type', 'button');
  made.addEventListener('click', (event) => {
    if (event.isTrusted) pressed(event);
  });
  return made;
}

/**
 * A link of the web, a mail address or a phone number, in a tab of its own; plain text if it is neither.
 * @param {string} text
 * @param {string} address
 */
export function link(text, address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return element('span', '', text);
  }
  if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return element('span', '', text);
  const made = /** @type {HTMLAnchorElement} */ (element('a', '', text));
  made.href = url.href;
  made.target = '_blank';
  made.rel = 'noopener noreferrer';
  return made;
}

/** Copy a text; needs a press. @param {string} text @returns {Promise<boolean>} */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The page's permissions may forbid the modern way.
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
