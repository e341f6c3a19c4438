// SPDX-License-Identifier: Apache-2.0
// YouTube: a plain contenteditable with the same id wherever one writes; what stands around it tells them apart.
//
// The studio (studio.youtube.com) has boxes of its own. Known from public scripts of 2021 to 2026: title and description
// of a video, in the dialog of an upload and on the video's page, the buttons that publish and save them, and replies.
// Not seen, guessed: what the buttons of replies and playlists are called in German; that the fields of an upload stay
// in the page until its last step. Posts of a channel are written in the channel's page even if one comes from the
// studio (general knowledge); should the studio have a box for them, the icon says that it is not known.

SITES.push({
  id: 'youtube',
  hosts: ['youtube.com', '*.youtube.com'],
  suspects:
    '#contenteditable-root[contenteditable="true"], ytcp-commentbox textarea, ytcp-commentbox [contenteditable="true"], ytcp-social-suggestions-textbox [contenteditable="true"]',
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
    // Title and description go out together, planned or at once; what is only saved may be public already.
    {
      id: 'video',
      surface: 'post',
      find: [
        'ytcp-video-title #textbox[contenteditable="true"]',
        'ytcp-video-description #textbox[contenteditable="true"]',
        '#title-textarea #textbox[contenteditable="true"]',
        '#description-textarea #textbox[contenteditable="true"]',
      ],
      posting: {
        press: ['ytcp-button#done-button button', 'ytcp-button#save button', 'ytcp-button#done-button', 'ytcp-button#save'],
        names: ['Create', 'Erstellen'],
        area: 'ytcp-uploads-dialog, ytcp-playlist-creation-dialog, body',
        together: 'ytcp-uploads-dialog, ytcp-playlist-creation-dialog, body',
        keys: [],
      },
    },
    {
      id: 'studio-comment',
      surface: 'comment',
      find: ['ytcp-commentbox textarea', 'ytcp-commentbox [contenteditable="true"]'],
      posting: {
        press: ['ytcp-commentbox #submit-button button'],
        names: ['Comment', 'Reply', 'Kommentieren', 'Antworten'],
        area: 'ytcp-commentbox',
        keys: ['Mod+Enter'],
      },
    },
  ],
});
