// SPDX-License-Identifier: Apache-2.0
// TEST ONLY, never shipped: the pages with one bare editor each (replicas/editors) as a site of their own, before all
// others. Policies know it as LinkedIn.
/* global SITES */

SITES.push({
  id: 'linkedin',
  hosts: ['editors.linkedin.com'],
  shadowHosts: ['.host'],
  composers: [{ id: 'editor', surface: 'post', find: ['[data-bare]'], input: true, posting: { keys: ['Mod+Enter'] } }],
});
