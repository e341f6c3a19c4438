// SPDX-License-Identifier: Apache-2.0
// "Something is out that should not be": what helps now. It works without the program, from the last policy seen, and
// without any policy. What is entered lives in this page only.
import { LAST_POLICY } from '../background/last_policy.js';
import { day } from '../background/dates.js';
import { readStored } from '../background/storing.js';
import { copy, element } from './card_parts.js';
import { connect } from './connection.js';
import { contactLine, offerContacts } from './contacts.js';
import { localTime, timeLeft } from './deadlines.js';
import { adviceOf } from './emergency_advice.js';
import { NETWORKS, nameOf } from '../background/networks.js';
import { mailOf } from './prepared.js';
import { byId, fillTexts, locale, put, say, show } from './texts.js';

/** How often the clock is set, in milliseconds: it shows minutes. */
const TICK = 5000;

const network = /** @type {HTMLSelectElement} */ (byId('network'));
const since = /** @type {HTMLInputElement} */ (byId('since'));
const whom = /** @type {HTMLSelectElement} */ (byId('whom'));
const message = /** @type {HTMLTextAreaElement} */ (byId('message'));
const link = /** @type {HTMLInputElement} */ (byId('link'));
/** What is known of the policy: the one in force, else the one seen last. @type {import('./emergency_advice.js').Known | null} */
let known = null;
/** The message as it was prepared; once somebody writes in it, it is theirs. */
let prepared = '';

function showAdvice() {
  const advice = adviceOf(known, network.value, say);
  const list = (/** @type {string} */ id, /** @type {string[]} */ lines) => byId(id).replaceChildren(...lines.map((line) => element('li', '', line)));
  list('steps', advice.steps);
  list('evidence', advice.evidence);
  put('delete-title', network.value ? say('emergency_delete_on', [nameOf(network.value)]) : say('emergency_delete'));
  put('delete-text', advice.remove.text);
  show('delete-link-line', advice.remove.link !== '');
  byId('delete-link').setAttribute('href', advice.remove.link || '#');
  show('contacts-none', advice.contacts.length === 0);
  byId('contacts').replaceChildren(...advice.contacts.map(contactLine));
  const able = offerContacts(whom, advice.contacts);
  for (const id of ['whom', 'whom-label']) show(id, able);
  showSource();
  showClocks();
  prepare();
}

function showSource() {
  if (!known) return put('from', say('emergency_from_none'));
  const { title, version, seen } = known;
  if (seen) put('from', say('emergency_from_kept', [title, String(version), day(seen, locale)]));
  else put('from', say('emergency_from', [title, String(version)]));
}

function showClocks() {
  const start = since.value ? new Date(since.value).getTime() : NaN;
  byId('clocks').replaceChildren(...adviceOf(known, network.value, say).deadlines.map(({ title, hours, text }) => {
    const parts = [element('p', 'title', title)];
    if (Number.isNaN(start)) parts.push(element('p', 'soft', say('emergency_enter')));
    else parts.push(...clockOf(timeLeft(start, hours, Date.now())));
    if (text) parts.push(element('p', 'soft', text));
    return element('li', '', '', parts);
  }));
}

/** @param {ReturnType<typeof timeLeft>} left */
function clockOf({ end, over, hours, minutes }) {
  const when = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }).format(end);
  const left = over ? say('emergency_over') : say('emergency_left', [String(hours), String(minutes)]);
  return [element('p', 'left', left), element('p', '', say('emergency_until', [when]))];
}

/** Prepares the message anew, unless somebody has written in it. */
function prepare() {
  const noticed = since.value ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(since.value)) : '…';
  const place = network.value ? nameOf(network.value) : '…';
  const now = say('emergency_body', [place, link.value || '…', noticed]);
  if (message.value === prepared) message.value = prepared = now;
  byId('mail').setAttribute('href', mailOf(whom.value, say('emergency_subject'), message.value));
}

fillTexts();
network.append(new Option(say('emergency_elsewhere'), ''), ...NETWORKS.map(({ id, name }) => new Option(name, id)));
network.addEventListener('change', showAdvice);
since.addEventListener('input', () => {
  showClocks();
  prepare();
});
byId('now').addEventListener('click', () => {
  since.value = localTime(new Date());
  showClocks();
  prepare();
});
for (const field of [link, whom, message]) field.addEventListener('input', prepare);
byId('copy').addEventListener('click', async () => put('copied', say((await copy(message.value)) ? 'page_copied' : 'page_not_copied')));
setInterval(() => since.value && showClocks(), TICK);
const kept = readStored(LAST_POLICY).then((stored) => {
  known ??= /** @type {import('./emergency_advice.js').Known | undefined} */ (stored) ?? null;
  showAdvice();
});
connect({
  status: ({ policy }) => void kept.then(() => {
    if (!policy) return;
    known = { ...policy, seen: '' };
    showAdvice();
  }),
});
