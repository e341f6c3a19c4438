// SPDX-License-Identifier: Apache-2.0
// TikTok: Draft.js. The caption of a video is a combobox, since it offers hashtags.

SITES.push({
  id: 'tiktok',
  hosts: ['tiktok.com', '*.tiktok.com'],
  suspects: '[contenteditable="true"].public-DraftEditor-content',
  composers: [
    {
      id: 'comment',
      surface: 'comment',
      find: ['[data-e2e="comment-input"] [contenteditable="true"]', '[data-e2e="comment-input"][contenteditable="true"]'],
      mayBeCombobox: true,
      posting: { press: ['[data-e2e="comment-post"]'], keys: ['Enter'] },
    },
    // A second dialog may ask once more; the question comes at the first button.
    {
      id: 'caption',
      surface: 'post',
      find: [
        '.public-DraftEditor-content[contenteditable="true"][aria-autocomplete="list"]',
        '.caption-editor [contenteditable="true"]',
        '[class*="caption"] .public-DraftEditor-content[contenteditable="true"]',
      ],
      without: '[data-e2e="comment-input"], #main-content-messages, [data-e2e*="message"]',
      mayBeCombobox: true,
      posting: { press: ['[data-e2e="post_video_button"]', '[data-e2e="schedule_video_button"]'], keys: [] },
    },
  ],
});
