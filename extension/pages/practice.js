// SPDX-License-Identifier: Apache-2.0
// The practice page around its text box: a draft, a question to the team, short exercises, what changed. The box
// itself is served by the content scripts, which know nothing of this file.
import { Ask } from './ask.js';
import { showChanges } from './changes.js';
import { connect, showSentence } from './connection.js';
import { ExerciseView } from './exercise_view.js';
import { exercisesOf } from './exercises.js';
import { Scratchpad } from './scratchpad.js';
import { byId, fillTexts, put, say, show } from './texts.js';

const EXAMPLES = ['practice_example_1', 'practice_example_2', 'practice_example_3', 'practice_example_4'];
/** States in which nothing can be marked. */
const ALONE = ['no-host', 'no-policy', 'refused', 'protocol'];

/** @param {string} key */
function example(key) {
  const line = document.createElement('li');
  const button = document.createElement('button');
  const sentence = say(key);
  button.type = 'button';
  button.textContent = sentence;
  button.setAttribute('aria-label', say('practice_insert', [sentence]));
  button.addEventListener('click', () => draft.insert(sentence));
  line.append(button);
  return line;
}

fillTexts();
const draft = new Scratchpad();
const ask = new Ask(draft);
const exercises = new ExerciseView((sentence) => draft.insert(sentence));
byId('examples').append(...EXAMPLES.map(example));
connect({
  status: (status) => {
    showSentence(status);
    show('alone', ALONE.includes(status.state));
    show('how-keys', status.shortcut !== '');
    put('how-keys', say('practice_how_3', [status.shortcut]));
    draft.offer(status.sites, status.posting_as);
    ask.offer(status.policy?.contacts ?? []);
    exercises.guideline = status.policy?.guideline ?? '';
    void showChanges(status.policy);
  },
  rules: (rules) => {
    const found = exercisesOf(rules);
    exercises.offer(found);
    // Sentences of an invented company only where there are none of the own.
    show('examples-part', found.length === 0);
  },
});
