// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from './load.js';

/** A notice whose frames run, and what they were told to show. @param {object} local the profile's storage */
function notice(local = { get: async () => ({ notice_seen: true }), set: async () => {} }, used = () => null) {
  const shown = [];
  class OwnFrame {
    opened = true;
    focused = false;
    host = { isConnected: true };
    runs = async () => true;
    render = (what) => shown.push(what.sentence ?? what.kind);
    dispose() {}
  }
  const hosts = [];
  const closedHost = () => {
    const made = { host: { isConnected: true }, root: { append() {} } };
    hosts.push(made.host);
    return made;
  };
  const { Notice } = load(['posting.js', 'notice.js'], ['Notice'], {
    OwnFrame, closedHost, chrome: { storage: { local }, i18n: { getMessage: (key) => key } },
    frameHome: () => ({ append() {} }), isLightInk: () => false, getComputedStyle: () => ({ color: '' }),
    document: { createElement: () => ({ setAttribute() {} }) }, setTimeout: () => 0,
  });
  return { made: new Notice({ soon() {} }, () => {}, () => true, used), shown, hosts };
}
const composer = { element: { isConnected: true, focus() {} }, spec: {} };

test('what somebody waits for takes the place of another line; a line about the state does not', async () => {
  const { made, shown } = notice();
  await made.say(composer, 'not protected');
  await made.say(composer, 'checked, press again', true);
  await made.say(composer, 'checked, press again', true);
  await made.say(composer, 'not protected at all');
  assert.deepEqual(shown, ['not protected', 'checked, press again']);
});

test('a button that a line speaks of stays uncovered, though another line comes that is not shown', async () => {
  const { made } = notice();
  const button = {};
  await made.say(composer, 'checked, press again', true, button);
  await made.say(composer, 'not protected');
  assert.equal(made.avoid, button);
});

test('where the profile can be neither read nor written it introduces itself all the same, once a page', async () => {
  const refuse = async () => {
    throw new Error('storage is corrupt');
  };
  const { made, shown } = notice({ get: refuse, set: refuse });
  await made.introduce(composer);
  made.close();
  await made.introduce(composer);
  assert.deepEqual(shown, ['first']);
  const { made: seen, shown: nothing } = notice();
  await seen.introduce(composer);
  assert.deepEqual(nothing, []);
});

test('the word on reloading comes again when the dialog that it stood in has gone', () => {
  const { made, hosts } = notice();
  made.sayReload(composer);
  made.sayReload(composer);
  assert.equal(hosts.length, 1);
  hosts[0].isConnected = false;
  made.sayReload(composer);
  assert.equal(hosts.length, 2);
});

test('the keyboard goes back to the composer that somebody works in, not to the one it stands at', async () => {
  const focused = [];
  const named = (name) => ({ element: { isConnected: true, focus: () => focused.push(name) }, spec: {} });
  const used = named('the poll');
  const { made } = notice(undefined, () => used);
  await made.say(named('the post'), 'checked, press again', true);
  made.frame.focused = true;
  made.close();
  assert.deepEqual(focused, ['the poll']);
});
