// SPDX-License-Identifier: Apache-2.0
// The replicas of X.

const ROOT = 'https://x.com';
const HOME = `${ROOT}/home`;
const posts = { keys: ['Control+Enter'], schedule: true };

export default {
  site: 'x',
  hosts: ['x.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  // The last one has no policy, for pages that do what the real one lets nobody do.
  pages: Object.fromEntries(['/home', '/intent/post', '/musterwerk/status/1', '/compose/articles/edit/1', '/messages/1', '/i/chat', '/bare/']
    .map((path) => [path, 'x/index.html'])),
  composers: [
    { name: 'X', thorough: true, surface: 'post', library: 'draft', url: HOME, editor: 'inline', posts },
    { name: 'X new post', surface: 'post', library: 'draft', url: HOME, trigger: '[data-testid="SideNav_NewTweet_Button"]', editor: 'modal', posts },
    { name: 'X reply', surface: 'post', library: 'draft', url: HOME, trigger: '[data-testid="reply"]', editor: 'modal', posts },
    { name: 'X reply (post page)', surface: 'post', library: 'draft', url: `${ROOT}/musterwerk/status/1`, editor: 'inline', posts },
    { name: 'X poll', surface: 'post', library: 'input', oneLine: true, url: HOME, trigger: '[data-testid="createPollButton"]', editor: 'inline:answer1', posts: { keys: [], alone: false } },
    { name: 'X article', surface: 'article', library: 'draft', url: `${ROOT}/compose/articles/edit/1`, editor: 'body', posts: { keys: [] } },
    { name: 'X article title', surface: 'article', library: 'textarea', oneLine: true, url: `${ROOT}/compose/articles/edit/1`, editor: 'title', posts: { keys: [] } },
    { name: 'X alt text', surface: 'alt-text', library: 'textarea', url: `${ROOT}/intent/post?text=`, trigger: '[aria-label="Add description"]', editor: 'alt', posts: { keys: [] } },
    { name: 'X message', surface: 'message', library: 'draft', url: `${ROOT}/messages/1`, editor: 'old', posts: { keys: ['Enter'] } },
    { name: 'XChat message', surface: 'message', library: 'textarea', url: `${ROOT}/i/chat`, editor: 'chat', posts: { keys: ['Enter'] } },
  ],
};
