// SPDX-License-Identifier: Apache-2.0
// The shapes that the editor libraries give their lines (quill, prosemirror, draft, plain).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';
import { tree } from './tree.js';

const { readTree } = load(['text_map.js', 'editors/reading.js'], ['readTree']);

/** Text of an editor's root with these children. */
const text = (...children) => readTree(tree(['div', ...children])).text;
const draftLine = (key, ...inner) => ['div', { 'data-block': 'true', key }, ['div', {}, ...inner]];
const draftText = (data) => ['span', { 'data-offset-key': 'x' }, ['span', { 'data-text': 'true' }, data]];

test('quill: a <p> a line, an empty line holds a <br>', () => {
  assert.equal(text(['p', 'eins'], ['p', ['br']], ['p', 'drei']), 'eins\n\ndrei');
  assert.equal(text(['p', ['br']]), '');
  assert.equal(text(['p', 'eins'], ['p', ['br']]), 'eins\n');
});

test('quill: mentions are text, the clipboard decoy is not', () => {
  const mention = ['a', { class: 'ql-mention', contenteditable: 'false' }, '\ufeff', ['span', '@Ada'], '\ufeff'];
  assert.equal(text(['p', 'Danke ', mention, '!'], ['div', { class: 'ql-clipboard' }, 'x']), 'Danke @Ada!');
});

test('prosemirror: hard breaks are line ends, trailing fillers are not', () => {
  const filler = ['br', { class: 'ProseMirror-trailingBreak' }];
  assert.equal(text(['p', 'eins', ['br'], 'zwei'], ['p', filler]), 'eins\nzwei\n');
  assert.equal(text(['p', 'eins', ['br'], filler]), 'eins\n');
  assert.equal(text(['p', 'a', ['img', { class: 'ProseMirror-separator', alt: '' }], filler]), 'a');
});

test('prosemirror: a mention node counts, a widget does not', () => {
  const mention = ['span', { 'data-type': 'mention', contenteditable: 'false' }, 'Ada Byron'];
  const widget = ['span', { contenteditable: 'false' }, 'Vorschlag'];
  assert.equal(text(['p', 'Hallo ', mention, widget, '!']), 'Hallo Ada Byron!');
});

test('draft: a block a line, decorated text in spans of its own', () => {
  const tag = ['span', { style: 'color' }, draftText('#leak')];
  const lines = ['div', { 'data-contents': 'true' }, draftLine('a', draftText('Ein '), tag), draftLine('b', ['br', { 'data-text': 'true' }]), draftLine('c', draftText('Ende'))];
  assert.equal(text(lines), 'Ein #leak\n\nEnde');
});

test('plain contenteditable: bare text, then divs', () => {
  assert.equal(text('eins', ['div', 'zwei'], ['div', ['br']], ['div', 'vier']), 'eins\nzwei\n\nvier');
  assert.equal(text('eins', ['br'], 'zwei', ['br']), 'eins\nzwei');
});

test('emoji images are their alt text; spaces of the source between blocks are nothing', () => {
  assert.equal(text(['p', 'Da ', ['img', { alt: '🦅' }], ' fliegt']), 'Da 🦅 fliegt');
  assert.equal(text('\n  ', ['p', 'eins'], '\n  ', ['p', 'zwei'], '\n'), 'eins\nzwei');
});

test('lists and nested blocks: one line each', () => {
  assert.equal(text(['ul', ['li', ['p', 'eins']], ['li', ['p', 'zwei']]], ['blockquote', ['p', 'drei']]), 'eins\nzwei\ndrei');
});

test('placeholders and hidden copies are never read', () => {
  assert.equal(text(['p', ['span', { 'data-slate-placeholder': '' }, 'Was gibt es?']], ['div', { 'aria-hidden': 'true' }, 'Kopie']), '');
});

test('slate: markers without width are nothing, an inline void is its name, a block void nothing', () => {
  const leaf = (...inner) => ['span', { 'data-slate-leaf': 'true' }, ...inner];
  const string = (data) => leaf(['span', { 'data-slate-string': 'true' }, data]);
  const empty = leaf(['span', { 'data-slate-zero-width': 'n' }, '\ufeff', ['br']]);
  const line = (...inner) => ['div', { 'data-slate-node': 'element' }, ...inner];
  const mention = ['span', { 'data-slate-inline': 'true', 'data-slate-void': 'true', contenteditable: 'false' }, ['span', leaf('\ufeff')], 'Ada'];
  const picture = ['div', { 'data-slate-void': 'true', contenteditable: 'false' }, 'Bild'];
  assert.equal(text(line(string('eins')), line(empty), line(string('Hallo '), mention, string('!')), line(picture)), 'eins\n\nHallo Ada!');
});

test('lexical: lines, soft breaks and the filler after one at the end', () => {
  const part = (data) => ['span', { 'data-lexical-text': 'true' }, data];
  const filler = ['br', { 'data-lexical-managed-linebreak': 'true' }];
  assert.equal(text(['p', part('eins'), ['br'], filler], ['p', ['br']], ['p', ['a', part('zwei')], part(' drei')]), 'eins\n\n\nzwei drei');
});

test('the last line end in a block only makes room for a line: draft, slate and browsers set one more', () => {
  const lines = (data) => ['div', { 'data-contents': 'true' }, draftLine('a', draftText(data)), draftLine('b', draftText('Ende'))];
  assert.equal(text(lines('eins\n\n')), 'eins\n\nEnde');
  assert.equal(text(lines('eins\nzwei')), 'eins\nzwei\nEnde');
  assert.equal(text('eins\n\n'), 'eins\n');
  assert.equal(text(['p', '\n'], ['p', 'zwei']), '\nzwei');
  // ProseMirror's own filler comes after a line end of the text itself.
  assert.equal(text(['pre', ['code', 'eins\n', ['br', { class: 'ProseMirror-trailingBreak' }]]], ['p', 'zwei']), 'eins\n\nzwei');
});

test('emoji without text: named by an attribute, or a picture in a frame that cannot be edited', () => {
  const background = ['span', { role: 'img', 'aria-label': '🦅', style: 'background-image: url(x)' }];
  assert.equal(text(['p', 'Der ', background, ' fliegt']), 'Der 🦅 fliegt');
  const framed = (alt) => ['span', { contenteditable: 'false' }, ['span', ['img', { alt }]]];
  assert.equal(text(['p', 'Der ', framed('🦅'), ' fliegt']), 'Der 🦅 fliegt');
  assert.equal(text(['p', 'Der ', framed('Schließen'), 'fliegt']), 'Der fliegt');
  assert.equal(text(['p', ['span', { role: 'img', 'aria-label': 'Adler' }, '🦅']]), '🦅');
});
