// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

const { mayBeRead } = load(['safe_fields.js'], ['mayBeRead'], { ShadowRoot: class {} });

/** A field in a page: its attributes, and which ancestors `closest` would find. */
const field = (attributes = {}, { around = [], form = null, name = 'TEXTAREA', editable = false } = {}) => ({
  nodeName: name,
  isContentEditable: editable,
  hasAttribute: (key) => key in attributes,
  getAttribute: (key) => attributes[key] ?? null,
  closest: (selector) => {
    if (selector === 'form') return form;
    return [...around, `[role="${attributes.role}"]`].some((one) => selector.includes(one)) ? {} : null;
  },
  getRootNode: () => ({}),
});

test('a plain textarea and an editable element may be read', () => {
  assert.equal(mayBeRead(field({ name: 'content' })), true);
  assert.equal(mayBeRead(field({}, { name: 'DIV', editable: true })), true);
});

test('one line of plain text may, no other input and nothing that looks for something', () => {
  const input = (attributes) => mayBeRead(field(attributes, { name: 'INPUT' }), { input: true });
  assert.equal(input({}), true);
  assert.equal(input({ type: 'text', 'aria-label': 'Titel (Besucher sehen ihn)' }), true);
  for (const type of ['password', 'search', 'email', 'tel', 'number', 'url', 'hidden']) assert.equal(input({ type }), false, type);
  for (const role of ['combobox', 'searchbox']) assert.equal(input({ role }), false, role);
  for (const label of ['Suche', 'Search LinkedIn', 'E-Mail oder Benutzername', 'Passwort']) {
    assert.equal(input({ 'aria-label': label }), false, label);
    assert.equal(input({ placeholder: label }), false, label);
  }
});

test('read-only and disabled fields may not', () => {
  assert.equal(mayBeRead(field({ readonly: '' })), false);
  assert.equal(mayBeRead(field({ disabled: '' })), false);
});

test('secrets by autocomplete, name or id may not', () => {
  for (const autocomplete of ['current-password', 'new-password', 'one-time-code', 'cc-number', 'section-a cc-csc']) {
    assert.equal(mayBeRead(field({ autocomplete })), false, autocomplete);
  }
  for (const name of ['password', 'otp', 'cvc', 'iban', 'kartennummer', 'global-search']) {
    assert.equal(mayBeRead(field({ name })), false, name);
    assert.equal(mayBeRead(field({ id: name })), false, name);
  }
  assert.equal(mayBeRead(field({ name: 'standpunkt' })), true);
});

test('search, login forms and copies that nobody types in may not', () => {
  assert.equal(mayBeRead(field({}, { around: ['[role="search"]'] })), false);
  assert.equal(mayBeRead(field({}, { around: ['[aria-hidden="true"]'] })), false);
  assert.equal(mayBeRead(field({}, { around: ['.ql-clipboard'] })), false);
  assert.equal(mayBeRead(field({}, { form: { querySelector: () => ({}) } })), false);
});

test('a line of input only where the site says so, and never one about the person', () => {
  const line = (attributes) => mayBeRead(field(attributes, { name: 'INPUT' }), { input: true });
  assert.equal(line({}), true);
  assert.equal(line({ type: 'text', name: 'headline' }), true);
  for (const type of ['password', 'email', 'tel', 'search', 'number', 'hidden']) assert.equal(line({ type }), false, type);
  for (const name of ['username', 'login', 'email', 'phone', 'smsCode', 'pin', 'bankAccount', 'captcha']) assert.equal(line({ name }), false, name);
  assert.equal(line({ id: 'single-line-text-form-component-profileEditFormElement-TOP-CARD-profile-1-headline' }), true);
  assert.equal(line({ id: 'new-card-number' }), false);
  assert.equal(line({ inputmode: 'numeric' }), false);
  assert.equal(line({ autocomplete: 'username' }), false);
});

test('a combobox is a search, but where the site says otherwise', () => {
  assert.equal(mayBeRead(field({ role: 'combobox' })), false);
  assert.equal(mayBeRead(field({ role: 'combobox' }), { mayBeCombobox: true }), true);
});

test('labels that ask for secrets may not, labels with names of people may', () => {
  for (const label of ['Password', 'Passwort eingeben', 'Search X', 'Suche', 'Enter the security code', 'Bestätigungscode', 'Card number'])
    for (const name of ['aria-label', 'placeholder', 'aria-placeholder']) assert.equal(mayBeRead(field({ [name]: label })), false, label);
  for (const label of ['Comment as Pin Tan', 'Text editor for creating content', 'Tell us about your research', 'Beitrag zur Suchtberatung'])
    assert.equal(mayBeRead(field({ 'aria-label': label })), true, label);
});
