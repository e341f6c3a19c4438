// SPDX-License-Identifier: Apache-2.0
// Threads: Lexical in a dialog, a text field for each post of a thread.

SITES.push({
  id: 'threads',
  hosts: ['threads.com', '*.threads.com', 'threads.net', '*.threads.net'],
  suspects: '[role="dialog"] [contenteditable="true"]',
  composers: [
    {
      id: 'reply',
      surface: 'comment',
      find: [
        '[contenteditable="true"][role="textbox"][aria-placeholder^="Reply to"]',
        '[contenteditable="true"][role="textbox"][aria-placeholder^="Antwort"]',
      ],
      posting: { names: ['Post', 'Posten'], keys: ['Mod+Enter'] },
    },
    {
      id: 'post',
      surface: 'post',
      find: [
        '[role="dialog"] [contenteditable="true"][role="textbox"][data-lexical-editor="true"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Empty text field"]',
        '[contenteditable="true"][role="textbox"][aria-label^="Leeres Textfeld"]',
      ],
      posting: { names: ['Post', 'Posten'], schedule: ['Schedule', 'Planen'], keys: ['Mod+Enter'] },
      thread: { container: '[role="dialog"]' },
      attachments: { within: '[role="dialog"]', image: ['img[src^="blob:"]'], video: ['video'] },
    },
  ],
});
