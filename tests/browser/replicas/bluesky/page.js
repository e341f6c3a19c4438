// SPDX-License-Identifier: Apache-2.0
// Bluesky: React around one Tiptap editor a post, in the light DOM. Built from the public source of the web client
// (bluesky-social/social-app: Composer.tsx @e9b53b3, shell/Composer.web.tsx @014c78f, TextInput.web.tsx @337b922,
// ImageAltTextDialog.tsx @091219d). Left out: pictures, language and audience choices, the prompt before discarding.
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';
import { Composer } from './composer.js';

const h = React.createElement;
const POST = 'Heute ist der Seeadler der Vogel des Monats.';

function App() {
  const given = new URL(location.href).searchParams.get('text');
  const [open, setOpen] = useState(given === null ? null : { text: given });
  return h(React.Fragment, null,
    h('input', { role: 'searchbox', 'aria-label': 'Search', placeholder: 'Search' }),
    h('main', { role: 'main' },
      h('button', { 'data-testid': 'composeFAB', 'aria-label': 'Compose new post', onClick: () => setOpen({}) }, 'New post'),
      h('div', { 'data-testid': 'feedItem-by-anna.example' }, h('p', null, POST),
        h('button', { 'data-testid': 'replyBtn', 'aria-label': 'Reply', onClick: () => setOpen({ replyTo: POST }) }, 'Reply')),
      // A message box of the same application: none of ours.
      h('textarea', { 'aria-label': 'Write a message', placeholder: 'Write a message' })),
    open && h(Composer, { ...open, close: () => setOpen(null) }));
}

createRoot(document.querySelector('#root')).render(h(App));
