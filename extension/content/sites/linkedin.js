// SPDX-License-Identifier: Apache-2.0
// LinkedIn shows one of several composers, by roll-out and by page; all of them may be met. The first that fits counts,
// hence the narrower ones come first.
//
// Seen in 2026: posts A to D, comments of the feed and of single posts, articles, messages. Known from older public
// scripts: the fields of profiles; of polls, in A. Not seen, guessed: events; polls in B; replies and edited comments in
// the feed; what the buttons that save are called; that Ctrl+Enter posts.

SITES.push({
  id: 'linkedin',
  hosts: ['linkedin.com', '*.linkedin.com'],
  // The older share box lives in this element's open shadow root.
  shadowHosts: ['#interop-outlet', '[data-testid="interop-shadowdom"]'],
  suspects: 'dialog [contenteditable="true"], [role="dialog"] [contenteditable="true"], main .tiptap, .ql-editor',
  composers: [
    {
      id: 'comment-feed',
      surface: 'comment',
      find: [
        '[componentkey^="commentBox-"] [contenteditable="true"]',
        '[componentkey^="replaceableComment_"] [contenteditable="true"]',
      ],
      posting: {
        press: ['button[type="submit"]'],
        names: ['Comment', 'Reply', 'Save changes', 'Kommentieren', 'Antworten', 'Änderungen speichern'],
        area: '[componentkey^="commentBox-"], [componentkey^="replaceableComment_"]',
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'comment-page',
      surface: 'comment',
      find: ['.comments-comment-box [role="textbox"][contenteditable="true"]', '.comments-comment-box .ql-editor'],
      posting: {
        press: ['[class*="comments-comment-box__submit-button"]', '.comments-comment-box__form button[type="submit"]'],
        names: ['Comment', 'Reply', 'Save changes', 'Kommentieren', 'Antworten', 'Änderungen speichern'],
        area: '.comments-comment-box',
        keys: ['Mod+Enter'],
      },
    },
    // Title, body and, in the last dialog, the introduction go out with one press.
    {
      id: 'article',
      surface: 'article',
      find: [
        'textarea#article-editor-headline__textarea',
        '[data-test-article-editor-content-textbox]',
        '.ProseMirror[aria-label="Article editor content"]',
        'body:has(#article-editor-headline__textarea) [role="dialog"] .ql-editor',
        'body:has(#article-editor-headline__textarea) [role="dialog"] [role="textbox"][contenteditable="true"]',
      ],
      posting: { names: ['Publish', 'Veröffentlichen'], schedule: ['Schedule', 'Planen'], together: 'html', keys: [] },
    },
    // One form saves what stands in its fields; names and places are nobody's business.
    {
      id: 'profile',
      surface: 'profile',
      find: ['[id*="profileEditFormElement-TOP-CARD"][id$="-headline"]', 'textarea[id*="profileEditFormElement-"]'],
      input: true,
      posting: { names: ['Save', 'Speichern'], area: 'dialog, [role="dialog"], form, main', keys: [] },
    },
    {
      id: 'event',
      surface: 'event',
      find: [
        'input[name="eventName"]',
        ':is(dialog, [role="dialog"], form):has(input[name="eventName"]) textarea',
        ':is(dialog, [role="dialog"], form):has(input[name="eventName"]) [contenteditable="true"]',
      ],
      input: true,
      posting: {
        names: ['Next', 'Create', 'Publish', 'Save', 'Weiter', 'Erstellen', 'Veröffentlichen', 'Speichern'],
        area: 'dialog, [role="dialog"], main',
        keys: [],
      },
    },
    // It stands in the dialog of the pictures and is gone when the post goes out, so it is asked about where it is kept.
    {
      id: 'alt-text',
      surface: 'alt-text',
      find: [
        'textarea[placeholder^="Wie würden Sie dieses Bild"]',
        'textarea[placeholder^="How would you describe"]',
        'textarea[aria-label="Alternativer Text"]',
        'textarea[aria-label="Alt text"]',
        ':is(dialog, [role="dialog"]):has([data-testid="add-media-drop-zone"]) textarea',
      ],
      posting: {
        names: ['Add', 'Update', 'Save', 'Hinzufügen', 'Aktualisieren', 'Speichern'],
        area: 'dialog, [role="dialog"]',
        keys: [],
      },
    },
    // A poll is written in a view over the post and only shown in it afterwards, so it is asked about where it is kept.
    {
      id: 'poll',
      surface: 'post',
      find: [
        'textarea.polls-detour__question-field',
        'input[id^="poll-option-"]',
        ':is(dialog, [role="dialog"]):has(input[id^="poll-option-"]) textarea',
      ],
      input: true,
      posting: {
        press: ['.polls-detour .share-box-footer__main-actions .artdeco-button--primary'],
        names: ['Done', 'Fertig'],
        area: 'dialog, [role="dialog"]',
        together: 'dialog, [role="dialog"]',
        keys: [],
      },
    },
    // Messages: Enter sends where there is no button for it, and ends a line where there is one.
    {
      id: 'message-click',
      surface: 'message',
      find: ['.msg-form:has(.msg-form__send-button) [contenteditable="true"]'],
      posting: { press: ['.msg-form__send-button'], area: '.msg-form', keys: [] },
    },
    {
      id: 'message',
      surface: 'message',
      find: [
        '.msg-form [contenteditable="true"]',
        '.msg-form textarea',
        '[contenteditable="true"]:is([aria-label*="message" i], [aria-label*="Nachricht" i])',
        'textarea:is([name="message"], [aria-label*="message" i], [placeholder*="message" i], [aria-label*="Nachricht" i], [placeholder*="Nachricht" i])',
      ],
      posting: { names: ['Send', 'Senden'], area: '.msg-form, dialog, [role="dialog"]', keys: ['Enter'] },
    },
    // B and C: Tiptap, in a native <dialog> or on the page /sharing/compose; reshares and edited posts too.
    {
      id: 'post-b',
      surface: 'post',
      find: [
        '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
        '[componentkey="ShareBox_textEditor"] [contenteditable="true"]',
        '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
        'dialog[open] .tiptap.ProseMirror',
      ],
      // The button has no sign of its own but that it is text only, and is called otherwise once a time is set.
      posting: {
        press: ['dialog:has([componentkey="ShareBox_textEditor"]) footer button:not([aria-label], :has(svg, img))'],
        names: ['Post', 'Publish', 'Save', 'Posten', 'Veröffentlichen', 'Speichern'],
        schedule: ['Schedule', 'Planen'],
        area: 'dialog, [role="dialog"], main, body',
        keys: ['Mod+Enter'],
      },
      attachments: {
        within: 'dialog, [role="dialog"], main',
        image: ['img[alt^="image "]'],
        video: ['video'],
        link: ['[componentkey="ShareBoxpreviewCard"]:not(:has(img[alt^="image "], video))'],
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
      posting: {
        press: ['.share-actions__primary-action'],
        names: ['Post', 'Publish', 'Save', 'Posten', 'Veröffentlichen', 'Speichern'],
        schedule: ['Schedule', 'Planen'],
        area: '[role="dialog"], [data-test-modal-id="sharebox"], .share-box-v2__modal',
        keys: ['Mod+Enter'],
      },
    },
  ],
});
