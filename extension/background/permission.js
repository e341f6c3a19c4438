// SPDX-License-Identifier: Apache-2.0
// Whether the browser lets us see all that we are to serve. People can take that away at any time.

/**
 * @param {typeof chrome.permissions} permissions
 * @param {() => string[]} origins what we are to see now
 * @param {() => void} changed
 * @returns {{ok: boolean, look: () => Promise<void>}} `ok` is kept up to date, and true until the browser has said
 *   otherwise; `look` asks anew, when the origins have changed
 */
export function watchPermission(permissions, origins, changed) {
  const look = async () => {
    const ok = await permissions.contains({ origins: origins() });
    if (ok === now.ok) return;
    now.ok = ok;
    changed();
  };
  const now = { ok: true, look };
  permissions.onAdded.addListener(look);
  permissions.onRemoved.addListener(look);
  void look();
  return now;
}
