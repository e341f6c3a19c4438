// SPDX-License-Identifier: Apache-2.0
// What the pages with Quill 1 and Quill 2 share: mentions and emoji images as embeds, lists, links, bold.
import { openDoor } from './door.js';

const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';

/** Opens the page with this version of the library. */
export function openQuill(Quill) {
  const Embed = Quill.import('blots/embed');
  const Image = Quill.import('formats/image');

  /** A name that is taken as a whole. */
  class Mention extends Embed {
    static create(name) {
      const node = super.create(name);
      node.textContent = name;
      node.setAttribute('data-test-ql-mention', '');
      node.setAttribute('contenteditable', 'false');
      return node;
    }

    static value(node) { return node.textContent.replaceAll('\ufeff', ''); }
  }
  Object.assign(Mention, { blotName: 'mention', tagName: 'a', className: 'ql-mention' });

  /** An emoji as a picture. */
  class Emoji extends Image {
    static create(sign) {
      const node = super.create(sign);
      Object.assign(node, { alt: sign, src: IMAGE });
      return node;
    }

    static value(node) { return node.getAttribute('alt'); }

    static formats() { return {}; }
  }
  Object.assign(Emoji, { blotName: 'emoji', tagName: 'img', className: 'emoji' });
  Quill.register({ 'formats/mention': Mention, 'formats/emoji': Emoji }, true);

  openDoor((place) => {
    const container = document.createElement('div');
    place.append(container);
    const quill = new Quill(container, { placeholder: 'Was gibt es?', modules: { history: { delay: 100 } } });
    quill.root.setAttribute('data-bare', 'quill');
    const textOf = ({ insert }) => (typeof insert === 'string' ? insert : Object.values(insert)[0]);
    return {
      element: () => quill.root,
      model: () => quill.getContents().ops.map(textOf).join('').replace(/\n$/, ''),
      load: (text) => quill.setText(`${text}\n`, 'api'),
      rich: () => quill.setContents([
        { insert: { mention: 'Ada Byron' } }, { insert: ' zeigt ' }, { insert: { emoji: '🦅' } }, { insert: ' den ' },
        { insert: 'Seeadler', attributes: { bold: true } }, { insert: ' auf ' },
        { insert: 'musterwerk.example', attributes: { link: 'https://musterwerk.example/' } }, { insert: ' und den See' },
        { insert: 'adler', attributes: { bold: true } }, { insert: ' dazu\nPunkt' }, { insert: '\n', attributes: { list: 'bullet' } },
        { insert: 'Wir zeigen den Seeadler' }, { insert: '\n', attributes: { list: 'bullet' } }, { insert: 'Ende\n' },
      ], 'api'),
      shape: () => JSON.stringify(quill.getContents().ops),
    };
  });
}
