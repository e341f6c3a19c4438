// SPDX-License-Identifier: Apache-2.0
// Another text in a Draft editor.
import { ContentState, EditorState } from 'draft-js';

/** The state with this text instead. An editor that has the keyboard has it at the end: else Draft would lose the caret at the next key. */
export function withText(state, text) {
  const next = EditorState.push(state, ContentState.createFromText(text), 'insert-characters');
  return state.getSelection().getHasFocus() ? EditorState.moveFocusToEnd(next) : next;
}
