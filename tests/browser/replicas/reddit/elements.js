// SPDX-License-Identifier: Apache-2.0
// Reddit's custom elements, as far as composers need them: open shadow roots within each other, the rich editor slotted from outside,
// the markdown textarea two roots deep, the button of a post in a root of its own.
import { el } from '../build.js';

const STYLE = `
:host { display: block; } textarea { display: block; box-sizing: border-box; width: 100%; font: 14px/20px "DejaVu Sans", sans-serif;
  border: 0; outline: 0; resize: vertical; background: transparent; padding: 6px 16px 12px; }
.container, .textarea-container { border: 1px solid #c5d0d4; border-radius: 20px; overflow: hidden; }
.textarea-container textarea { height: 110px; } .scroll { max-height: 140px; overflow-y: auto; }
button { border-radius: 999px; border: 0; padding: 8px 12px; }`;

const root = (host, ...children) => {
  const shadow = host.attachShadow({ mode: 'open', delegatesFocus: true });
  shadow.append(el('style', {}, STYLE), ...children);
  return shadow;
};

/** `<faceplate-textarea-input>`: the textarea that counts is in its root, one without size beside it. */
class TextareaInput extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.build();
    this.append(el('textarea', { class: 'decoy', name: this.getAttribute('name') ?? '', tabindex: '-1' }));
  }

  /** Made anew with the same text, as after a change of its properties. */
  build() {
    const value = this.area?.value ?? '';
    this.area = el('textarea', { id: 'innerTextArea', rows: '1', maxlength: this.getAttribute('maxlength'), placeholder: this.getAttribute('placeholder') });
    this.area.value = value;
    this.area.addEventListener('keydown', (event) => { if (event.key === 'Enter') event.preventDefault(); });
    const container = el('div', { class: 'container' }, this.area, el('slot', {}));
    if (this.shadowRoot) this.shadowRoot.querySelector('.container').replaceWith(container);
    else root(this, container);
  }
}

/** `<shreddit-markdown-composer>`, in the root of the composer. */
class MarkdownComposer extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.build();
  }

  build() {
    const value = this.area?.value ?? '';
    this.area = el('textarea', { placeholder: 'Body text (optional)', rows: '5' });
    this.area.value = value;
    const container = el('div', { class: 'textarea-container' }, this.area);
    if (this.shadowRoot) this.shadowRoot.querySelector('.textarea-container').replaceWith(container);
    else root(this, container);
  }
}

/** `<shreddit-composer>`: the rich editor in its slot, or markdown in its root. Its handlers keep `input` to themselves. */
class Composer extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.place = el('div', { class: 'container scroll' }, el('slot', { name: 'rte' }));
    root(this, this.place, el('button', { type: 'button', class: 'switch', onclick: () => this.onSwitchToMarkdown() }, 'Switch to Markdown Editor'),
      el('slot', { name: 'submit-button' }));
    this.addEventListener('input', (event) => event.stopPropagation());
  }

  onSwitchToMarkdown() {
    this.markdown = document.createElement('shreddit-markdown-composer');
    this.querySelector('[slot="rte"]')?.remove();
    this.place.replaceWith(this.markdown);
    this.markdown.area.focus();
    this.dispatchEvent(new CustomEvent('markdown'));
  }
}

/** The post's button: a host with an id around a button with another one. */
class SubmitButton extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) root(this, el('button', { type: 'button', id: 'inner-post-submit-button' }, 'Post'));
  }
}

customElements.define('faceplate-textarea-input', TextareaInput);
customElements.define('shreddit-markdown-composer', MarkdownComposer);
customElements.define('shreddit-composer', Composer);
customElements.define('r-post-form-submit-button', SubmitButton);
