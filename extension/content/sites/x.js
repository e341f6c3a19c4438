// SPDX-License-Identifier: Apache-2.0
// X: Draft.js for posts, articles and the older messages, a textarea for descriptions and XChat. A reply is a post of
// its own there and uses the same editor, so it is one here. A poll's answers are fields of one line under its question,
// which is the post's text (their names: X's public scripts).

/** What is written in a dialog, or in the page, goes out with one press. */
const X_TOGETHER = '[role="dialog"], main, body';

SITES.push({
  id: 'x',
  hosts: ['x.com', '*.x.com', 'twitter.com', '*.twitter.com'],
  suspects: '[role="dialog"] [contenteditable="true"][role="textbox"]',
  composers: [
    // Posts, replies and the items of a thread share one test id with a running number; labels and containers share
    // its beginning, hence the contenteditable.
    {
      id: 'post',
      surface: 'post',
      find: ['[data-testid^="tweetTextarea_"][contenteditable="true"]'],
      // Once a time is set the same button plans.
      posting: {
        press: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
        together: X_TOGETHER,
        keys: ['Mod+Enter'],
      },
      thread: { attribute: 'data-testid', container: X_TOGETHER },
      attachments: {
        within: X_TOGETHER,
        image: ['[data-testid="attachments"] img'],
        video: ['[data-testid="attachments"] video'],
      },
    },
    {
      id: 'poll',
      surface: 'post',
      find: ['input[name="Choice1"], input[name="Choice2"], input[name="Choice3"], input[name="Choice4"]'],
      input: true,
      posting: {
        press: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
        together: X_TOGETHER,
        keys: ['Mod+Enter'],
      },
    },
    {
      id: 'alt-text',
      surface: 'alt-text',
      find: [
        'textarea[data-testid="altTextInput"]',
        '[data-testid="altTextInput"] textarea',
        '[data-testid="altTextInput"][contenteditable="true"]',
      ],
      posting: { names: ['Save', 'Done', 'Speichern', 'Fertig'], area: '[role="dialog"]', keys: [] },
    },
    // The body is told from other Draft editors by its blocks. Title and body are published together.
    {
      id: 'article',
      surface: 'article',
      find: [
        '[contenteditable="true"]:has([data-block][class*="longform-"])',
        'textarea[data-testid="articleTitle"]',
        '[data-testid="articleTitle"][contenteditable="true"]',
        '[data-testid="articleTitle"] textarea',
        'main:has([contenteditable="true"] [data-block][class*="longform-"]) textarea',
      ],
      posting: { names: ['Publish', 'Veröffentlichen'], keys: [] },
    },
    {
      id: 'message',
      surface: 'message',
      find: [
        '[data-testid="dmComposerTextInput"][contenteditable="true"]',
        'textarea[data-testid="dm-composer-textarea"]',
      ],
      posting: {
        press: ['[data-testid="dmComposerSendButton"]', '[data-testid="dm-composer-send-button"]'],
        keys: ['Enter', 'Mod+Enter'],
      },
    },
  ],
});
