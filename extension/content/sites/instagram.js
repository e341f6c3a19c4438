// SPDX-License-Identifier: Apache-2.0
// Instagram: captions, newer comments and chats in Lexical, older comments in textareas that are made anew when
// they get the keyboard.

SITES.push({
  id: 'instagram',
  hosts: ['instagram.com', '*.instagram.com'],
  suspects: '[role="dialog"] [contenteditable="true"][role="textbox"]',
  composers: [
    {
      id: 'chat',
      surface: 'message',
      find: [
        '[contenteditable="true"][role="textbox"][aria-label^="Message"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Nachricht"]',
        'textarea[placeholder^="Message"]',
        'textarea[placeholder^="Nachricht"]',
        // The answer to a story is a message too.
        'textarea[placeholder^="Reply to"]',
        'textarea[placeholder^="Antwort"]',
      ],
      posting: { names: ['Send', 'Senden'], keys: ['Enter'] },
    },
    {
      id: 'comment',
      surface: 'comment',
      find: [
        'textarea[aria-label^="Add a comment"]',
        'textarea[aria-label^="Kommentar hinzufügen"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Add a comment"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Kommentar hinzufügen"]',
        '[contenteditable="true"][role="textbox"][aria-placeholder^="Add a comment"]',
        '[contenteditable="true"][role="textbox"][aria-placeholder^="Kommentar hinzufügen"]',
        'article form textarea',
        'input[placeholder*="comment" i]',
        'input[placeholder*="kommentar" i]',
      ],
      input: true,
      posting: { names: ['Post', 'Posten'], keys: ['Enter'] },
    },
    // In the last step of a new post, one field a picture.
    {
      id: 'alt-text',
      surface: 'alt-text',
      find: [
        'textarea[placeholder^="Write alt text"]',
        'textarea[placeholder^="Alternativtext"]',
        'input[placeholder^="Write alt text"]',
        'input[placeholder^="Alternativtext"]',
      ],
      within: '[role="dialog"]',
      input: true,
    },
    {
      id: 'caption',
      surface: 'post',
      find: [
        '[contenteditable="true"][role="textbox"][aria-label^="Write a caption"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Bildunterschrift"]',
        '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        'textarea[aria-label^="Write a caption"]',
        'textarea[aria-label^="Bildunterschrift"]',
      ],
      within: '[role="dialog"]',
      posting: { names: ['Share', 'Teilen'], area: '[role="dialog"]', keys: [] },
      attachments: { within: '[role="dialog"]', image: ['img[src^="blob:"]', '[style*="blob:"]'], video: ['video'] },
    },
  ],
});
