// SPDX-License-Identifier: Apache-2.0
// Building a replica's tree without markup in strings: the sites' trusted types would refuse that.

/**
 * An element with attributes, listeners (`onclick: fn`) and children; `false` and null leave an attribute out.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node|string)} children
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** What these networks use for buttons; a dead one stays in the tree and says so. */
export function pressable(label, press, attributes = {}) {
  const act = (event) => { if (event.currentTarget.getAttribute('aria-disabled') !== 'true') press(event); };
  const onkeydown = (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    event.currentTarget.click();
  };
  return el('div', { role: 'button', tabindex: '0', onclick: act, onkeydown, ...attributes }, el('span', {}, label));
}

/** @param {Element} button @param {boolean} dead */
export function disable(button, dead) {
  if (dead) button.setAttribute('aria-disabled', 'true');
  else button.removeAttribute('aria-disabled');
}
