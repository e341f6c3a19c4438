// SPDX-License-Identifier: Apache-2.0
// The replicas of Reddit, new and old.

const ROOT = 'https://www.reddit.com/r/vogelkunde';
const OLD = 'https://old.reddit.com/r/vogelkunde';
const COMMENTS = '/comments/1/seeadler';
const SWITCH = '>>> .switch';

export default {
  site: 'reddit',
  hosts: ['www.reddit.com', 'old.reddit.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: Object.fromEntries(['www', 'old'].flatMap((host) => ['/submit', COMMENTS].map((path) => [`${host}.reddit.com/r/vogelkunde${path}`, 'reddit/index.html']))),
  composers: [
    { name: 'Reddit title', surface: 'post', library: 'textarea', url: `${ROOT}/submit`, editor: 'title', oneLine: true, posts: { keys: [] } },
    { name: 'Reddit body', surface: 'post', library: 'lexical', url: `${ROOT}/submit`, editor: 'body', posts: { keys: [] } },
    { name: 'Reddit body, markdown', surface: 'post', library: 'textarea', url: `${ROOT}/submit`, trigger: SWITCH, editor: 'body', posts: { keys: [] } },
    {
      name: 'Reddit comment', surface: 'comment', library: 'lexical', url: ROOT + COMMENTS, trigger: '[data-testid="trigger-button"]', editor: 'comment',
      posts: { keys: [] },
    },
    {
      name: 'Reddit comment, markdown', surface: 'comment', library: 'textarea', url: ROOT + COMMENTS, trigger: ['[data-testid="trigger-button"]', SWITCH],
      editor: 'comment', posts: { keys: [] },
    },
    { name: 'old.reddit title', surface: 'post', library: 'textarea', url: `${OLD}/submit`, editor: 'title', posts: { keys: [] } },
    { name: 'old.reddit text', surface: 'post', library: 'textarea', url: `${OLD}/submit`, editor: 'body', posts: { keys: [] } },
    { name: 'old.reddit comment', surface: 'comment', library: 'textarea', url: OLD + COMMENTS, editor: 'comment', posts: { keys: [] } },
  ],
};
