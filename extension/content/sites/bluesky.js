// SPDX-License-Identifier: Apache-2.0
// Bluesky: Tiptap, one editor a post of the thread and no number on any of them. A reply is a post of its own.
// Messages are a textarea that nothing here names.

SITES.push({
  id: 'bluesky',
  hosts: ['bsky.app', '*.bsky.app'],
  suspects: '[data-testid="composePostView"] [contenteditable="true"], [data-testid="composePostView"] textarea',
  opens: '[data-testid="composePostView"]',
  composers: [
    {
      id: 'post',
      surface: 'post',
      find: ['[data-testid="composePostView"] .ProseMirror', '[role="dialog"] .ProseMirror[role="textbox"]'],
      attachments: {
        within: '[data-testid="composePostView"], [role="dialog"]',
        image: ['[data-testid="selectedPhotoImage"]'],
        video: ['video'],
      },
      posting: { press: ['[data-testid="composerPublishBtn"]'], keys: ['Mod+Enter'] },
      thread: { container: '[data-testid="composePostView"], [role="dialog"]' },
    },
    {
      id: 'alt-text',
      surface: 'alt-text',
      // The label is translated, the dialog that holds nothing else to write in is not.
      find: ['[role="dialog"] textarea[aria-label="Alt text"]', '[role="dialog"] textarea[aria-label="Alt-Text"]', '[role="dialog"] textarea[rows="3"]'],
      posting: { names: ['Save', 'Speichern'], area: '[role="dialog"]', keys: [] },
    },
  ],
});
