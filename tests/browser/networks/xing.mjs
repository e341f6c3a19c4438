// SPDX-License-Identifier: Apache-2.0
// The replicas of XING, which are guesses (replicas/xing/page.js says from what).

const ROOT = 'https://www.xing.com';
const TRIGGER = '[data-testid="post-composer-trigger"]';
const posts = { keys: ['Control+Enter'], schedule: true };

export default {
  site: 'xing',
  hosts: ['www.xing.com'],
  policy: "script-src 'self'; frame-src 'self'",
  pages: { '/feed': 'xing/index.html' },
  composers: [
    { name: 'XING', surface: 'post', library: 'plain', url: `${ROOT}/feed`, trigger: TRIGGER, editor: 'post', posts },
    { name: 'XING (textarea)', surface: 'post', library: 'textarea', url: `${ROOT}/feed?older`, trigger: TRIGGER, editor: 'post', posts },
    { name: 'XING comment', surface: 'comment', library: 'textarea', url: `${ROOT}/feed`, editor: 'comment', posts: { keys: ['Control+Enter'] } },
  ],
};
