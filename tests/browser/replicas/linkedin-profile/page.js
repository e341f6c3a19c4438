// SPDX-License-Identifier: Apache-2.0
// LinkedIn's profile: the dialogs that edit the introduction (names, headline) and the text about oneself. The fields'
// ids are those of public automation code (2023 to 2025): the headline is an <input> for some, a <textarea> for others.
// Not seen, guessed: the dialogs stand in the light DOM; the button is told by its name.
import './page.css';
import { openForm } from '../linkedin-parts/form_dialog.js';

const INTRO = 'profileEditFormElement-TOP-CARD-profile-ACoAAB0example';
const dialog = (fields) => `
<div role="dialog" class="artdeco-modal" aria-labelledby="profile-edit-form__header">
  <button aria-label="Dismiss" class="artdeco-modal__dismiss">×</button>
  <div class="artdeco-modal__content">${fields}</div>
  <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--primary"></button></div>
</div>`;
const FIRST_NAME = `<label>First name <input id="single-line-text-form-component-${INTRO}-firstName" value="Anna"></label>`;

const openIntro = (headline) => openForm({
  markup: dialog(`${FIRST_NAME}<label>Headline ${headline}</label>`),
  fields: { headline: '[id$="-headline"]' },
  label: 'Save',
});
document.querySelector('[aria-label="Edit intro"]').addEventListener('click', () => openIntro(
  new URL(location.href).searchParams.has('long')
    ? `<textarea id="gai-text-form-component-${INTRO}-headline" rows="2" maxlength="220"></textarea>`
    : `<input type="text" id="single-line-text-form-component-${INTRO}-headline" class="artdeco-text-input--input" maxlength="220">`,
));
document.querySelector('[aria-label="Edit about"]').addEventListener('click', () => openForm({
  markup: dialog('<textarea id="gai-text-form-component-profileEditFormElement-SUMMARY-profile-ACoAAB0example-summary" rows="8" maxlength="2600"></textarea>'),
  fields: { about: 'textarea' },
  label: 'Save',
}));
