// SPDX-License-Identifier: Apache-2.0
// The list of names that opens after "@" and a letter. While it is open the editor says so (aria-expanded,
// aria-activedescendant), Enter takes the first name and posts nothing, Escape closes it.
import {
  $createTextNode, $getSelection, $isRangeSelection, $isTextNode, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND, KEY_ESCAPE_COMMAND,
} from 'lexical';
import { el } from '../build.js';
import { Mention } from './nodes.js';

const PEOPLE = ['Anna Beispiel', 'Anton Muster', 'Bert Probe'];

/** The text node and query before the caret, inside a read or update. */
function queryAtCaret() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || node instanceof Mention) return null;
  const match = /@(\p{L}+)$/u.exec(node.getTextContent().slice(0, selection.anchor.offset));
  return match && { node, from: match.index, to: selection.anchor.offset, query: match[1] };
}

/** @param {ReturnType<import('./editor.js').makeLexical>} made @param {() => Element} home where the list stands */
export function offerNames({ editor }, home) {
  let list = null;
  const close = () => {
    list?.remove();
    list = null;
    const root = editor.getRootElement();
    root?.setAttribute('aria-expanded', 'false');
    root?.removeAttribute('aria-activedescendant');
  };
  const choose = (name) => {
    editor.update(() => {
      const at = queryAtCaret();
      if (!at) return;
      const parts = at.from === 0 ? at.node.splitText(at.to) : at.node.splitText(at.from, at.to);
      const space = $createTextNode(' ');
      parts[at.from === 0 ? 0 : 1].replace(new Mention(name).setMode('segmented')).insertAfter(space);
      space.select();
    });
    close();
  };
  const open = (names) => {
    close();
    const option = (name, index) => el('li', {
      role: 'option', id: `name-${index}`, 'aria-selected': String(index === 0),
      onmousedown: (event) => { event.preventDefault(); choose(name); },
    }, name);
    list = el('ul', { role: 'listbox', class: 'names' }, ...names.map(option));
    home().append(list);
    editor.getRootElement().setAttribute('aria-expanded', 'true');
    editor.getRootElement().setAttribute('aria-activedescendant', 'name-0');
  };
  editor.registerUpdateListener(() => {
    const query = editor.read(() => queryAtCaret()?.query);
    const names = query ? PEOPLE.filter((name) => name.startsWith(query)) : [];
    if (names.length) open(names);
    else if (list) close();
  });
  editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
    if (!list) return false;
    event?.preventDefault();
    choose(list.firstChild.textContent);
    return true;
  }, COMMAND_PRIORITY_HIGH);
  editor.registerCommand(KEY_ESCAPE_COMMAND, () => Boolean(list) && (close(), true), COMMAND_PRIORITY_HIGH);
}
