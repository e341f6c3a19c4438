// SPDX-License-Identifier: Apache-2.0
// YouTube: a plain contenteditable with the same id wherever one writes; what stands around it tells them apart.
// The studio has other boxes, which nobody has described yet: there the icon says so.

SITES.push({
  id: 'youtube',
  hosts: ['youtube.com', '*.youtube.com'],
  suspects: '#contenteditable-root[contenteditable="true"], ytcp-commentbox textarea, ytcp-commentbox [contenteditable="true"]',
  composers: [
    {
      id: 'post',
      surface: 'post',
      find: ['ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]'],
      attachments: {
        within: 'ytd-backstage-post-dialog-renderer',
        image: ['ytd-backstage-multi-image-select-renderer img'],
      },
      posting: {
        press: ['ytd-commentbox #submit-button button'],
        area: 'ytd-backstage-post-dialog-renderer',
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'comment',
      surface: 'comment',
      find: ['ytd-commentbox #contenteditable-root[contenteditable="true"]'],
      without: 'ytd-backstage-post-dialog-renderer',
      posting: { press: ['ytd-commentbox #submit-button button'], area: 'ytd-commentbox', keys: ['Mod+Enter'] },
    },
  ],
});
