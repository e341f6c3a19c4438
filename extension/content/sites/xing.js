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
    },
  ],
});
