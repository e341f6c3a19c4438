// SPDX-License-Identifier: Apache-2.0
// The control: an extension that takes no care. It marks a word in every way that a page can notice.

/** Runs in the page, in the place of a finding. @param {{box: {x: number, y: number, width: number, height: number}, said: string[]}} where */
export async function careless({ box, said }) {
  const home = document.querySelector('dialog[open]') ?? document.body;
  const mark = document.createElement('div', { is: 'x-watched' });
  mark.id = 'lure';
  mark.setAttribute('elementtiming', 'lure');
  mark.textContent = said.join(' ');
  Object.assign(mark.style, { position: 'fixed', left: `${box.x - 2}px`, top: `${box.y - 2}px`, width: `${box.width + 4}px`, height: `${box.height + 4}px`,
    overflow: 'hidden', background: '#fff', zIndex: 2147483647, fontSize: '20px' });
  // What moves something of the page out of sight.
  const button = home.querySelector('button');
  if (button) button.style.translate = '-3000px';
  // What covers something beside the editor, too.
  const cover = document.createElement('div');
  const editor = window.replica.editor().getBoundingClientRect();
  Object.assign(cover.style, { position: 'fixed', left: `${editor.x}px`, top: `${editor.y}px`, width: `${editor.width}px`, height: `${editor.height + 100}px`, background: '#fff', zIndex: 2147483647 });
  const root = document.createElement('div').attachShadow({ mode: 'closed' });
  root.append(document.createElement('canvas'));
  const canvas = document.createElement('canvas');
  canvas.getContext('2d').fillRect(0, 0, 1, 1);
  const bar = document.createElement('div');
  Object.assign(bar.style, { height: '30px', background: 'red' });
  home.prepend(mark, cover, root.host);
  // A dialog with a transform is what fixed things are placed by.
  for (const [element, x, y] of [[mark, box.x - 2, box.y - 2], [cover, editor.x, editor.y]]) {
    const at = element.getBoundingClientRect();
    element.style.left = `${parseFloat(element.style.left) + x - at.x}px`;
    element.style.top = `${parseFloat(element.style.top) + y - at.y}px`;
  }
  document.body.prepend(bar);
  home.append(document.createElement('iframe'));
  mark.animate([{ opacity: 1 }, { opacity: 0.99 }], { duration: 60_000 });
  const range = document.createRange();
  range.selectNodeContents(mark);
  CSS.highlights.set('lure', new Highlight(range));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(lure) { color: red }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  window.lure = 1;
  if (!window.chrome?.runtime) window.chrome = { ...window.chrome, runtime: { sendMessage: (_id, _message, answer) => answer('found') } };
  localStorage.setItem('lure', '1');
  document.title = 'lure';
  window.postMessage('lure', '*');
  new BroadcastChannel('vorab').postMessage('lure');
  console.warn('lure');
  await fetch('/bare/?lure').catch(() => {});
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  // A long task that moves the page.
  await new Promise((resolve) => {
    requestAnimationFrame(() => {
      for (const end = performance.now() + 150; performance.now() < end;);
      bar.style.height = '60px';
      resolve();
    });
  });
  mark.tabIndex = 0;
  mark.focus();
  getSelection().selectAllChildren(mark);
}

/** Runs in the page: no trace that later tests could take for their own. */
export function clean() {
  localStorage.clear();
}
