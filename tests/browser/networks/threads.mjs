// SPDX-License-Identifier: Apache-2.0
// The replicas of Threads.

const ROOT = 'https://www.threads.com';

export default {
  site: 'threads',
  hosts: ['www.threads.com', 'www.threads.net'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: { '/': 'threads/index.html', 'www.threads.net/': 'threads/index.html' },
  composers: [
    { name: 'Threads', surface: 'post', library: 'lexical', url: `${ROOT}/`, trigger: '#start', editor: 'post', posts: { keys: ['Control+Enter'] } },
    {
      name: 'Threads reply', surface: 'comment', library: 'lexical', url: 'https://www.threads.net/?lang=de', trigger: '#answer', editor: 'reply',
      posts: { keys: ['Control+Enter'] },
    },
  ],
};
