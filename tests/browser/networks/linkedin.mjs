// SPDX-License-Identifier: Apache-2.0
// The replicas of LinkedIn. What each is built from, and what in it is guessed, stands in the head comment of its scripts.

const ROOT = 'https://www.linkedin.com';
const POST = 'feed/update/urn:li:activity:7301';
const PAGE = 'company/7301/admin/page-posts/published';
/** The share box stands in a shadow root. */
const POLL = ['.share-box-feed-entry__trigger', '>>> [aria-label="Create a poll"]'];
const CTRL_ENTER = ['Control+Enter'];

/** @param {string} name @param {string} where @param {object} rest */
const composer = (name, where, rest) => ({ name: `LinkedIn ${name}`, url: `${ROOT}/${where}`, ...rest });
/** Posts, in their four composers. */
const post = (name, where, library, trigger, rest) => composer(name, where, {
  surface: 'post', library, trigger, editor: 'post', posts: { keys: CTRL_ENTER, schedule: true }, ...rest,
});
const comment = (name, where, library, editor = 'comment') => composer(name, where, { surface: 'comment', library, editor, posts: { keys: [] } });

export default {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  // Scripts from itself only, and trusted types, as the live site.
  policy: "script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; " +
    "trusted-types 'allow-duplicates' default jSecure highcharts dompurify",
  pages: {
    '/feed/': 'linkedin-a/index.html',
    '/preload/': 'linkedin-a/preload.html',
    '/feed/b/': 'linkedin-b/index.html',
    '/feed/c/': 'linkedin-c/index.html',
    [`/${PAGE}/`]: 'linkedin-d/index.html',
    [`/${POST}/`]: 'linkedin-post/index.html',
    '/article/new/': 'linkedin-article/index.html',
    '/in/anna-beispiel/': 'linkedin-profile/index.html',
    '/events/': 'linkedin-event/index.html',
    '/messaging/': 'linkedin-messages/index.html',
    // B without any policy, for pages that try more than the real one lets them.
    '/bare/': 'linkedin-b/index.html',
  },
  composers: [
    post('A', 'feed/', 'quill', '.share-box-feed-entry__trigger', { thorough: true }),
    post('B', 'feed/b/', 'prosemirror', '[aria-label="Start a post"]', { thorough: true }),
    post('C', 'feed/c/', 'prosemirror', '[aria-label="Start a post"]'),
    post('D', `${PAGE}/`, 'quill', '.org-page-posts__start'),
    post('reshare', 'feed/b/', 'prosemirror', '[aria-label="Mit Ihrer Meinung reposten"]'),
    post('edit', 'feed/b/', 'prosemirror', '[aria-label="Beitrag bearbeiten"]', { posts: { keys: CTRL_ENTER } }),
    composer('poll', 'feed/', { surface: 'post', library: 'textarea', trigger: POLL, editor: 'question', posts: { keys: [] } }),
    composer('poll answer', 'feed/', { surface: 'post', library: 'input', trigger: POLL, editor: 'answer1', oneLine: true, posts: { keys: [] } }),
    comment('comment (feed)', 'feed/b/', 'prosemirror'),
    comment('reply (feed)', 'feed/b/', 'prosemirror', 'reply'),
    comment('comment (post)', `${POST}/`, 'quill'),
    comment('reply (post)', `${POST}/`, 'quill', 'reply'),
    comment('comment (page)', `${PAGE}/`, 'quill'),
    composer('article title', 'article/new/', { surface: 'article', library: 'textarea', editor: 'title' }),
    composer('article', 'article/new/', { surface: 'article', library: 'prosemirror', editor: 'body' }),
    composer('article intro', 'article/new/', {
      surface: 'article', library: 'quill', trigger: '.article-editor-nav__next', editor: 'intro', posts: { keys: [] },
    }),
    composer('headline', 'in/anna-beispiel/', {
      surface: 'profile', library: 'input', trigger: '[aria-label="Edit intro"]', editor: 'headline', oneLine: true, posts: { keys: [] },
    }),
    composer('headline (long)', 'in/anna-beispiel/?long', {
      surface: 'profile', library: 'textarea', trigger: '[aria-label="Edit intro"]', editor: 'headline', posts: { keys: [] },
    }),
    composer('about', 'in/anna-beispiel/', {
      surface: 'profile', library: 'textarea', trigger: '[aria-label="Edit about"]', editor: 'about', posts: { keys: [] },
    }),
    composer('event', 'events/', {
      surface: 'event', library: 'input', trigger: '.events-create__trigger', editor: 'name', oneLine: true, posts: { keys: [] },
    }),
    composer('event description', 'events/', {
      surface: 'event', library: 'textarea', trigger: '.events-create__trigger', editor: 'description', posts: { keys: [] },
    }),
    composer('alt text', 'feed/b/?image', { surface: 'alt-text', library: 'textarea', editor: 'alt', posts: { keys: [] } }),
    composer('message', 'messaging/', { surface: 'message', library: 'plain', editor: 'message', posts: { button: false, keys: ['Enter'] } }),
    composer('message (click)', 'messaging/?send=click', { surface: 'message', library: 'plain', editor: 'message', posts: { keys: [] } }),
  ],
};
