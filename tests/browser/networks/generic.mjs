// SPDX-License-Identifier: Apache-2.0
// A host that IT adds by browser policy, served by the generic adapter.

const ROOT = 'https://forum.musterwerk.example/';

export default {
  site: 'generic',
  named: true,
  hosts: ['forum.musterwerk.example'],
  policy: "script-src 'self'; frame-src 'self'",
  // The second has its text in a frame (specs/frames.mjs): what goes over all composers stays in the page.
  pages: { '/': 'generic/index.html', '/neu': 'generic-framed/index.html' },
  composers: [
    { name: 'Generic contenteditable', surface: 'post', library: 'plain', url: ROOT, editor: 'news', posts: { keys: [], schedule: true } },
    { name: 'Generic textarea', surface: 'post', library: 'textarea', url: ROOT, editor: 'topic', posts: { keys: [] } },
    { name: 'Generic comment', surface: 'comment', library: 'textarea', url: ROOT, editor: 'comment', posts: { keys: [] } },
  ],
};
