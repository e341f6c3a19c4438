// SPDX-License-Identifier: Apache-2.0
// Whether the browser lets us see all our networks. People can take that away at any time.

/**
 * @param {typeof chrome.permissions} permissions
 * @param {string[]} origins
 * @param {() => void} changed
 * @returns {{ok: boolean}} kept up to date; true until the browser has said otherwise
 */
export function watchPermission(permissions, origins, changed) {
  const now = { ok: true };
  const look = async () => {
    const ok = await permissions.contains({ origins });
    if (ok === now.ok) return;
    now.ok = ok;
    changed();
  };
  permissions.onAdded.addListener(look);
  permissions.onRemoved.addListener(look);
  void look();
  return now;
}
