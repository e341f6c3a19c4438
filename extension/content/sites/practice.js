// SPDX-License-Identifier: Apache-2.0
// Our own practice page: every rule applies there, whatever its sites.

SITES.push({
  id: 'practice',
  hosts: [],
  own: true,
  composers: [{ id: 'post', surface: 'post', find: ['textarea', '[contenteditable="true"]'] }],
});
