// SPDX-License-Identifier: Apache-2.0
// One Lexical editor as Meta's networks and Reddit have it: rich (a <p> a line) or plain (one <p>, <br> within), with
// history, emoji and hashtags as nodes of their own, and Enter that may post.
import {
  $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, COMMAND_PRIORITY_LOW, KEY_ENTER_COMMAND, TextNode, createEditor,
} from 'lexical';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { registerLexicalTextEntity } from '@lexical/text';
import { EmojiImage, EmojiSpan, Mention, Tag } from './nodes.js';

const EMOJI = /\p{Extended_Pictographic}(\u200d\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}])*/u;
const HASHTAG = /#[\p{L}\p{N}_]+/u;
/** As the networks merge typing into one undo step, in milliseconds. */
const MERGE_MS = 1000;

function replaceEmoji(editor, make) {
  return editor.registerNodeTransform(TextNode, (node) => {
    const match = node.isSimpleText() && EMOJI.exec(node.getTextContent());
    if (!match) return;
    const [start, end] = [match.index, match.index + match[0].length];
    const parts = start === 0 ? node.splitText(end) : node.splitText(start, end);
    parts[start === 0 ? 0 : 1].replace(make(match[0]));
  });
}

function colourTags(editor) {
  const find = (text) => {
    const match = HASHTAG.exec(text);
    return match && { start: match.index, end: match.index + match[0].length };
  };
  registerLexicalTextEntity(editor, find, Tag, (node) => new Tag(node.getTextContent()));
}

/** Lines as nodes, in the way of the editor. */
function setLines(rich, text) {
  const root = $getRoot().clear();
  const lines = text.split('\n');
  if (rich) {
    for (const line of lines) root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
    return;
  }
  const paragraph = $createParagraphNode();
  lines.forEach((line, index) => {
    if (index) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  });
  root.append(paragraph);
}

/**
 * @param {object} options
 * @param {HTMLElement} options.root      becomes the editor
 * @param {boolean} [options.rich]
 * @param {'span'|'image'} [options.emoji]  how emoji are drawn; as plain characters without it
 * @param {boolean} [options.tags]        hashtags are nodes
 * @param {(text: string) => void} [options.changed]
 * @param {() => void} [options.submit]   plain Enter does this, Shift+Enter makes a line
 */
export function makeLexical({ root, rich = false, emoji, tags = false, changed = () => {}, submit }) {
  const editor = createEditor({
    namespace: 'replica', nodes: [EmojiSpan, EmojiImage, Mention, Tag], onError(error) { throw error; },
    theme: { paragraph: 'line' },
  });
  const text = () => editor.getEditorState().read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join('\n'));
  root.setAttribute('contenteditable', 'true');
  root.setAttribute('role', root.getAttribute('role') ?? 'textbox');
  root.spellcheck = true;
  editor.setRootElement(root);
  (rich ? registerRichText : registerPlainText)(editor);
  registerHistory(editor, createEmptyHistoryState(), MERGE_MS);
  if (emoji) {
    const make = { span: (one) => new EmojiSpan(one).setMode('token'), image: (one) => new EmojiImage(one) }[emoji];
    replaceEmoji(editor, make);
  }
  if (tags) colourTags(editor);
  if (submit) {
    editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
      if (event?.shiftKey || event?.isComposing) return false;
      event?.preventDefault();
      submit();
      return true;
    }, COMMAND_PRIORITY_LOW);
  }
  const load = (value) => editor.update(() => setLines(rich, value), { discrete: true });
  load('');
  let last = '';
  editor.registerUpdateListener(() => {
    const now = text();
    if (now !== last) changed(last = now);
  });
  return {
    editor, text, load,
    element: () => editor.getRootElement(),
    focus: () => editor.focus(),
    clear: () => load(''),
    /** The site renders the box anew: another element, the same state. */
    remount() {
      const old = editor.getRootElement();
      const fresh = old.cloneNode(false);
      old.replaceWith(fresh);
      editor.setRootElement(fresh);
    },
  };
}
