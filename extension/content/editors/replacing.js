// SPDX-License-Identifier: Apache-2.0
// Putting a suggestion into a draft: focus, select, let the editor notice, put, read again. What an
// editor reports is not believed; only its text counts. If the text is not what it should be, it is
// taken back, and the caller offers to copy instead.

/** How long an editor may take to show a change, in milliseconds. */
const CHANGE_PATIENCE = 600;
/** How often a selection is set until the editor has it, and how long a busy page is given from the second time on. */
const SELECTION_TRIES = 4;
const SLOW_PAUSE = 120;

/** What the browser's commands never cause. */
const HAND_EVENTS = ['keydown', 'compositionstart', 'paste', 'drop'];

/** @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Wait until a draft reads as wanted; gives what it reads in the end. @param {() => string} read @param {string} wanted */
async function settle(read, wanted) {
  const until = performance.now() + CHANGE_PATIENCE;
  for (;;) {
    await pause(10);
    const text = read();
    if (text === wanted || performance.now() > until) return text;
  }
}

/**
 * Press a key of the editor's own history; the browser's history if the editor does not care.
 * @param {any} element
 * @param {'undo'|'redo'} what
 */
function stepHistory(element, what) {
  const mac = navigator.platform.startsWith('Mac');
  const key = new KeyboardEvent('keydown', {
    key: what === 'undo' ? 'z' : 'Z',
    code: 'KeyZ',
    keyCode: 90,
    which: 90,
    ctrlKey: !mac,
    metaKey: mac,
    shiftKey: what === 'redo',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (element.dispatchEvent(key)) element.ownerDocument.execCommand(what);
}

class Replacing {
  /** @param {Editor} editor @param {any} element */
  constructor(editor, element) {
    this.editor = editor;
    this.element = element;
    /** Somebody typed meanwhile: what is taken back now could be theirs. */
    this.disturbed = false;
  }

  /** Note what is typed or pasted by hand while something runs. @template T @param {() => Promise<T>} run @returns {Promise<T>} */
  async watched(run) {
    const note = (/** @type {Event} */ event) => (this.disturbed ||= event.isTrusted);
    const page = this.element.ownerDocument;
    for (const type of HAND_EVENTS) page.addEventListener(type, note, true);
    try {
      return await run();
    } finally {
      for (const type of HAND_EVENTS) page.removeEventListener(type, note, true);
    }
  }

  read() {
    return this.editor.read(this.element).text;
  }

  /** Select a span and see to it that the editor has it. False if it will not. @param {number} start @param {number} end */
  async select(start, end) {
    for (let tries = 0; tries < SELECTION_TRIES; ++tries) {
      const map = this.editor.read(this.element);
      if (end > map.text.length) return false;
      this.element.focus({ preventScroll: true });
      this.editor.select(this.element, map, start, end);
      await selectionNoticed(this.element.ownerDocument);
      if (tries) await pause(SLOW_PAUSE);
      // Somebody else may have taken the keyboard meanwhile: text would land anywhere.
      if (isSelected(this.element, this.editor.read(this.element), start, end)) return true;
    }
    return false;
  }

  /** Put a text over a span and wait for what comes of it. @param {number} start @param {number} end @param {string} text @param {string} wanted */
  async put(start, end, text, wanted) {
    for (const put of this.editor.put) {
      const before = this.read();
      if (before === wanted || !(await this.select(start, end)) || this.read() !== before) return this.read();
      try {
        put(this.element, text, { map: this.editor.read(this.element), start, end });
      } catch {
        continue; // the page broke what this way needs
      }
      const now = await settle(() => this.read(), wanted);
      if (now !== before) return now;
    }
    return this.read();
  }

  /** Make a draft read as before: by the opposite edit, else by one step of its history. @param {string} before */
  async restore(before) {
    if (this.disturbed) return this.read() === before;
    const wrong = this.read();
    const edit = singleEdit(before, wrong);
    if (!edit) return true;
    // Wider by a neighbour, since some editors ignore an empty text.
    let from = Math.max(0, edit.start - 1);
    let to = Math.min(wrong.length, edit.start + edit.inserted.length + 1);
    if (splitsPair(wrong, from)) --from;
    if (splitsPair(wrong, to)) ++to;
    const text = before.slice(from, before.length - (wrong.length - to));
    if ((await this.put(from, to, text, before)) === before) return true;
    if (this.disturbed || this.read() !== wrong) return false;
    stepHistory(this.element, 'undo');
    if ((await settle(() => this.read(), before)) === before) return true;
    if (this.disturbed) return false;
    // It took back more than ours.
    stepHistory(this.element, 'redo');
    return false;
  }
}

/**
 * Replace a span of a draft. 'done' if the draft then reads exactly as it should, 'unchanged' if it reads as
 * before, 'changed' if it could not be brought back, or somebody typed meanwhile.
 * @param {Editor} editor
 * @param {any} element
 * @param {{start: number, end: number, text: string, expect: string}} change `expect`: the span's text now
 * @returns {Promise<'done'|'unchanged'|'changed'>}
 */
async function replaceSpan(editor, element, change) {
  const work = new Replacing(editor, element);
  const before = work.read();
  if (before.slice(change.start, change.end) !== change.expect) return 'unchanged';
  const wanted = before.slice(0, change.start) + change.text + before.slice(change.end);
  return work.watched(async () => {
    for (let tries = 0; tries < 2 && !work.disturbed; ++tries) {
      if ((await work.put(change.start, change.end, change.text, wanted)) === wanted) return 'done';
      if (!(await work.restore(before))) break;
    }
    return work.read() === before ? 'unchanged' : 'changed';
  });
}
