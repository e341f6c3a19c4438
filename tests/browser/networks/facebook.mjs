// SPDX-License-Identifier: Apache-2.0
// The replicas of Facebook, Messenger and Meta Business Suite.

const ROOT = 'https://www.facebook.com';

export default {
  site: 'facebook',
  hosts: ['www.facebook.com', 'business.facebook.com', 'www.messenger.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: {
    '/': 'facebook/index.html',
    'www.messenger.com/messages/t/1': 'facebook/index.html',
    'business.facebook.com/latest/composer': 'facebook/index.html',
  },
  composers: [
    {
      name: 'Facebook', surface: 'post', library: 'lexical', url: `${ROOT}/`, trigger: '#start', editor: 'post', posts: { keys: [] },
    },
    {
      name: 'Facebook page, in steps', surface: 'post', library: 'lexical', url: `${ROOT}/?steps&lang=de`, trigger: '#start', editor: 'post',
      posts: { keys: [], schedule: true },
    },
    { name: 'Facebook comment', surface: 'comment', library: 'lexical', url: `${ROOT}/`, editor: 'comment', posts: { keys: ['Enter'] } },
    { name: 'Facebook reply', surface: 'comment', library: 'lexical', url: `${ROOT}/?lang=de`, editor: 'reply', posts: { keys: ['Enter'] } },
    { name: 'Facebook chat', surface: 'message', library: 'lexical', url: `${ROOT}/`, editor: 'side', posts: { keys: ['Enter'] } },
    { name: 'Messenger', surface: 'message', library: 'lexical', url: 'https://www.messenger.com/messages/t/1', editor: 'chat', posts: { keys: ['Enter'] } },
    {
      name: 'Meta Business Suite', surface: 'post', library: 'draft', url: 'https://business.facebook.com/latest/composer', editor: 'suite',
      posts: { keys: [], schedule: true },
    },
  ],
};
