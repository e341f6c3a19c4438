// SPDX-License-Identifier: Apache-2.0
// LinkedIn shows one of several composers, by roll-out and by page; all of them may be met.

SITES.push({
  id: 'linkedin',
  hosts: ['linkedin.com', '*.linkedin.com'],
  // The older share box lives in this element's open shadow root.
  shadowHosts: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
  suspects: 'dialog [contenteditable="true"], [role="dialog"] [contenteditable="true"]',
  composers: [
    // Comments first: their selectors are the narrower ones.
    {
      id: 'comment-feed',
      surface: 'comment',
      find: ['[componentkey^="commentBox-"] [contenteditable="true"]'],
      posting: {
        press: ['button[type="submit"]'],
        names: ['Comment', 'Reply', 'Kommentieren', 'Antworten'],
        area: '[componentkey^="commentBox-"]',
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'comment-page',
      surface: 'comment',
      find: ['.comments-comment-box [role="textbox"][contenteditable="true"]', '.comments-comment-box .ql-editor'],
      posting: {
        press: ['[class*="comments-comment-box__submit-button"]'],
        area: '.comments-comment-box',
        keys: ['Mod+Enter'],
      },
    },
    // B and C: Tiptap, in a native <dialog> or on the page /sharing/compose.
    {
      id: 'post-b',
      surface: 'post',
      find: [
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
        'dialog[open] .tiptap.ProseMirror',
      ],
      without: '[componentkey^="commentBox-"], [componentkey^="replaceableComment_"]',
      // The button has no sign of its own, and is called otherwise once a time is set.
      posting: {
        names: ['Post', 'Schedule', 'Publish', 'Posten', 'Planen', 'Veröffentlichen'],
        keys: ['Mod+Enter'],
      },
    },
    // A: Quill in the shadow root; D: the company page's, Quill in a dialog of the page.
    {
      id: 'post-a',
      surface: 'post',
      find: [
        '[data-test-ql-editor-contenteditable="true"]',
        '.ql-editor[contenteditable="true"]',
        '[role="textbox"][contenteditable="true"]',
      ],
      within: '[role="dialog"], [data-test-modal-id="sharebox"], .share-box-v2__modal',
      without: '.msg-form, .comments-comment-box',
      posting: {
        press: ['.share-actions__primary-action'],
        names: ['Post', 'Schedule', 'Posten', 'Planen', 'Veröffentlichen'],
        area: '[role="dialog"], [data-test-modal-id="sharebox"], .share-box-v2__modal',
        keys: ['Mod+Enter'],
      },
    },
  ],
});
