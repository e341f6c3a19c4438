// SPDX-License-Identifier: Apache-2.0
// What a page can lie in wait for: observers, patched prototypes, listeners. Armed once before the text comes.

/** Runs in the page, before the text comes: begins all that is read later. @param {{box: object|null}} where of the word, if it stands there already */
export function armAll() {
  const { plain, rootsOf, all } = window.hostile;
  const log = { mutations: [], resizes: new Set(), crossings: new Set(), visible: {}, entries: {}, foreign: {}, events: new Set(), messages: [], reports: [], consoled: [] };
  window.hostile.log = log;
  let live = true;
  window.hostile.stop = () => { live = false; };

  const mutations = new MutationObserver((records) => {
    if (!live) return;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      // Inside the editor the page itself writes, at its own pace.
      const element = target.closest ? target : target.parentElement;
      if (element?.closest('[contenteditable="true"]') || attributeName === 'data-settled') continue;
      log.mutations.push(plain(`${type} ${element?.localName} ${attributeName} ${[...addedNodes].map((node) => node.outerHTML ?? node.data)} ${[...removedNodes].map((node) => node.nodeName)}`));
    }
  });
  for (const root of rootsOf()) mutations.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });

  const resizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) if (live) log.resizes.add(`${target.localName} ${contentRect.width} ${contentRect.height}`);
  });
  const crossings = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio, isIntersecting } of entries) if (live) log.crossings.add(`${target.localName} ${intersectionRatio.toFixed(2)} ${isIntersecting}`);
  }, { threshold: [0, 0.25, 0.5, 0.75, 1] });
  for (const element of all()) {
    resizes.observe(element);
    crossings.observe(element);
    if (!element.hasAttribute('elementtiming') && element.matches('div:not([class], [id]), img')) element.elementTiming = 'page';
  }

  for (const type of PerformanceObserver.supportedEntryTypes ?? []) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!live) continue;
        (log.entries[type] ??= []).push(`${entry.name} ${entry.identifier ?? ''}`);
      }
    }).observe({ type });
  }

  // A call from elsewhere than the page's own scripts.
  const patch = (owner, name, label) => {
    const real = owner[name];
    if (typeof real !== 'function') return;
    owner[name] = function patched(...rest) {
      if (live && !new Error().stack.includes('/_replica/')) log.foreign[label ?? name] = true;
      return Reflect.apply(real, this, rest);
    };
  };
  for (const name of ['attachShadow', 'setAttribute', 'getBoundingClientRect', 'getClientRects', 'append', 'prepend', 'remove', 'animate', 'attachInternals', 'closest']) patch(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'getRootNode']) patch(Node.prototype, name);
  for (const name of ['createElement', 'createRange', 'createTreeWalker', 'execCommand', 'elementFromPoint', 'elementsFromPoint']) patch(Document.prototype, name);
  for (const name of ['addEventListener', 'dispatchEvent']) patch(EventTarget.prototype, name);
  for (const name of ['stroke', 'fillRect', 'fillText', 'clearRect']) patch(CanvasRenderingContext2D.prototype, name, `canvas ${name}`);
  for (const name of ['postMessage', 'start', 'close']) patch(MessagePort.prototype, name, `port ${name}`);
  for (const name of ['postMessage', 'getComputedStyle', 'requestAnimationFrame', 'matchMedia', 'setTimeout', 'queueMicrotask', 'fetch']) patch(window, name, `window ${name}`);
  for (const name of ['getClientRects', 'selectNodeContents', 'setStart']) patch(Range.prototype, name, `range ${name}`);
  patch(HTMLElement.prototype, 'focus');
  patch(Selection.prototype, 'selectAllChildren');
  patch(JSON, 'stringify');
  try {
    customElements.define('x-watched', class extends HTMLDivElement {
      constructor() {
        super();
        if (live) log.foreign['custom div'] = true;
      }
    }, { extends: 'div' });
  } catch { /* it is defined */ }

  const names = new Set(['focusin', 'focusout', 'selectionchange', 'compositionstart', 'compositionend', 'fullscreenchange', 'visibilitychange', 'pointerlockchange',
    'beforeprint', 'afterprint', 'unhandledrejection', 'securitypolicyviolation', 'DOMContentLoaded', 'slotchange', 'storage']);
  for (const owner of [window, document, HTMLElement.prototype]) for (const name in owner) if (/^on[a-z]+$/.test(name)) names.add(name.slice(2));
  for (const name of names) {
    // What the driver's own moving and typing does, and the frames that a page draws anyway, say nothing.
    if (/^(mouse|pointer|key|message$|selectionchange|scroll|device)/.test(name)) continue;
    window.addEventListener(name, (event) => { if (live) log.events.add(`${event.type} ${event.isTrusted} ${event.target?.localName ?? 'window'}`); }, true);
  }
  window.addEventListener('message', ({ data }) => { if (live && !String(data).startsWith('setImmediate$')) log.messages.push(JSON.stringify(data)); }, true);
  for (const name of ['vorab', 'lure', 'extension']) new BroadcastChannel(name).onmessage = ({ data }) => log.messages.push(`channel ${data}`);
  if (window.ReportingObserver) new ReportingObserver((reports) => log.reports.push(...reports.map(({ type, body }) => `${type} ${body?.sourceFile}`))).observe();
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) {
    const real = console[name];
    console[name] = (...rest) => {
      if (live) log.consoled.push(rest.join());
      real.apply(console, rest);
    };
  }
}

// Sent as source: what they need is in their text.
const sorted = (name) => `[...window.hostile.log.${name}].sort()`;
const entries = (type) => `(window.hostile.log.entries['${type}'] ?? []).filter(Boolean)`;

export const WATCHING = [
  { name: 'MutationObserver on the document and every root', read: sorted('mutations') },
  { name: 'ResizeObserver on every element', read: sorted('resizes') },
  { name: 'IntersectionObserver on every element', read: sorted('crossings') },
  { name: 'IntersectionObserver with trackVisibility on a box of the page\'s own at every word', only: 'chromium', where: 'LinkedIn A', read: async () => {
    // What stands there already counts; the boxes come now and go again.
    const { all } = window.hostile;
    const editor = window.replica.editor();
    const { x, y, width, height } = editor.getBoundingClientRect();
    const boxes = [];
    for (const zIndex of ['auto', 2147483000]) for (const [top, high] of [[y + 2, Math.min(height, 20)], [y + height + 4, 10]]) {
      for (let left = x; left < x + width; left += 12) {
        const box = document.createElement('i');
        Object.assign(box.style, { position: 'fixed', left: `${left}px`, top: `${top}px`, width: '10px', height: `${high}px`, background: '#fff', pointerEvents: 'none', zIndex });
        boxes.push(box);
      }
    }
    (all().find((element) => element.matches('dialog[open]')) ?? document.body).append(...boxes);
    // A dialog with a transform is what fixed things are placed by.
    const at = boxes[0].getBoundingClientRect();
    for (const box of boxes) box.style.translate = `${x - at.x}px ${y + 2 - at.y}px`;
    const seen = new Map();
    const observer = new IntersectionObserver((list) => list.forEach(({ target, isVisible }) => seen.set(target, isVisible)), { trackVisibility: true, delay: 100 });
    boxes.forEach((box) => observer.observe(box));
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    boxes.forEach((box) => box.remove());
    return boxes.map((box) => Number(seen.get(box) ?? 9)).join('');
  } },
  { name: 'PerformanceObserver: layout-shift', only: 'chromium', read: entries('layout-shift') },
  { name: 'PerformanceObserver: element', only: 'chromium', read: entries('element') },
  { name: 'PerformanceObserver: resource', read: entries('resource') },
  { name: 'patched prototypes: who calls attachShadow, createElement, appendChild, postMessage, MessagePort, addEventListener, canvas, getBoundingClientRect and 40 more',
    read: () => Object.keys(window.hostile.log.foreign).sort() },
  { name: 'listeners for every event that there is (focus, blur, print, clipboard, storage, violations …)', read: sorted('events') },
  { name: 'messages to the window and on channels', read: sorted('messages') },
  { name: 'the console and reports', read: () => [...window.hostile.log.consoled, ...window.hostile.log.reports] },
];
