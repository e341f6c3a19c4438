// SPDX-License-Identifier: Apache-2.0
// Our own practice page: every rule applies there, whatever its sites, until somebody says where the draft is to go.

SITES.push({
  id: 'practice',
  hosts: [],
  own: true,
  pretends: ({ dataset: { site, surface, as } }) => ({ ...(site && { site, surface }), ...(as && { posting_as: as }) }),
  composers: [{ id: 'post', surface: 'post', find: ['[contenteditable="true"]'] }],
});
