// SPDX-License-Identifier: Apache-2.0
// Reddit: Lexical slotted into custom elements with open shadow roots, titles and markdown in textareas inside of them. Seen in
// public scripts (site-facts 1.9 and others): element names, slots, ids, the nested roots of markdown, the opener of a comment with
// its zero-size decoy, handlers that stop `input`, ids of both buttons; old.reddit: names and forms. Not seen, guessed: the nesting
// of a new post's form, that pressing the opener throws it away, labels of comments. Left out: flairs, tool bars, other kinds of posts.
import './page.css';
import './elements.js';
import { el } from '../build.js';
import { posted } from '../door.js';
import { showOld } from './old.js';
import { composer, enterTextarea } from './rich.js';

const app = document.querySelector('shreddit-app');

function submitPage() {
  const submit = document.createElement('r-post-form-submit-button');
  submit.id = 'submit-post-button';
  const button = () => submit.shadowRoot.querySelector('button');
  const title = el('faceplate-textarea-input', { name: 'title', maxlength: '300', placeholder: 'Title', required: '' });
  const body = composer('body', { name: 'body', 'aria-label': 'Post body text field', 'aria-placeholder': 'Body text (optional)' }, {
    id: 'post-composer_bodytext', button,
  });
  app.append(el('main', {}, el('r-post-composer-form', {}, el('div', { id: 'post-composer__title' }, title), body.host, submit)));
  enterTextarea('title', () => title, button);
  button().addEventListener('click', () => {
    if (!title.area.value.trim() && !body.text().trim()) return;
    posted.push(...[title.area.value, body.text()].filter(Boolean));
    title.area.value = '';
    body.clear();
  });
}

function commentPage() {
  const opener = el('faceplate-textarea-input', { 'data-testid': 'trigger-button', placeholder: 'Join the conversation' });
  const host = el('comment-composer-host', {}, opener);
  app.append(el('main', {}, el('shreddit-post', {}, el('div', { slot: 'text-body' }, 'Heute ist der Seeadler der Vogel des Monats.')), host));
  opener.addEventListener('click', () => {
    const submit = el('button', { id: 'comment-composer-submit-button', slot: 'submit-button', type: 'submit' }, 'Comment');
    const comment = composer('comment', { 'aria-label': 'Comment body text field', 'aria-placeholder': 'Join the conversation' }, { button: () => submit });
    comment.host.append(submit);
    const form = el('faceplate-form', { action: '/r/vogelkunde/create-comment', method: 'post' }, comment.host);
    submit.addEventListener('click', () => {
      if (!comment.text().trim()) return;
      posted.push(comment.text());
      comment.clear();
    });
    opener.replaceWith(form);
    comment.focus();
  });
}

if (location.host.startsWith('old.')) showOld(app, location.pathname.endsWith('/submit'));
else if (location.pathname.endsWith('/submit')) submitPage();
else commentPage();
