// SPDX-License-Identifier: Apache-2.0
// A tiny tree that looks enough like the DOM for reading.js: `['p', {class: 'x'}, 'text', ['br']]`.

/** One simple selector: name, .class, [attribute], [attribute="value"], :not(name). */
function matchesOne(element, selector) {
  const not = /:not\((\w+)\)/.exec(selector);
  if (not && element.nodeName.toLowerCase() === not[1]) return false;
  const parts = selector.replace(/:not\(\w+\)/, '').match(/^[a-z][\w-]*|\.[\w-]+|\[[^\]]+\]/gi) ?? [];
  return parts.every((part) => {
    if (part[0] === '.') return (element.getAttribute('class') ?? '').split(' ').includes(part.slice(1));
    if (part[0] !== '[') return element.nodeName.toLowerCase() === part.toLowerCase();
    const [, name, value] = /^\[([\w-]+)(?:="([^"]*)")?\]$/.exec(part);
    return value === undefined ? element.getAttribute(name) !== null : element.getAttribute(name) === value;
  });
}

class Text {
  constructor(data) {
    this.nodeType = 3;
    this.nodeName = '#text';
    this.data = data;
    this.childNodes = [];
  }

  get textContent() {
    return this.data;
  }
}

class Element {
  constructor(name, attributes, childNodes) {
    this.nodeType = 1;
    this.nodeName = name.toUpperCase();
    this.attributes = attributes;
    this.childNodes = childNodes;
    for (const child of childNodes) child.parentNode = this;
  }

  get textContent() {
    return this.childNodes.map((child) => child.textContent).join('');
  }

  getAttribute(name) {
    return this.attributes[name] ?? null;
  }

  hasAttribute(name) {
    return name in this.attributes;
  }

  matches(selector) {
    return selector.split(',').some((one) => matchesOne(this, one.trim()));
  }
}

/** Build a tree. */
export function tree(item) {
  if (typeof item === 'string') return new Text(item);
  const [name, ...rest] = item;
  const bare = rest.length === 0 || typeof rest[0] === 'string' || Array.isArray(rest[0]);
  const attributes = bare ? {} : rest.shift();
  return new Element(name, attributes, rest.map(tree));
}
