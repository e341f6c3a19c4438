// SPDX-License-Identifier: Apache-2.0
// A poll of composer A: a form that takes the place of the post until "Done", then a picture of itself under the text.
// Seen in public scripts (2021 to 2026): class of the question, ids of the answers, the button's place and name, the
// preview's class. Not seen, guessed: the post's editor stays in the tree, hidden; Done is never dead. Left out: how
// long the poll runs, and the limits (140 and 30 signs).
import { fromMarkup, offer, door } from '../linkedin-parts/door.js';
import { FieldBox } from '../linkedin-parts/field.js';

const FORM = `
<div class="polls-detour">
  <label>Your question* <textarea class="polls-detour__form-fields polls-detour__question-field artdeco-text-input--input artdeco-text-input__textarea" rows="3"></textarea></label>
  <label>Option 1* <input type="text" id="poll-option-1" class="artdeco-text-input--input"></label>
  <label>Option 2* <input type="text" id="poll-option-2" class="artdeco-text-input--input"></label>
  <button type="button"><span>Add option</span></button>
  <div class="share-box-footer__main-actions">
    <button class="artdeco-button artdeco-button--secondary"><span>Back</span></button>
    <button class="ml2 artdeco-button artdeco-button--2 artdeco-button--primary"><span>Done</span></button>
  </div>
</div>`;
const FIELDS = { question: 'textarea', answer1: '#poll-option-1', answer2: '#poll-option-2' };

let form = null;
/** @type {Record<string, FieldBox>} */
let boxes = {};

/** Opens it in `dialog`, over what stands there. @param {Element} dialog @param {() => void} back the post is shown again */
export function openPoll(dialog, back) {
  const hidden = [...dialog.children];
  for (const each of hidden) each.style.display = 'none';
  form = fromMarkup(FORM);
  dialog.append(form);
  boxes = Object.fromEntries(Object.entries(FIELDS).map(([name, selector]) => [name, new FieldBox({ place: form, selector })]));
  const [leave, done] = form.querySelectorAll('.share-box-footer__main-actions button');
  const close = () => {
    form.remove();
    form = null;
    for (const each of hidden) each.style.removeProperty('display');
    back();
  };
  leave.addEventListener('click', close);
  done.addEventListener('click', () => {
    const texts = Object.values(boxes).map((box) => box.text()).filter(Boolean);
    door.posted.push(...texts);
    close();
    const preview = fromMarkup('<div class="overflow-hidden update-components-poll--preview"></div>');
    preview.textContent = texts.join(' · ');
    dialog.querySelector('.share-creation-state__text-editor').after(preview);
  });
  boxes.question.root.focus();
}

/** Its fields at the test door. */
export function offerPoll() {
  for (const name of Object.keys(FIELDS)) {
    offer(name, {
      editor: () => (form ? boxes[name].root : null),
      model: () => boxes[name].text(),
      load: (text) => boxes[name].load(text),
      remount: () => boxes[name].remount(),
      scroller: () => boxes[name].root,
      button: () => form.querySelector('.ml2'),
    });
  }
}
