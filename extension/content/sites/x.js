// SPDX-License-Identifier: Apache-2.0
// X: Draft.js. Posts, replies and the items of a thread share one test id with a running number;
// labels and containers share its beginning, hence the contenteditable.

SITES.push({
  id: 'x',
  hosts: ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'],
  suspects: '[role="dialog"] [contenteditable="true"][role="textbox"]',
  composers: [
    {
      id: 'post',
      surface: 'post',
      find: ['[data-testid^="tweetTextarea_"][contenteditable="true"]'],
      posting: {
        press: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
        keys: ['Mod+Enter'],
      },
      thread: { attribute: 'data-testid', container: '[role="dialog"], main, body' },
    },
  ],
});
