// SPDX-License-Identifier: Apache-2.0
// What IT would have to do, by state and cause. Pure.

/** @type {Record<string, string>} */
const BY_CAUSE = {
  missing: 'popup_it_missing',
  forbidden: 'popup_it_forbidden',
  'not-allowed': 'popup_it_not_allowed',
  'turned-away': 'popup_it_not_allowed',
  'cannot-start': 'popup_it_broken',
  exited: 'popup_it_broken',
  garbled: 'popup_it_broken',
  hung: 'popup_it_broken',
};

/** @type {Record<string, string>} */
const BY_STATE = {
  'no-policy': 'popup_it_no_policy',
  refused: 'popup_it_refused',
  protocol: 'popup_it_protocol',
  expired: 'popup_it_expired',
};

/**
 * @param {{state: string, cause: string | null, host: string}} status
 * @param {{extension: string, id: string}} own
 * @returns {{key: string, values: string[]} | null} null if there is nothing to do
 */
export function remedyOf({ state, cause, host }, own) {
  const key = state === 'no-host' ? BY_CAUSE[cause ?? 'exited'] : BY_STATE[state];
  if (!key) return null;
  if (key === 'popup_it_not_allowed') return { key, values: [own.id] };
  if (key === 'popup_it_protocol') return { key, values: [own.extension, host || '?'] };
  return { key, values: [] };
}
