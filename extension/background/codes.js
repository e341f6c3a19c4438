// SPDX-License-Identifier: Apache-2.0
// Mirror of native-host/host/codes.h and store/conditions.h, in their order; PROTOCOL.md explains each. Append only.

/** Version of the protocol this extension speaks (`hello.protocol`). */
export const PROTOCOL = 1;

/** Codes of the host's `error` messages. */
export const CODES = [
  'empty-frame',
  'too-large',
  'bad-utf8',
  'bad-json',
  'bad-message',
  'bad-field',
  'unknown-type',
  'hello-first',
  'unknown-caller',
  'busy',
  'internal',
  'answer-too-large',
];

/** What `welcome.state` says of the protection. */
export const STATES = ['ok', 'loading', 'no-policy', 'expired', 'refused', 'protocol'];

/** Codes of `welcome.problems`; each has a text `problem_…` that the popup puts before the host's sentence for IT. */
export const PROBLEMS = [
  'broken-policy',
  'last-good',
  'missing-folder',
  'rule-left-out',
  'not-kept',
  'no-dictionary',
  'kept-private',
  'not-signed',
  'older-version',
  'bad-key',
  'bad-emergency',
  'bad-audience',
];

/** Codes of `error` messages that this extension itself gives to its content scripts. */
export const OWN_CODES = ['too-long', 'gave-up', 'too-many', 'paused'];
