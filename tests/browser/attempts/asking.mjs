// SPDX-License-Identifier: Apache-2.0
// What a page can ask the browser for: find, selection, focus, frames, storage, names, interfaces of extensions.
// Those that move the caret come last.

export const ASKING = [
  { name: 'frames by number and by name (length, window[i], window.open)', read: () => {
    const named = ['vorab', 'card', 'gate', 'notice', 'badge', 'lure', ''].map((name) => (name ? Object.hasOwn(window, name) || typeof window[name] : ''));
    return [window.length, window.frames.length, window[0] === undefined, document.querySelectorAll('iframe, frame, object, embed').length, named];
  } },
  { name: 'names on window, document, navigator and the prototypes', read: () => [window, document, navigator, Element.prototype, Document.prototype, Window.prototype, Object.prototype]
    .map((each) => Object.getOwnPropertyNames(each).filter((name) => !/^(hostile|spied|__|cdc_|puppeteer)/.test(name)).map(window.hostile.plain).sort().join()) },
  { name: 'interfaces of extensions (chrome.runtime, browser.runtime)', read: async () => {
    const runtime = window.chrome?.runtime ?? window.browser?.runtime;
    const asked = await new Promise((resolve) => {
      try {
        if (!runtime?.sendMessage) resolve('none');
        else runtime.sendMessage('lure', { type: 'check' }, resolve);
      } catch (error) {
        resolve(String(error));
      }
    });
    return [typeof window.chrome?.runtime, typeof window.browser, asked];
  } },
  { name: 'storage (local, session, cookies, databases, caches, workers)', read: async () => [
    Object.entries({ ...localStorage }), Object.entries({ ...sessionStorage }), document.cookie, (await indexedDB.databases()).map(({ name }) => name),
    await caches.keys().catch(() => 'refused'), (await navigator.serviceWorker?.getRegistrations?.().catch(() => [])).length] },
  { name: 'resource, navigation, mark and measure entries', read: () => performance.getEntries()
    .filter(({ entryType }) => ['resource', 'mark', 'measure', 'navigation'].includes(entryType)).map(({ entryType, name }) => `${entryType} ${name}`).sort() },
  { name: 'title, address and history', read: () => [document.title, location.href, history.length, JSON.stringify(history.state)] },
  { name: 'focus (activeElement through the roots, hasFocus)', read: () => [document.hasFocus(), ...window.hostile.rootsOf().map((root) => window.hostile.plain(root.activeElement?.cloneNode().outerHTML ?? 'none'))] },
  { name: 'selection as it is', read: () => [String(getSelection()), getSelection().type, getSelection().rangeCount, getSelection().anchorNode?.nodeName, getSelection().anchorOffset] },
  { name: 'selectAllChildren and Range.cloneContents over the whole page', read: () => {
    getSelection().selectAllChildren(document.documentElement);
    const range = getSelection().rangeCount ? getSelection().getRangeAt(0) : document.createRange();
    const holder = document.createElement('div');
    holder.append(range.cloneContents());
    const rects = range.getClientRects().length;
    return [String(getSelection()), window.hostile.plain(holder.innerHTML), rects];
  } },
  { name: 'Selection.modify, line by line and word by word through the page', read: () => {
    const selection = getSelection();
    const steps = [];
    for (const unit of ['line', 'word', 'character']) {
      selection.collapse(document.querySelector('dialog[open]') ?? document.body, 0);
      for (let i = 0; i < 40; i++) {
        selection.modify('extend', 'forward', unit);
        steps.push(`${selection.focusNode?.nodeName}:${selection.focusOffset}:${selection.toString().length}`);
      }
    }
    return steps;
  } },
  { name: 'window.find for all that our texts and rules say', read: ({ said }) => said.map((text) => [false, true].map((inFrames) => {
    getSelection().collapse(document.body, 0);
    try {
      return window.find(text, false, false, true, false, inFrames, false);
    } catch {
      return 'refused'; // Firefox does not search a page that has a frame of somebody else's
    }
  }).join()) },
];
