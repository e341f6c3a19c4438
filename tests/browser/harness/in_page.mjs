// SPDX-License-Identifier: Apache-2.0
// Functions that run in the page's own world. Each is sent as source, so each stands alone.

/** Asks the probe (probe.js) and gives what it answered; rejects when nobody answers. */
export function askProbe(what) {
  return new Promise((resolve, reject) => {
    const id = Math.random();
    const listen = (event) => {
      const answer = JSON.parse(event.detail);
      if (answer.id !== id) return;
      document.removeEventListener('vorab-test-answer', listen);
      clearTimeout(timer);
      if (answer.error) reject(new Error(answer.error));
      else resolve(answer.value ?? null);
    };
    const timer = setTimeout(() => {
      document.removeEventListener('vorab-test-answer', listen);
      reject(new Error('the probe does not answer'));
    }, 6000);
    document.addEventListener('vorab-test-answer', listen);
    document.dispatchEvent(new CustomEvent('vorab-test-ask', { detail: JSON.stringify({ id, what }) }));
  });
}

/**
 * Where the browser drew the `nth` occurrence of `word` in an editor: one box a line, measured by a Range over
 * the editor's own text nodes, or those of a text field's twin (twin.mjs). This knows nothing of the extension's text
 * map, on purpose.
 */
export function wordBoxes([which, word, nth]) {
  const editor = window.replica.editor(which);
  const measure = (root, dx, dy) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, from: text.length });
      text += node.data;
    }
    let start = -1;
    for (let i = 0; i <= nth; i++) start = text.indexOf(word, start + 1);
    if (start < 0) return null;
    const at = (offset, end) => {
      const entry = nodes.findLast((each) => (end ? each.from < offset : each.from <= offset));
      return [entry.node, offset - entry.from];
    };
    const range = document.createRange();
    range.setStart(...at(start, false));
    range.setEnd(...at(start + word.length, true));
    const lines = [];
    for (const { left, top, right, bottom } of range.getClientRects()) {
      const line = lines.find((each) => Math.abs(each.top - top) < 4);
      if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right), bottom: Math.max(line.bottom, bottom) });
      else if (right > left) lines.push({ left, top, right, bottom });
    }
    return lines.map((line) => ({ x: line.left + dx, y: line.top + dy, width: line.right - line.left, height: line.bottom - line.top }));
  };
  return 'value' in editor ? window.vorabTestTwin(editor, measure) : measure(editor, 0, 0);
}

/** Brings a word of an editor into sight, by scrolling whatever scrolls, and a little further. */
export function scrollToWord([which, word]) {
  const editor = window.replica.editor(which);
  const scroller = window.replica.scroller(which);
  const topOf = (root, _dx, dy) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let node = walker.nextNode();
    while (node && !node.data.includes(word)) node = walker.nextNode();
    if (!node) return null;
    if (root === editor) node.parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(word));
    range.setEnd(node, node.data.indexOf(word) + word.length);
    return range.getBoundingClientRect().top + dy;
  };
  const top = 'value' in editor ? window.vorabTestTwin(editor, topOf) : topOf(editor, 0, 0);
  // Where lines are no elements of their own, their element is not enough.
  const seen = scroller === document.scrollingElement ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  if (top !== null) scroller.scrollTop += top - seen.top - seen.height / 2;
  scroller.scrollTop -= 7;
}

/** The editor as it lies in the window. */
export function visibleBox(which) {
  const { x, y, width, height } = window.replica.editor(which).getBoundingClientRect();
  return { x, y, width, height };
}

/** Notes the time of each trusted key press; `takeKey` gives the last. */
export function noteKeys() {
  if (window.vorabTestKeys) return;
  window.vorabTestKeys = { last: 0 };
  window.addEventListener('keydown', (event) => { window.vorabTestKeys.last = event.timeStamp; }, true);
}
