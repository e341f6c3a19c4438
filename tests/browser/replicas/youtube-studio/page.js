// SPDX-License-Identifier: Apache-2.0
// YouTube Studio: title and description of a video, in the dialog of an upload and on the video's page, and replies on
// the page of comments. Elements, ids and nesting as public automation code of 2021 to 2026 names them (in a dump of
// September 2026 a reply is a textarea and its button has a name only). Not seen, guessed: what a line is in the
// description (the browser's own edits, here), how a button shows that it is dead, that the fields stay in the tree,
// hidden, in the last step of an upload. Left out: the steps in between, mentions, thumbnails, the limits (100 and 5,000).
import './page.css';
import { enter, posted } from '../door.js';
import { field } from '../field.js';
import { make } from '../youtube/commentbox.js';

const app = document.querySelector('ytcp-app');

/** A button of the studio: the element has the id, what is pressed is in it. */
function button(id, label, press) {
  const inner = make('button', { class: 'ytcpButtonShapeImplHost', 'aria-label': label }, label);
  const outer = make('ytcp-button', { ...(id ? { id } : {}), class: 'style-scope' }, make('ytcp-button-shape', {}, inner));
  inner.addEventListener('click', press);
  return { outer, inner };
}

/** A text box of the studio; in the title Enter does nothing. */
function textbox({ id, name, label, oneLine, door }) {
  const input = make('ytcp-social-suggestion-input', { id: 'input' });
  const child = make('div', { id: 'child-input' }, input);
  let root;
  const mount = (text) => {
    root = make('div', { id: 'textbox', contenteditable: 'true', 'aria-label': label, class: 'style-scope ytcp-social-suggestions-textbox' }, text);
    root.addEventListener('keydown', (event) => { if (oneLine && event.key === 'Enter') event.preventDefault(); });
    input.replaceChildren(root);
  };
  const text = () => root.innerText.replace(/\n$/, '');
  mount('');
  enter(name, {
    editor: () => root, model: text, load: (value) => { root.textContent = value; }, remount: () => mount(text()), scroller: () => child, ...door,
  });
  const box = make('ytcp-social-suggestions-textbox', { id }, make('ytcp-form-input-container', { id: 'container' }, make('div', { id: 'outer' }, child)));
  return { box, text };
}

/** Both fields, and what they say together. */
function details(door) {
  const title = textbox({ id: 'title-textarea', name: 'title', label: 'Füge einen Titel hinzu, der dein Video beschreibt', oneLine: true, door });
  const description = textbox({ id: 'description-textarea', name: 'description', label: 'Stelle dein Video vor', door });
  const editor = make('ytcp-video-metadata-editor', {}, make('ytcp-video-title', {}, title.box), make('ytcp-video-description', {}, description.box));
  return { editor, text: () => `${title.text()}\n\n${description.text()}` };
}

function videoPage() {
  const save = button('save', 'Speichern', () => posted.push(written.text()));
  const written = details({ button: () => save.inner });
  return make('ytcp-entity-page', {}, make('ytcp-header', {}, make('h1', {}, 'Videodetails'), save.outer), written.editor);
}

function openUpload() {
  const done = button('done-button', 'Veröffentlichen', () => {
    posted.push(written.text());
    dialog.remove();
  });
  const next = button('next-button', 'Weiter', () => {
    for (const each of [first, next.outer, second, done.outer]) each.hidden = !each.hidden;
  });
  const written = details({
    button: () => (next.outer.hidden ? done.inner : next.inner),
    schedule: () => { done.inner.textContent = 'Planen'; },
  });
  const first = make('ytcp-animatable', {}, written.editor);
  const second = make('ytcp-animatable', { hidden: '' }, make('h2', {}, 'Sichtbarkeit'));
  done.outer.hidden = true;
  const dialog = make('ytcp-uploads-dialog', {}, make('tp-yt-paper-dialog', { id: 'dialog', role: 'dialog' }, first, second, next.outer, done.outer));
  document.body.append(dialog);
}

function commentsPage() {
  const place = make('div', { id: 'reply-dialog-id' });
  const open = () => {
    const send = button('', 'Antworten', () => {
      posted.push(written.text());
      written.leave();
      place.replaceChildren();
    });
    const written = field({ name: 'reply', attributes: { id: 'textarea', placeholder: 'Antwort hinzufügen…', rows: '3' }, button: () => send.inner });
    const grows = make('tp-yt-iron-autogrow-textarea', { id: 'textarea' }, written.box);
    place.replaceChildren(make('ytcp-commentbox', {}, make('div', { id: 'body' }, make('ytcp-form-input-container', { id: 'input-container' }, grows)),
      button('cancel-button', 'Abbrechen', () => place.replaceChildren()).outer, send.outer));
    written.element().focus();
  };
  return make('ytcp-entity-page', {}, make('ytcp-comment-thread', {}, make('p', {}, 'Heute ist der Seeadler der Vogel des Monats.'), button('reply-button', 'Antworten', open).outer, place));
}

const search = make('input', { id: 'query-input', placeholder: 'Auf meinem Kanal suchen' });
const create = button('create-icon', 'Erstellen', openUpload);
app.append(make('ytcp-header', {}, search, create.outer), location.pathname.startsWith('/video/') ? videoPage() : commentsPage());
