// SPDX-License-Identifier: Apache-2.0
// Facebook and Messenger: Lexical, told apart by labels only. Chats stand beside everything else, hence first.

SITES.push({
  id: 'facebook',
  hosts: ['facebook.com', '*.facebook.com', 'messenger.com', '*.messenger.com'],
  suspects: '[role="dialog"] [contenteditable="true"][role="textbox"]',
  composers: [
    {
      id: 'chat',
      surface: 'message',
      find: [
        '[contenteditable="true"][role="textbox"][aria-placeholder="Aa"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Message"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Nachricht"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Write to "]',
        '[contenteditable="true"][role="textbox"][aria-label^="Schreibe an "]',
      ],
      posting: {
        press: ['[role="button"][aria-label="Press Enter to send" i]', '[role="button"][aria-label="Send"]', '[role="button"][aria-label="Senden"]'],
        keys: ['Enter'],
      },
    },
    // Plain Enter posts; with a list of names open it chooses one.
    {
      id: 'comment',
      surface: 'comment',
      find: [
        '[contenteditable="true"][role="textbox"][aria-label^="Comment as"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Reply to"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Write a "]',
        '[contenteditable="true"][role="textbox"][aria-label^="Kommentieren als"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Antwort"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Schreibe einen Kommentar"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Schreibe eine Antwort"]',
        '[role="article"] [contenteditable="true"][role="textbox"]',
      ],
      posting: {
        press: [
          '#focused-state-composer-submit [role="button"]',
          '[role="button"][aria-label="Comment"]',
          '[role="button"][aria-label="Reply"]',
          '[role="button"][aria-label="Kommentieren"]',
          '[role="button"][aria-label="Antworten"]',
        ],
        keys: ['Enter'],
      },
    },
    // "Next" only leads on to the settings of the post.
    {
      id: 'post',
      surface: 'post',
      find: [
        '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        '[contenteditable="true"][role="textbox"][aria-label^="What\'s on your mind"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Was machst du gerade"]',
      ],
      without: '[role="article"]',
      posting: {
        names: ['Post', 'Publish', 'Share now', 'Posten', 'Veröffentlichen', 'Jetzt teilen'],
        schedule: ['Schedule', 'Schedule post', 'Planen', 'Beitrag planen'],
        keys: ['Mod+Enter'],
      },
      attachments: {
        within: '[role="dialog"]',
        image: ['img[src^="blob:"]'],
        video: ['video'],
      },
    },
    // Meta Business Suite writes for pages on Facebook and Instagram at once, in a Draft editor.
    {
      id: 'suite',
      surface: 'post',
      find: [
        '[contenteditable="true"][role="combobox"][aria-label^="Write into the dialog"]',
        '.public-DraftEditor-content[contenteditable="true"][role="combobox"]',
      ],
      mayBeCombobox: true,
      posting: {
        names: ['Publish', 'Veröffentlichen'],
        schedule: ['Schedule', 'Planen'],
        keys: [],
      },
    },
  ],
});
