// SPDX-License-Identifier: Apache-2.0
// The replicas of X.

const HOME = 'https://x.com/home';

export default {
  site: 'x',
  hosts: ['x.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: { '/home': 'x/index.html' },
  composers: [
    { name: 'X', thorough: true, surface: 'post', library: 'draft', url: HOME, editor: 'inline', posts: { keys: ['Control+Enter'] } },
    {
      name: 'X new post', surface: 'post', library: 'draft', url: HOME, trigger: '[data-testid="SideNav_NewTweet_Button"]',
      editor: 'modal', posts: { keys: ['Control+Enter'] },
    },
    {
      name: 'X reply', surface: 'post', library: 'draft', url: HOME, trigger: '[data-testid="reply"]',
      editor: 'modal', posts: { keys: ['Control+Enter'] },
    },
  ],
};
