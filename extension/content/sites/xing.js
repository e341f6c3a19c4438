// SPDX-License-Identifier: Apache-2.0
// XING: little is known of its composer, so anything editable in a dialog or in the feed's composer counts. Not seen,
// guessed, all of it: the names of the buttons are what a person reads there, the selectors are wide on purpose and
// end at searches, messages and applications.

/** Where people write to one person, not to many. */
const XING_PRIVATE =
  'header, nav, [data-testid*="messag"], [data-testid*="messenger"], [data-testid*="chat"], [data-testid*="application"], [data-testid*="contact-request"]';

SITES.push({
  id: 'xing',
  hosts: ['xing.com', '*.xing.com'],
  suspects: '[role="dialog"] textarea, dialog textarea, [data-testid*="composer"] textarea',
  opens: '[data-testid*="post-composer"][role="dialog"]',
  composers: [
    {
      id: 'comment',
      surface: 'comment',
      find: ['[data-testid*="comment"] [contenteditable="true"]', '[data-testid*="comment"] textarea'],
      without: XING_PRIVATE,
      posting: {
        press: ['[data-testid*="comment"] button[type="submit"]'],
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
        '[data-testid*="post-composer"] textarea',
        '[role="dialog"] [contenteditable="true"]',
        'dialog [contenteditable="true"]',
        'main [contenteditable="true"]',
        'textarea[name="content"]',
      ],
      without: XING_PRIVATE,
      posting: {
        names: ['Posten', 'Teilen', 'Veröffentlichen', 'Post', 'Share', 'Publish'],
        schedule: ['Planen', 'Schedule'],
        keys: ['Mod+Enter'],
      },
      // The preview of a file that was just chosen is one of the page's own blobs; people's portraits are not.
      attachments: {
        within: '[data-testid*="post-composer"], [role="dialog"], dialog',
        image: ['img[src^="blob:"]', '[data-testid*="attachment"] img', '[data-testid*="upload"] img'],
        video: ['video'],
      },
    },
  ],
});
