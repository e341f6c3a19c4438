// SPDX-License-Identifier: Apache-2.0
// The replicas of TikTok.

const ROOT = 'https://www.tiktok.com';
const UPLOAD = '/tiktokstudio/upload';
const VIDEO = '/@vogelkunde/video/1';

export default {
  site: 'tiktok',
  hosts: ['www.tiktok.com'],
  policy: "script-src 'self'; frame-src 'self'; worker-src 'self' blob:",
  pages: { [UPLOAD]: 'tiktok/index.html', [VIDEO]: 'tiktok/index.html' },
  composers: [
    {
      name: 'TikTok caption', surface: 'post', library: 'draft', url: ROOT + UPLOAD, trigger: ['.select', '.caption-editor'], editor: 'caption',
      posts: { keys: [], schedule: true },
    },
    { name: 'TikTok comment', surface: 'comment', library: 'draft', url: `${ROOT}${VIDEO}?lang=de`, editor: 'comment', posts: { keys: ['Enter'] } },
  ],
};
