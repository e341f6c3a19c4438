// SPDX-License-Identifier: Apache-2.0
// The replicas of Mastodon. As on most servers the second policy lets no inline style in.

const ROOT = 'https://social.musterwerk.example';
const posts = { keys: ['Control+Enter'] };

export default {
  site: 'mastodon',
  named: true,
  hosts: ['social.musterwerk.example'],
  policy: "script-src 'self'; frame-src 'self'; form-action 'self', style-src 'self'; frame-src 'self' https:; worker-src 'self' blob:",
  pages: { '/home': 'mastodon/index.html', '/share': 'mastodon/index.html' },
  composers: [
    { name: 'Mastodon', surface: 'post', library: 'textarea', url: `${ROOT}/home`, editor: 'post', posts },
    { name: 'Mastodon reply', surface: 'post', library: 'textarea', url: `${ROOT}/home`, trigger: '[aria-label="Antworten"]', editor: 'post', posts },
    { name: 'Mastodon content warning', surface: 'post', library: 'input', oneLine: true, url: `${ROOT}/home`,
      trigger: '[aria-label="Inhaltswarnung hinzufügen"]', editor: 'warning', posts: { ...posts, alone: false } },
    { name: 'Mastodon alt text', surface: 'alt-text', library: 'textarea', url: `${ROOT}/home?image`, trigger: '.compose-form__upload__edit', editor: 'alt',
      posts: { keys: ['Control+Enter'] } },
  ],
};
