// SPDX-License-Identifier: Apache-2.0
// Meta Business Suite: a Draft editor with role=combobox and a long label, "Publish" outside of any dialog.
import React from 'react';
import { createRoot } from 'react-dom/client';
import { posted } from '../door.js';
import { DraftBox } from '../draft-parts/box.js';

const h = React.createElement;
const LABEL = 'Write into the dialogue box to include text with your post.';

function Suite() {
  const button = React.useRef(null);
  const [planned, plan] = React.useState(false);
  const [text, setText] = React.useState('');
  const [round, again] = React.useState(0);
  const publish = () => {
    if (!text.trim()) return;
    posted.push(text);
    again(round + 1);
  };
  return h('div', { className: 'suite', role: 'main' },
    h(DraftBox, {
      key: round, name: 'suite', onText: setText, button: () => button.current, schedule: () => plan(true),
      editor: { role: 'combobox', ariaLabel: LABEL, ariaAutoComplete: 'list', ariaExpanded: false, ariaMultiline: true },
    }),
    h('div', { role: 'button', tabIndex: 0, ref: button, className: 'blue', 'aria-disabled': text.trim() ? undefined : 'true', onClick: publish },
      h('div', null, planned ? 'Schedule' : 'Publish')));
}

/** @param {Element} mount */
export function showSuite(mount) {
  createRoot(mount).render(h(Suite));
}
