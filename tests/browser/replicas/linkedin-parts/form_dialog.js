// SPDX-License-Identifier: Apache-2.0
// One of LinkedIn's older dialogs with a form in it: plain fields and a button that saves all of them.
import { door, fromMarkup, offer } from './door.js';
import { FieldBox } from './field.js';

/**
 * Opens it. `fields`: name at the test door -> selector in `markup`; `label`: what the button is called.
 * @param {{markup: string, fields: Record<string, string>, label: string}} wishes
 */
export function openForm({ markup, fields, label }) {
  const overlay = fromMarkup('<div class="artdeco-modal-overlay"></div>');
  overlay.append(fromMarkup(markup));
  document.body.append(overlay);
  const boxes = Object.entries(fields).map(([name, selector]) => {
    const box = new FieldBox({ place: overlay, selector });
    offer(name, {
      editor: () => box.root,
      model: () => box.text(),
      load: (text) => box.load(text),
      remount: () => box.remount(),
      scroller: () => box.root,
      button,
    });
    return box;
  });
  function button() {
    return overlay.querySelector('.artdeco-modal__actionbar button');
  }
  button().textContent = label;
  button().addEventListener('click', () => {
    door.posted.push(...boxes.map((box) => box.text()).filter(Boolean));
    overlay.remove();
  });
  overlay.querySelector('.artdeco-modal__dismiss').addEventListener('click', () => overlay.remove());
  boxes[0].root.focus();
  door.settled = true;
}
