// SPDX-License-Identifier: Apache-2.0
// What a curious page would do to learn what Vorab thinks of a text. Runs before everything else of the page,
// and only on ?hostile: it patches what pages can patch and keeps a log that the spec reads.
if (new URL(location.href).searchParams.has('hostile')) watch();

function watch() {
  const log = { added: [], attributes: [], messages: [], events: [], shadowRoots: 0, canvasReads: 0 };
  window.spied = log;
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      // What happens in the editor itself is the page's own doing.
      const element = record.target.closest ? record.target : record.target.parentElement;
      if (element?.closest('[contenteditable="true"]')) continue;
      if (record.type === 'attributes') note(log.attributes, `${element.localName}@${record.attributeName}=${element.getAttribute(record.attributeName)}`);
      for (const node of record.addedNodes) note(log.added, node.outerHTML ?? node.data);
    }
  });
  const everything = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, everything);

  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    log.shadowRoots += 1;
    const root = attach.call(this, { ...options, mode: 'open' });
    observer.observe(root, everything);
    return root;
  };
  for (const name of ['fillText', 'fillRect', 'stroke']) {
    const real = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function patched(...rest) {
      log.canvasReads += 1;
      return real.apply(this, rest);
    };
  }
  window.addEventListener('message', (event) => {
    if (!String(event.data).startsWith('setImmediate$')) note(log.messages, JSON.stringify(event.data));
  }, true);
  for (const type of ['focusin', 'focusout', 'blur', 'beforeinput', 'input', 'selectionchange']) {
    window.addEventListener(type, (event) => note(log.events, `${event.type}:${event.isTrusted}`), true);
  }
}

function note(list, text) {
  if (list.length < 5000) list.push(String(text));
}
