// SPDX-License-Identifier: Apache-2.0
// XING: little is known of its composer, so anything editable in a dialog or in the feed's composer counts.

SITES.push({
  id: 'xing',
  hosts: ['xing.com', '*.xing.com'],
  composers: [
    {
      id: 'comment',
      surface: 'comment',
      find: ['[data-testid*="comment"] [contenteditable="true"]', '[data-testid*="comment"] textarea'],
      without: 'header, nav',
      posting: {
        press: ['button[type="submit"]'],
        names: ['Kommentieren', 'Antworten', 'Senden', 'Comment', 'Reply', 'Send'],
        area: '[data-testid*="comment"]',
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'post',
      surface: 'post',
      find: [
        '[data-testid*="post-composer"] [contenteditable="true"]',
        '[role="dialog"] [contenteditable="true"]',
        'dialog [contenteditable="true"]',
        'main [contenteditable="true"]',
        'textarea[name="content"]',
      ],
      without: 'header, nav',
      posting: {
        names: ['Posten', 'Teilen', 'Veröffentlichen', 'Planen', 'Post', 'Share', 'Publish', 'Schedule'],
        keys: ['Mod+Enter'],
      },
    },
  ],
});
