// SPDX-License-Identifier: Apache-2.0
// Reddit: Lexical slotted into custom elements; titles and markdown in textareas inside their open shadow roots, markdown two roots
// deep. old.reddit: plain forms. The opener of a comment is a textarea too, and goes when it is pressed.

SITES.push({
  id: 'reddit',
  hosts: ['reddit.com', '*.reddit.com'],
  shadowHosts: ['faceplate-textarea-input[name="title"]', 'shreddit-composer', 'shreddit-markdown-composer'],
  suspects: 'shreddit-composer [contenteditable="true"], [slot="rte"]',
  composers: [
    {
      id: 'old-post',
      surface: 'post',
      find: ['textarea[name="title"]', 'textarea[name="text"]'],
      within: 'form#newlink',
      posting: { press: ['button[name="submit"]'], area: 'form#newlink', keys: [] },
    },
    {
      id: 'old-comment',
      surface: 'comment',
      find: ['form.usertext textarea[name="text"]'],
      posting: { press: ['button.save', 'button[type="submit"]'], area: 'form.usertext', keys: [] },
    },
    {
      id: 'comment',
      surface: 'comment',
      find: ['[slot="rte"][contenteditable="true"]', 'textarea'],
      within: 'faceplate-form[action*="comment"] shreddit-composer, comment-composer-host shreddit-composer, shreddit-comment shreddit-composer',
      posting: {
        press: ['#comment-composer-submit-button', '[slot="submit-button"][type="submit"]'],
        area: 'shreddit-composer',
        keys: ['Mod+Enter'],
      },
    },
    // Title and text are one post, and asked about together.
    {
      id: 'post',
      surface: 'post',
      find: ['[slot="rte"][contenteditable="true"]', 'textarea#innerTextArea', 'textarea'],
      within: 'shreddit-composer, faceplate-textarea-input[name="title"]',
      posting: { press: ['#inner-post-submit-button', '#submit-post-button'], keys: ['Mod+Enter'] },
    },
  ],
});
