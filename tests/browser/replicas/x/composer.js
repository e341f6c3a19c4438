// SPDX-License-Identifier: Apache-2.0
// One composer of X: one Draft editor a post of the thread, numbered anew whenever posts come and go, and the tool
// bar with the button in a subtree beside the editors, not around them.
import React, { useRef, useState } from 'react';
import { posted } from '../door.js';
import { Attachments } from './attachments.js';
import { DraftText, draftState, plainText, withControl } from './draft.js';
import { Poll } from './poll.js';

const h = React.createElement;

/** For the tests: X lets nobody drag posts, but drafts may come back in another order. */
window.reverseThread = (name) => reversers.get(name)();
const reversers = new Map();

let keys = 0;
const newPost = (text) => ({ key: ++keys, state: draftState(text) });

/**
 * @param {object} props
 * @param {string} props.name     at the test door; the second post of its thread is `name:1`
 * @param {string} props.label    of the button
 * @param {boolean} props.inline  in the page, not in the modal: another test id, no thread
 * @param {boolean} [props.autoFocus]
 * @param {string} [props.text]   set by a link
 * @param {() => void} [props.onPost]
 * @param {() => void} [props.onAlt]
 */
export function Composer({ name, label, inline, autoFocus, text, onPost, onAlt }) {
  const [posts, setPosts] = useState(() => [newPost(text)]);
  const [active, setActive] = useState(0);
  const [planned, setPlanned] = useState(false);
  const element = useRef(null);
  const texts = posts.map((post) => plainText(post.state));
  const empty = texts.every((each) => each.trim() === '');
  reversers.set(name, () => setPosts((all) => [...all].reverse()));

  const change = (key, what) => setPosts((all) => all.map((post) => (post.key === key ? { ...post, ...what } : post)));
  const add = () => {
    setPosts([...posts.slice(0, active + 1), newPost(), ...posts.slice(active + 1)]);
    setActive(active + 1);
  };
  const remove = (index) => {
    setPosts(posts.filter((_post, at) => at !== index));
    setActive(Math.max(0, index - 1));
  };
  const submit = () => {
    if (empty) return;
    posted.push(...posts.flatMap(({ answers }, index) => [texts[index], ...(answers ?? []).filter(Boolean)]));
    setPosts([newPost()]);
    setActive(0);
    onPost?.();
  };
  const button = () => element.current.querySelector('[data-testid^="tweetButton"]');
  const door = {
    button,
    schedule: () => setPlanned(true),
    scroller: () => (inline ? document.scrollingElement : element.current.querySelector('[data-viewportview]')),
  };

  const items = posts.map(({ key, state, answers, pictures }, index) => h('div', { key, className: 'r-item', onFocus: () => setActive(index) },
    h('div', { 'data-testid': `tweetTextarea_${index}_label` },
      h('div', { 'data-testid': `tweetTextarea_${index}RichTextInputContainer` },
        h(DraftText, {
          name: index ? `${name}:${index}` : name, state, onChange: (next) => change(key, { state: next }), submits: withControl, onSubmit: submit, door,
          autoFocus: autoFocus && index === active,
          editor: { webDriverTestID: `tweetTextarea_${index}`, ariaLabel: 'Post text', placeholder: index ? 'Add another post' : 'What is happening?!' },
        }))),
    pictures?.length ? h(Attachments, { pictures, onRemove: () => change(key, { pictures: [] }) }) : null,
    answers ? h(Poll, { name, answers, button, active: index === active, onChange: (next) => change(key, { answers: next }), onRemove: () => change(key, { answers: undefined }) }) : null,
    posts.length > 1 && index === active ? h('button', { 'aria-label': 'Remove post', onClick: () => remove(index) }, '×') : null));

  return h('div', { className: 'r-composer', ref: element },
    h('div', inline ? {} : { 'data-viewportview': 'true', className: 'r-scrolls' }, items),
    h('div', null, h('div', { className: 'r-bar', 'data-testid': 'toolBar', role: 'navigation' },
      h('input', { 'data-testid': 'fileInput', type: 'file', accept: 'image/jpeg,image/png,image/webp,image/gif,video/mp4', hidden: true,
        onChange: (event) => change(posts[active].key, { pictures: [...event.target.files].map((file) => URL.createObjectURL(file)) }) }),
      onAlt ? h('button', { 'aria-label': 'Add description', onClick: onAlt }, 'ALT') : null,
      h('button', { 'data-testid': 'createPollButton', 'aria-label': 'Add poll', onClick: () => change(posts[active].key, { answers: ['', ''] }) }, '≡'),
      h('button', { 'data-testid': 'scheduleOption', 'aria-label': 'Schedule post', onClick: () => setPlanned(true) }, '◷'),
      inline ? null : h('button', { 'data-testid': 'addButton', 'aria-label': 'Add post', onClick: add }, '+'),
      h('button', { 'data-testid': inline ? 'tweetButtonInline' : 'tweetButton', 'aria-disabled': empty ? 'true' : undefined, onClick: submit },
        planned ? 'Schedule' : posts.length > 1 ? 'Post all' : label))));
}
