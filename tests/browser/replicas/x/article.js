// SPDX-License-Identifier: Apache-2.0
// The article editor of X (/compose/articles/edit/…): a title in a textarea over a Draft editor whose blocks carry
// `longform-…` classes and whose editable element has no test id. Seen: the blocks' classes, the title being a
// textarea in <main>. Not seen, guessed: the title's test id sitting on it, the Publish button having a name only
// and publishing at once.
import React, { useRef, useState } from 'react';
import { posted } from '../door.js';
import { TextArea } from '../textarea.js';
import { DraftText, draftState, plainText } from './draft.js';

const h = React.createElement;

export function ArticleEditor() {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState(() => draftState());
  const element = useRef(null);
  const publish = () => posted.push(`${title}\n\n${plainText(body)}`);
  const button = () => element.current.querySelector('header button');
  return h('main', { ref: element, className: 'r-article' },
    h('header', null, h('h2', null, 'Articles'), h('button', { onClick: publish }, 'Publish')),
    h(TextArea, { name: 'title', value: title, onChange: (text) => setTitle(text.replaceAll('\n', ' ')), grows: true, button,
      attributes: { 'data-testid': 'articleTitle', placeholder: 'Add a title', rows: 1 } }),
    h(DraftText, {
      name: 'body', state: body, onChange: setBody, submits: () => false, onSubmit: () => {},
      door: { button, scroller: () => document.scrollingElement },
      editor: { ariaLabel: 'Article body', placeholder: 'Start writing', blockStyleFn: () => 'longform-unstyled' },
    }));
}
