// SPDX-License-Identifier: Apache-2.0
// Mastodon: textareas under React, on whatever servers IT names. Replies are posts; what only the people named in it
// may read is a message, known by the sign on the menu of who may read it.

SITES.push({
  id: 'mastodon',
  hosts: [],
  anyHost: true,
  suspects: 'form.compose-form textarea, form.compose-form [contenteditable="true"]',
  composers: [
    {
      id: 'direct',
      surface: 'message',
      find: ['form.compose-form textarea.autosuggest-textarea__textarea', 'form.compose-form input#cw-spoiler-input'],
      within: 'form.compose-form:has(.compose-form__dropdowns .icon-at)',
      input: true,
      posting: { press: ['form.compose-form button[type="submit"]'], area: 'form.compose-form', together: 'form.compose-form', keys: ['Mod+Enter'] },
    },
    {
      id: 'post',
      surface: 'post',
      find: ['form.compose-form textarea.autosuggest-textarea__textarea', 'form.compose-form input#cw-spoiler-input'],
      input: true,
      attachments: {
        within: 'form.compose-form',
        image: ['.compose-form__upload'],
      },
      posting: { press: ['form.compose-form button[type="submit"]'], area: 'form.compose-form', together: 'form.compose-form', keys: ['Mod+Enter'] },
    },
    {
      id: 'alt-text',
      surface: 'alt-text',
      find: ['.dialog-modal textarea#description', '.modal-root__modal .simple_form textarea#description'],
      posting: {
        press: ['.dialog-modal__header button.button:not(.button-secondary)'],
        area: '.modal-root__modal',
        keys: ['Mod+Enter'],
      },
    },
  ],
});
