// SPDX-License-Identifier: Apache-2.0
// The page in our frame beside a composer. It knows nothing of the page around it: everything comes and
// goes over the one port that the content script hands in after `load`. Text is set as text only.
import { findingArticle, severityLabel } from './card_finding.js';
import { gateParts } from './card_gate.js';
import { button, element, say } from './card_parts.js';
import { firstNotice, lineNotice } from './card_notice.js';
import { panelParts } from './card_panel.js';

const card = /** @type {HTMLElement} */ (document.getElementById('card'));
const live = /** @type {HTMLElement} */ (document.getElementById('live'));

/** @type {MessagePort|null} */
let port = null;

/** @param {object} message */
const post = (message) => port?.postMessage(message);

/** Only the first port counts; whoever comes later is not our content script. */
addEventListener('message', (event) => {
  if (port || event.source !== parent || !event.ports[0]) return;
  port = event.ports[0];
  port.onmessage = ({ data }) => received(data);
  post({ type: 'ready' });
});

document.documentElement.lang = say('locale') || 'en';
document.addEventListener('pointerenter', () => post({ type: 'pointer', inside: true }));
document.addEventListener('pointerleave', () => post({ type: 'pointer', inside: false }));
document.addEventListener('pointerdown', () => post({ type: 'pointer', inside: true, pressed: true }));
document.addEventListener('keydown', (event) => {
  if (!event.isTrusted) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    post({ type: 'close' });
  } else {
    post({ type: 'key', key: event.key, code: event.code, ...modifiers(event) });
  }
});

/** @param {KeyboardEvent} event */
function modifiers({ altKey, ctrlKey, metaKey, shiftKey }) {
  return { altKey, ctrlKey, metaKey, shiftKey };
}

/** @param {any} message from the content script */
function received(message) {
  if (message.type === 'finding') showFinding(message);
  else if (message.type === 'notice') showNotice(message);
  else if (message.type === 'panel') showPanel(message);
  else if (message.type === 'gate') showGate(message);
  else if (message.type === 'clear') card.replaceChildren();
  else if (message.type === 'focus') focusFirst();
  else if (message.type === 'width') setWidth(message.width);
  else if (message.type === 'failed') failed(message);
  else if (message.type === 'suggestions') moreSuggestions(message);
  else if (message.type === 'announce') announce(message);
}

/** What is shown last. */
let turn = 0;

/** @param {Node[]} parts @param {any} message */
function show(parts, message) {
  document.documentElement.dataset.theme = message.dark ? 'dark' : 'light';
  live.textContent = '';
  turn = message.turn;
  card.style.width = `${message.width}px`;
  card.replaceChildren(...parts);
  tellSize();
}

/** The room for it has changed. @param {number} width */
function setWidth(width) {
  card.style.width = `${width}px`;
  tellSize();
}

/** Asked at once: an observer sleeps while the frame is one pixel. */
function tellSize() {
  post({ type: 'size', turn, height: Math.ceil(card.getBoundingClientRect().height) });
}

/** @param {any} message */
function showFinding(message) {
  const close = button('×', () => post({ type: 'close' }));
  close.setAttribute('aria-label', say('card_close'));
  const steps = message.of > 1 ? stepButtons() : [];
  const count = element('span', 'grow', message.of > 1 ? say('card_position', [String(message.at), String(message.of)]) : '');
  const head = element('header', '', '', [severityLabel(message.findings[0]), count, ...steps, close]);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', say('card_label'));
  show([head, ...articlesOf(message, false)], message);
}

/** @param {any} message @param {boolean} panel */
function articlesOf({ findings, excerpts, policy, site }, panel) {
  return findings.map((/** @type {any} */ finding, /** @type {number} */ index) =>
    findingArticle(
      finding,
      { policy, site, excerpt: excerpts[index], first: panel || index === 0, labelled: panel || index > 0 },
      {
        use: (instead) => post({ type: 'use', finding: index, instead }),
        dismiss: (reach) => post({ type: 'dismiss', finding: index, reach }),
        falseAlarm: () => post({ type: 'false-alarm', finding: index }),
        resized: tellSize,
      },
    ),
  );
}

/** It may be shown anew while the keyboard is in it. @param {any} message */
function showPanel(message) {
  const had = document.hasFocus() && card.contains(document.activeElement);
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', say('card_label'));
  const parts = panelParts(message, articlesOf(message, true), {
    place: (place) => post({ type: 'place', place }),
    postAs: (as) => post({ type: 'posting-as', as }),
    restore: () => post({ type: 'restore' }),
    close: () => post({ type: 'close' }),
  });
  show(parts, message);
  if (had) focusFirst();
}

function stepButtons() {
  const back = button('‹', () => post({ type: 'step', back: true }));
  const next = button('›', () => post({ type: 'step', back: false }));
  back.setAttribute('aria-label', say('card_previous'));
  next.setAttribute('aria-label', say('card_next'));
  return [back, next];
}

/** @param {any} message */
function showNotice(message) {
  card.removeAttribute('role');
  const close = () => post({ type: 'close' });
  const practise = () => post({ type: 'open', page: 'practice' });
  show(message.kind === 'first' ? firstNotice(close, practise) : lineNotice(message.sentence, close), message);
  live.textContent = message.kind === 'first' ? say('notice_does') : message.sentence;
}

/** It may be shown anew while the keyboard is in it: the text that it asks about was changed. @param {any} message */
function showGate(message) {
  const had = document.hasFocus() && card.contains(document.activeElement);
  card.setAttribute('role', 'alertdialog');
  card.setAttribute('aria-label', say('gate_title'));
  show(gateParts(message, { choose: (anyway) => post({ type: 'choice', post: anyway }), resized: tellSize }), message);
  if (had) focusFirst();
}

/** The first thing that can be done, so that Enter does it. */
function focusFirst() {
  const first = card.querySelector('.main') ?? card.querySelector('article button, article a, .places button, input:checked') ?? card.querySelector('button');
  if (first instanceof HTMLElement) first.focus();
}

/** The editor did not take a suggestion; its draft is as it was. @param {any} message */
function failed(message) {
  const article = card.querySelectorAll('article')[message.finding];
  const buttons = article?.querySelectorAll('.instead button');
  buttons?.[message.instead]?.dispatchEvent(new CustomEvent('copy-instead'));
  tellSize();
}

/** Words that come late find their place kept free: nothing moves. What has no room there is left out. @param {any} message */
function moreSuggestions(message) {
  const row = card.querySelectorAll('article')[message.finding]?.querySelector('.instead');
  if (!row) return;
  const there = row.querySelectorAll('button').length;
  message.words.slice(there).forEach((/** @type {string} */ word, /** @type {number} */ index) => {
    const made = button(word, () => post({ type: 'use', finding: message.finding, instead: there + index }));
    row.append(made);
    if (row.scrollHeight > row.clientHeight) made.remove();
  });
}

/** @param {any} message */
function announce(message) {
  const text = message.count ? say('card_announce', [String(message.count), message.message]) : '';
  // Each answer is told; the same words are not read out twice.
  if (live.textContent !== text) live.textContent = text;
}
