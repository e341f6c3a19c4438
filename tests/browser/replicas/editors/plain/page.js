// SPDX-License-Identifier: Apache-2.0
// An editable element without any library: the browser itself is the editor.
import { openDoor } from '../door.js';

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** What a person sees in lines, written without the extension's rules: the browser's own idea of it, mended for pictures. */
function textOf(root) {
  const lines = [];
  for (const child of root.childNodes) {
    if (child.nodeName === 'UL') for (const item of child.children) lines.push(item);
    else if (/^(DIV|P)$/.test(child.nodeName)) lines.push(child);
    else (Array.isArray(lines.at(-1)) ? lines.at(-1) : lines[lines.push([]) - 1]).push(child);
  }
  const text = (node) => (node.nodeName === 'BR' ? '\n' : node.alt ?? node.data ?? [...node.childNodes].map(text).join(''));
  // The last <br> of a line only holds it open.
  return lines.map((line) => [].concat(line).map(text).join('').replace(/\n$/, '')).join('\n');
}

openDoor((place) => {
  const root = make('div', { contentEditable: 'true' });
  root.dataset.bare = 'plain';
  place.append(root);
  return {
    element: () => root,
    model: () => textOf(root),
    load: (text) => root.replaceChildren(...text.split('\n').map((each) => make('div', {}, each || make('br')))),
    rich: () => root.replaceChildren(
      make('div', {}, make('span', { className: 'mention', contentEditable: 'false' }, 'Ada Byron'), ' zeigt ', make('img', { alt: '🦅', className: 'emoji' }),
        ' den ', make('b', {}, 'Seeadler'), ' auf ', make('a', { href: '#' }, 'musterwerk.example'), ' und den See', make('b', {}, 'adler'), ' dazu'),
      make('ul', {}, make('li', {}, 'Punkt'), make('li', {}, 'Wir zeigen den Seeadler'))),
    shape: () => root.getHTML(),
  };
});
