// SPDX-License-Identifier: Apache-2.0
// Hosts that IT adds and no network of ours is for: forums, intranets, blogs of the company's own. Nothing is
// known of their pages, so whatever is editable and looks like a text for others counts.

SITES.push({
  id: 'generic',
  hosts: [],
  anyHost: true,
  unlisted: true,
  composers: [
    {
      id: 'message',
      surface: 'message',
      find: [
        '[aria-label*="message" i], [placeholder*="message" i], [aria-label*="Nachricht" i], [placeholder*="Nachricht" i]',
        '[name*="message" i], [id*="message" i], [class*="chat" i]',
      ],
    },
    {
      id: 'message-around',
      surface: 'message',
      find: ['[contenteditable], textarea'],
      within: '[role="log"], [class*="chat" i], [class*="messenger" i], [id*="chat" i]',
    },
    {
      id: 'comment',
      surface: 'comment',
      find: ['[contenteditable], textarea'],
      within: '[class*="comment" i], [id*="comment" i], [class*="reply" i], [id*="reply" i], [class*="kommentar" i]',
      without: 'header, nav',
      posting: {
        press: ['button[type="submit"]', 'input[type="submit"]'],
        names: ['Comment', 'Reply', 'Send', 'Post', 'Kommentieren', 'Antworten', 'Senden', 'Absenden'],
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'post',
      surface: 'post',
      find: ['[contenteditable], textarea'],
      without: 'header, nav',
      posting: {
        press: ['button[type="submit"]', 'input[type="submit"]'],
        names: ['Post', 'Publish', 'Share', 'Submit', 'Send', 'Posten', 'Veröffentlichen', 'Teilen', 'Senden', 'Absenden'],
        schedule: ['Schedule', 'Planen'],
        keys: ['Mod+Enter'],
      },
    },
  ],
});
