// SPDX-License-Identifier: Apache-2.0
// LinkedIn's form for an event. Little of it was seen: `eventName` in one public script. Not seen, guessed: the dialog,
// the description's textarea, the button's name.
import './page.css';
import { openForm } from '../linkedin-parts/form_dialog.js';

const FORM = `
<div role="dialog" class="artdeco-modal" aria-label="Create an event">
  <button aria-label="Dismiss" class="artdeco-modal__dismiss">×</button>
  <div class="artdeco-modal__content"><form action="/events/new">
    <label>Event name* <input type="text" name="eventName" maxlength="75"></label>
    <label>External event link <input type="url" name="eventLink"></label>
    <label>Description <textarea name="eventDescription" rows="5" maxlength="5000"></textarea></label>
  </form></div>
  <div class="artdeco-modal__actionbar"><button class="artdeco-button artdeco-button--primary" type="button"></button></div>
</div>`;

document.querySelector('.events-create__trigger').addEventListener('click', () => openForm({
  markup: FORM, fields: { name: '[name="eventName"]', description: '[name="eventDescription"]' }, label: 'Next',
}));
