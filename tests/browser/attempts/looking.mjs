// SPDX-License-Identifier: Apache-2.0
// What a page can look at in its own tree, its geometry and its styles. Each function stands alone: it is sent as source.

export const LOOKING = [
  { name: 'markup of the document and every root (getHTML with shadow roots, XMLSerializer, cloneNode, importNode)',
    read: () => window.hostile.rootsOf().map((root) => {
      const element = root.documentElement ?? root;
      return [element.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }) ?? element.innerHTML,
        new XMLSerializer().serializeToString(root), element.cloneNode && root === document ? document.importNode(element.cloneNode(true), true).outerHTML : ''].map(window.hostile.plain);
    }) },
  { name: 'attributes of every element', read: () => window.hostile.all().map((element) =>
    window.hostile.plain(`${element.localName} ${[...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ')}`)) },
  { name: 'count of nodes (TreeWalker, NodeIterator, :defined, child lists)', read: () => window.hostile.rootsOf().map((root) => {
    const walker = document.createTreeWalker(root);
    let walked = 0;
    while (walker.nextNode()) walked += 1;
    const iterator = document.createNodeIterator(root);
    let iterated = 0;
    while (iterator.nextNode()) iterated += 1;
    return [walked, iterated, root.querySelectorAll(':defined').length, root.querySelectorAll(':not(:defined)').length, root.childElementCount];
  }) },
  { name: 'innerText and textContent', read: () => window.hostile.rootsOf().map((root) => [(root.body ?? root).innerText ?? '', root.textContent ?? '', (root.body ?? root).textContent]) },
  { name: 'shadowRoot of every element', read: () => window.hostile.all().map((element) => Boolean(element.shadowRoot)).join() },
  { name: 'elementsFromPoint over the whole window', read: () => window.hostile.rootsOf().map((root) => window.hostile.grid().map(([x, y]) =>
    root.elementsFromPoint(x, y).map((element) => element.localName).join('<')).join(' ')) },
  { name: 'caretPositionFromPoint and caretRangeFromPoint over the whole window', read: () => {
    const named = (node, offset) => (node ? `${node.nodeName}/${node.parentNode?.nodeName}:${offset}` : 'none');
    const shadowRoots = window.hostile.rootsOf().slice(1);
    return window.hostile.grid().map(([x, y]) => {
      const place = document.caretPositionFromPoint?.(x, y, { shadowRoots });
      const range = document.caretRangeFromPoint?.(x, y);
      return `${named(place?.offsetNode, place?.offset)} ${named(range?.startContainer, range?.startOffset)}`;
    });
  } },
  { name: 'geometry of every element (rectangles, offset, client and scroll sizes)', read: () => window.hostile.all().map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, x, y, width, height, element.getClientRects().length, element.offsetWidth, element.offsetHeight, element.clientWidth, element.clientHeight,
      element.scrollWidth, element.scrollHeight, element.scrollTop].join(' ');
  }) },
  { name: 'geometry of every word (Range.getClientRects)', read: () => window.hostile.rootsOf().flatMap((root) => {
    const walker = document.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
    const lines = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      lines.push([...range.getClientRects()].map(({ x, y, width, height }) => [x, y, width, height].join()).join(' '));
    }
    return lines;
  }) },
  { name: 'computed styles of every element and its ::before, ::after, ::marker, ::selection, ::highlight', read: () => {
    const known = new Map();
    return window.hostile.all().map((element) => ['', '::before', '::after', '::marker', '::selection', '::highlight(lure)'].map((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const text = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';').replaceAll(/-- [^;]*;/g, '');
      if (!known.has(text)) known.set(text, known.size);
      let hash = 0;
      for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0;
      return hash;
    }).join());
  } },
  { name: 'checkVisibility, :hover, :focus, :active, :modal, :popover-open and the like', read: () => [
    window.hostile.all().map((element) => Number(element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) ?? 0)).join(''),
    ...[':hover', ':focus', ':focus-within', ':focus-visible', ':active', ':modal', ':popover-open', ':fullscreen', ':target', ':empty', ':only-child', 'div:not([class], [id])']
      .map((selector) => {
        try {
          return window.hostile.rootsOf().map((root) => root.querySelectorAll(selector).length).join();
        } catch {
          return 'unknown';
        }
      })] },
  { name: 'getAnimations of the document and every element', read: () => [document.getAnimations().length,
    ...window.hostile.all().map((element) => element.getAnimations({ subtree: true }).length)] },
  { name: 'CSS.highlights and highlightsFromPoint', read: ({ box }) => [[...CSS.highlights.keys()].join(),
    [...CSS.highlights.values()].map((each) => [...each].map(String)),
    CSS.highlights.highlightsFromPoint?.(box.x + 3, box.y + 3).length ?? 0] },
  { name: 'style sheets and adopted style sheets', read: () => window.hostile.rootsOf().flatMap((root) =>
    [...root.adoptedStyleSheets, ...root.styleSheets].map((sheet) => [...sheet.cssRules].map(({ cssText }) => window.hostile.plain(cssText)).join('\n'))) },
  { name: 'a picture of the page (its markup in an SVG, drawn into a canvas)', read: async () => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('script, link, iframe').forEach((element) => element.remove());
    const markup = new XMLSerializer().serializeToString(copy);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="500" height="400"><foreignObject width="100%" height="100%">${markup}</foreignObject></svg>`)}`;
    await image.decode().catch(() => {});
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [500, 400];
    const pen = canvas.getContext('2d');
    if (image.width) pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, 500, 400);
    let hash = 0;
    for (let i = 0; i < data.length; i++) hash = (hash * 31 + data[i]) | 0;
    return [image.width, hash];
  } },
];
