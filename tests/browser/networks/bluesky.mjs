// SPDX-License-Identifier: Apache-2.0
// The replicas of Bluesky.

const ROOT = 'https://bsky.app';
const posts = { keys: ['Control+Enter'] };

export default {
  site: 'bluesky',
  hosts: ['bsky.app'],
  policy: "script-src 'self'; frame-src 'self'",
  pages: { '/': 'bluesky/index.html', '/intent/compose': 'bluesky/index.html' },
  composers: [
    { name: 'Bluesky', surface: 'post', library: 'prosemirror', url: `${ROOT}/`, trigger: '[data-testid="composeFAB"]', editor: 'post', posts },
    { name: 'Bluesky reply', surface: 'post', library: 'prosemirror', url: `${ROOT}/`, trigger: '[data-testid="replyBtn"]', editor: 'post', posts },
    { name: 'Bluesky alt text', surface: 'alt-text', library: 'textarea', url: `${ROOT}/intent/compose?text=`, trigger: '[data-testid="altTextButton"]', editor: 'alt',
      posts: { keys: [] } },
  ],
};
