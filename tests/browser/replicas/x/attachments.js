// SPDX-License-Identifier: Apache-2.0
// The pictures of one post on X, under its text. Seen: the test id, the pictures in it, the name of the button. Left out:
// videos, and the row that one scrolls.
import React from 'react';

const h = React.createElement;

/** @param {{pictures: string[], onRemove: () => void}} props */
export function Attachments({ pictures, onRemove }) {
  return h('div', { 'data-testid': 'attachments', role: 'group' }, pictures.map((src) => h('div', { key: src, 'data-testid': 'tweetPhoto' },
    h('img', { src, alt: '', width: 40, height: 40, draggable: true }),
    h('button', { 'aria-label': 'Remove media', onClick: onRemove }, '×'))));
}
