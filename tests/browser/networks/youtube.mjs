// SPDX-License-Identifier: Apache-2.0
// The replicas of YouTube, with trusted types enforced as there.

const ROOT = 'https://www.youtube.com';
const STUDIO = 'studio.youtube.com';
const posts = { keys: ['Control+Enter'] };

export default {
  site: 'youtube',
  hosts: ['www.youtube.com', STUDIO],
  policy: "script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'",
  pages: {
    '/watch': 'youtube/index.html',
    '/@musterwerk/posts': 'youtube/index.html',
    [`${STUDIO}/video/1/edit`]: 'youtube-studio/index.html',
    [`${STUDIO}/channel/1/comments`]: 'youtube-studio/index.html',
  },
  composers: [
    { name: 'YouTube comment', surface: 'comment', library: 'plain', url: `${ROOT}/watch`, trigger: '#simplebox-placeholder', editor: 'comment', posts },
    { name: 'YouTube reply', surface: 'comment', library: 'plain', url: `${ROOT}/watch`, trigger: '#reply-button-end', editor: 'reply', posts },
    { name: 'YouTube post', surface: 'post', library: 'plain', url: `${ROOT}/@musterwerk/posts`, trigger: '#placeholder-area', editor: 'post', posts },
    { name: 'YouTube Studio title', surface: 'post', library: 'plain', oneLine: true, url: `https://${STUDIO}/video/1/edit`, editor: 'title', posts: { keys: [] } },
    { name: 'YouTube Studio description', surface: 'post', library: 'plain', url: `https://${STUDIO}/video/1/edit`, editor: 'description', posts: { keys: [] } },
    { name: 'YouTube Studio reply', surface: 'comment', library: 'textarea', url: `https://${STUDIO}/channel/1/comments`, trigger: '#reply-button button', editor: 'reply', posts: { keys: [] } },
    { name: 'YouTube Studio upload, in steps', surface: 'post', library: 'plain', url: `https://${STUDIO}/channel/1/comments`, trigger: '#create-icon button', editor: 'description',
      posts: { keys: [], schedule: true } },
  ],
};
