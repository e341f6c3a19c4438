// SPDX-License-Identifier: Apache-2.0
// Lexical's rich text, as Facebook, Instagram and Threads use it: paragraphs, soft breaks, links, lists, an emoji
// shown by a background, a mention that is one piece of text.
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, DecoratorNode, TextNode, createEditor } from 'lexical';
import { openDoor } from '../door.js';

/** An emoji without text in the tree: a span with a background. */
class EmojiNode extends DecoratorNode {
  static getType() { return 'emoji'; }

  static clone(node) { return new EmojiNode(node.sign, node.__key); }

  constructor(sign, key) {
    super(key);
    this.sign = sign;
  }

  createDOM() {
    const span = document.createElement('span');
    span.className = 'emoji';
    span.setAttribute('role', 'img');
    span.setAttribute('aria-label', this.sign);
    return span;
  }

  updateDOM() { return false; }

  isInline() { return true; }

  getTextContent() { return this.sign; }

  decorate() { return null; }

  exportJSON() { return { ...super.exportJSON(), sign: this.sign }; }
}

/** A mention: text that is only taken as a whole. */
class MentionNode extends TextNode {
  static getType() { return 'mention'; }

  static clone(node) { return new MentionNode(node.__text, node.__key); }

  createDOM(config) {
    const span = super.createDOM(config);
    span.className = 'mention';
    return span;
  }
}

/** A line a block, whatever it is nested in. */
function lines(node) {
  const parts = [];
  let line = null;
  for (const child of node.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      if (line !== null) parts.push(line);
      line = null;
      parts.push(...lines(child));
    } else line = (line ?? '') + child.getTextContent();
  }
  if (line !== null || parts.length === 0) parts.push(line ?? '');
  return parts;
}

openDoor((place) => {
  const root = document.createElement('div');
  const attributes = { contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'data-bare': 'lexical', spellcheck: 'false' };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  place.append(root);
  const editor = createEditor({
    namespace: 'test', nodes: [LinkNode, ListNode, ListItemNode, EmojiNode, MentionNode], onError(error) { throw error; },
    theme: { text: { bold: 'bold' } },
  });
  editor.setRootElement(root);
  const undo = [registerRichText(editor), registerHistory(editor, createEmptyHistoryState(), 0)];
  const paragraph = (text) => $createParagraphNode().append(...(text ? [$createTextNode(text)] : []));
  const load = (text) => editor.update(() => {
    $getRoot().clear().append(...text.split('\n').map(paragraph)).selectEnd();
  }, { discrete: true });
  load('');
  return {
    element: () => root,
    model: () => editor.getEditorState().read(() => lines($getRoot()).join('\n')),
    load,
    rich: () => editor.update(() => {
      const bold = (text) => $createTextNode(text).toggleFormat('bold');
      const item = (text) => $createListItemNode().append($createTextNode(text));
      $getRoot().clear().append(
        $createParagraphNode().append(
          new MentionNode('Ada Byron'), $createTextNode(' zeigt '), new EmojiNode('🦅'), $createTextNode(' den '), bold('Seeadler'), $createTextNode(' auf '),
          $createLinkNode('https://musterwerk.example/').append($createTextNode('musterwerk.example')), $createTextNode(' und den See'), bold('adler'), $createTextNode(' dazu')),
        $createListNode('bullet').append(item('Punkt'), item('Wir zeigen den Seeadler')),
      ).selectEnd();
    }, { discrete: true }),
    shape: () => JSON.stringify(editor.getEditorState().toJSON()),
    destroy: () => undo.forEach((each) => each()),
  };
});
