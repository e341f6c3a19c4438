// SPDX-License-Identifier: Apache-2.0
// The toolbar icon: protected, not protected, or not needed yet. No badge, no count, no animation.

/** @param {import('./state.js').Icon} icon */
const paths = (icon) => ({ 16: `/icons/${icon}-16.png`, 32: `/icons/${icon}-32.png` });

/**
 * @param {import('./state.js').Icon} icon
 * @param {string} title one sentence, also what a screen reader says
 * @param {number} [tabId] only for this tab, until it goes elsewhere
 */
export async function showIcon(icon, title, tabId) {
  try {
    await chrome.action.setIcon({ path: paths(icon), tabId });
    await chrome.action.setTitle({ title, tabId });
  } catch {
    // the tab is gone
  }
}
