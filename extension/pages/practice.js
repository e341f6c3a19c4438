// SPDX-License-Identifier: Apache-2.0
// The practice page around its text boxes. The boxes themselves are served by the content scripts,
// which know nothing of this file.
import { followStatus, showSentence } from './connection.js';
import { byId, fillTexts, say } from './texts.js';

const EXAMPLES = ['practice_example_1', 'practice_example_2', 'practice_example_3', 'practice_example_4'];

/** Puts a sentence in place of the post, as typing would: undo takes it back. @param {string} sentence */
function insert(sentence) {
  const post = byId('practice-post');
  post.focus();
  document.getSelection()?.selectAllChildren(post);
  document.execCommand('insertText', false, sentence);
}

/** @param {string} key */
function example(key) {
  const line = document.createElement('li');
  const button = document.createElement('button');
  const sentence = say(key);
  button.type = 'button';
  button.textContent = sentence;
  button.setAttribute('aria-label', say('practice_insert', [sentence]));
  button.addEventListener('click', () => insert(sentence));
  line.append(button);
  return line;
}

fillTexts();
byId('examples').append(...EXAMPLES.map(example));
followStatus((status) => {
  showSentence(status);
  byId('how-keys').hidden = status.shortcut === '';
  byId('how-keys').textContent = say('practice_how_3', [status.shortcut]);
});
