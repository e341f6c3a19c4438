// SPDX-License-Identifier: Apache-2.0
// The replicas of LinkedIn. What each is built from stands in the head comment of its page.js.

const ROOT = 'https://www.linkedin.com';

export default {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  // Scripts from itself only, and trusted types, as the live site.
  policy: "script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; " +
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  pages: {
    '/feed/': 'linkedin-a/index.html',
    '/preload/': 'linkedin-a/preload.html',
    '/feed/b/': 'linkedin-b/index.html',
    // The same without any policy, for pages that try more than the real one lets them.
    '/bare/': 'linkedin-b/index.html',
  },
  composers: [
    {
      name: 'LinkedIn A', thorough: true, surface: 'post', library: 'quill', url: `${ROOT}/feed/`,
      trigger: '.share-box-feed-entry__trigger', editor: 'post', posts: { keys: ['Control+Enter'] },
    },
    {
      name: 'LinkedIn B', thorough: true, surface: 'post', library: 'prosemirror', url: `${ROOT}/feed/b/`,
      trigger: '[aria-label="Start a post"]', editor: 'post', posts: { keys: ['Control+Enter'] },
    },
    {
      name: 'LinkedIn comment (feed)', surface: 'comment', library: 'prosemirror', url: `${ROOT}/feed/b/`,
      editor: 'comment', posts: { keys: [] },
    },
  ],
};
