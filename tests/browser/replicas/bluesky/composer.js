// SPDX-License-Identifier: Apache-2.0
// The composer of Bluesky: a dialog that traps the focus, a bar with the one button on top, the posts of the thread
// (an editor each, the idle ones faded) in a scroller, and under the post in use a footer that sticks to its bottom.
import React, { useEffect, useRef, useState } from 'react';
import { enter, posted } from '../door.js';
import { TextArea } from '../textarea.js';
import { makeEditor, paragraphs, textOf } from './editor.js';

const h = React.createElement;
let ids = 0;
const newPost = (text = '') => ({ id: ++ids, text });

function PostText({ name, text, placeholder, active, focused, changed, publish, remove }) {
  const place = useRef(null);
  const editor = useRef(null);
  const latest = useRef({});
  latest.current = { text, focused, changed, publish };
  // Another theme: the editor is made anew from the draft.
  const [theme, setTheme] = useState(0);
  useEffect(() => {
    editor.current = makeEditor({
      element: place.current, text: latest.current.text, placeholder,
      changed: (now) => latest.current.changed(now), focused: () => latest.current.focused(), publish: () => latest.current.publish(),
    });
    if (!theme) editor.current.commands.focus('end');
    return () => editor.current.destroy();
  }, [theme, placeholder]);
  useEffect(() => enter(name, {
    editor: () => place.current?.querySelector('.ProseMirror') ?? null,
    model: () => textOf(editor.current),
    load: (now) => editor.current.commands.setContent(paragraphs(now)),
    remount: () => setTheme((old) => old + 1),
    scroller: () => place.current.closest('.b-scroll'),
    button: () => document.querySelector('[data-testid="composerPublishBtn"]'),
  }));
  return h('div', { className: active ? 'b-post' : 'b-post b-idle' },
    h('div', { className: 'b-input', ref: place }),
    remove && active ? h('button', { 'aria-label': 'Delete post', className: 'b-delete', onClick: remove }, '×') : null);
}

function AltText({ close }) {
  const [text, setText] = useState('');
  const save = () => {
    posted.push(text.trim());
    close();
  };
  return h('div', { role: 'dialog', 'aria-label': 'Add alt text', className: 'b-alt' },
    h('h2', null, 'Add ALT text'),
    h(TextArea, { name: 'alt', value: text, onChange: setText, button: () => document.querySelector('.b-alt button'),
      attributes: { 'aria-label': 'Alt text', rows: 3, dir: 'auto', autoFocus: true } }),
    h('button', { 'aria-label': 'Save', disabled: text === '', onClick: save }, h('div', null, 'Save')));
}

/** @param {{replyTo?: string, text?: string, close: () => void}} props */
export function Composer({ replyTo, text, close }) {
  const [posts, setPosts] = useState(() => [newPost(text)]);
  const [active, setActive] = useState(posts[0].id);
  const [describes, setDescribes] = useState(false);
  const dialog = useRef(null);
  const at = posts.findIndex((post) => post.id === active);
  const empty = posts.every((post) => post.text.trim() === '');

  // Radix's focus scope: what takes the focus outside gives it back.
  useEffect(() => {
    let last = null;
    const trap = (event) => {
      if (dialog.current.contains(event.target) || document.querySelector('.b-alt')?.contains(event.target)) last = event.target;
      else last?.focus();
    };
    document.addEventListener('focusin', trap);
    return () => document.removeEventListener('focusin', trap);
  }, []);

  // Nobody can drag posts; drafts do come back in another order.
  window.reverseThread = () => setPosts((all) => [...all].reverse());

  const publish = () => {
    if (empty) return;
    posted.push(...posts.map((post) => post.text));
    close();
  };
  const add = () => {
    const post = newPost();
    setPosts([...posts.slice(0, at + 1), post, ...posts.slice(at + 1)]);
    setActive(post.id);
  };
  const remove = (id) => {
    const left = posts.filter((post) => post.id !== id);
    setPosts(left);
    setActive(left[Math.max(0, at - 1)].id);
  };
  const footer = h('div', { key: 'footer', className: posts.length > 1 ? 'b-footer b-sticky' : 'b-footer' },
    h('button', { 'data-testid': 'altTextButton', 'aria-label': 'Add alt text', onClick: () => setDescribes(true) }, 'ALT'),
    posts[at].text.trim() ? h('button', { 'aria-label': 'Add new post', onClick: add }, '+') : null);
  const items = posts.flatMap((post, index) => {
    const item = h(PostText, {
      key: post.id, name: index ? `post:${index}` : 'post', text: post.text, active: post.id === active, publish,
      placeholder: index ? 'Add another post' : replyTo ? 'Write your reply' : "What's up?",
      focused: () => setActive(post.id),
      changed: (now) => setPosts((all) => all.map((one) => (one.id === post.id ? { ...one, text: now } : one))),
      remove: posts.length > 1 ? () => remove(post.id) : null,
    });
    return posts.length > 1 && post.id === active ? [item, footer] : [item];
  });
  return h(React.Fragment, null,
    h('div', { role: 'dialog', 'aria-modal': 'true', className: 'b-mask', ref: dialog },
      h('div', { className: 'b-box', 'data-testid': 'composePostView' }, h('div', { 'aria-modal': 'true', className: 'b-column' },
        h('div', { className: 'b-bar' },
          h('button', { 'aria-label': 'Cancel', onClick: close }, h('div', null, 'Cancel')),
          h('button', { 'data-testid': 'composerPublishBtn', 'aria-label': replyTo ? 'Publish reply' : 'Publish post', disabled: empty, onClick: publish },
            h('div', null, replyTo ? 'Reply' : posts.length > 1 ? 'Post All' : 'Post'))),
        h('div', { className: 'b-scroll' }, replyTo ? h('p', null, replyTo) : null, items),
        posts.length > 1 ? null : footer))),
    describes ? h(AltText, { close: () => setDescribes(false) }) : null);
}
