// SPDX-License-Identifier: Apache-2.0
// The replicas of Instagram.

const ROOT = 'https://www.instagram.com';
const STEPS = ['.select', '.cut', '.filter'];

export default {
  site: 'instagram',
  hosts: ['www.instagram.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: {
    '/': 'instagram/index.html', '/p/1/': 'instagram/index.html', '/reels/1/': 'instagram/index.html', '/direct/t/1/': 'instagram/index.html',
  },
  composers: [
    {
      name: 'Instagram caption', surface: 'post', library: 'lexical', url: `${ROOT}/`, trigger: ['nav a', ...STEPS], editor: 'caption', posts: { keys: [] },
    },
    {
      name: 'Instagram caption, German', surface: 'post', library: 'lexical', url: `${ROOT}/?lang=de`, trigger: ['nav a', ...STEPS], editor: 'caption',
      posts: { keys: [] },
    },
    {
      name: 'Instagram alt text', surface: 'alt-text', library: 'textarea', url: `${ROOT}/`, trigger: ['nav a', ...STEPS, '.access', '[name="alt-text"]'],
      editor: 'alt', posts: { button: false, keys: [] },
    },
    { name: 'Instagram comment', surface: 'comment', library: 'textarea', url: `${ROOT}/`, editor: 'comment', posts: { keys: ['Enter'] } },
    { name: 'Instagram comment, newer', surface: 'comment', library: 'lexical', url: `${ROOT}/p/1/?lang=de`, editor: 'comment', posts: { keys: ['Enter'] } },
    { name: 'Instagram reel', surface: 'comment', library: 'input', url: `${ROOT}/reels/1/`, editor: 'reel', oneLine: true, posts: { keys: ['Enter'] } },
    { name: 'Instagram chat', surface: 'message', library: 'lexical', url: `${ROOT}/direct/t/1/`, editor: 'chat', posts: { keys: ['Enter'] } },
  ],
};
