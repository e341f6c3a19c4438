// SPDX-License-Identifier: Apache-2.0
// The replicas of YouTube, with trusted types enforced as there.

const ROOT = 'https://www.youtube.com';
const posts = { keys: ['Control+Enter'] };

export default {
  site: 'youtube',
  hosts: ['www.youtube.com'],
  policy: "script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'",
  pages: { '/watch': 'youtube/index.html', '/@musterwerk/posts': 'youtube/index.html' },
  composers: [
    { name: 'YouTube comment', surface: 'comment', library: 'plain', url: `${ROOT}/watch`, trigger: '#simplebox-placeholder', editor: 'comment', posts },
    { name: 'YouTube reply', surface: 'comment', library: 'plain', url: `${ROOT}/watch`, trigger: '#reply-button-end', editor: 'reply', posts },
    { name: 'YouTube post', surface: 'post', library: 'plain', url: `${ROOT}/@musterwerk/posts`, trigger: '#placeholder-area', editor: 'post', posts },
  ],
};
