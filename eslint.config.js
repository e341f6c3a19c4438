// SPDX-License-Identifier: Apache-2.0
// Classic scripts (content), modules (everything else of the extension) and Node tools.
import globals from 'globals';

/** Ways to the network and ways to turn text into markup: none of them has a place in the extension. */
const forbidden = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'Image'].map(
    (name) => ({ selector: `Identifier[name="${name}"]`, message: `${name} could reach the network.` }),
  ),
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: 'sendBeacon reaches the network.' },
  { selector: 'ImportExpression', message: 'No code is loaded at run time.' },
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((name) => ({
    selector: `MemberExpression[property.name="${name}"]`,
    message: `${name} turns text into markup; use textContent.`,
  })),
];

const rules = {
  'no-undef': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-unreachable': 'error',
  'no-fallthrough': 'error',
  'no-dupe-keys': 'error',
  'no-shadow-restricted-names': 'error',
  'no-constant-condition': ['error', { checkLoops: false }],
};

export default [
  { ignores: ['build*/**', 'node_modules/**', 'artifacts/**', '**/vendor/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['extension/background/**/*.js', 'extension/pages/**/*.js'],
    languageOptions: { sourceType: 'module', globals: { ...globals.browser, ...globals.webextensions } },
    rules: { ...rules, 'no-restricted-syntax': ['error', ...forbidden] },
  },
  {
    // One shared scope in manifest order: names of other files are known to tsc, not to eslint.
    files: ['extension/content/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, ...globals.webextensions } },
    rules: {
      ...rules,
      'no-undef': 'off',
      'no-unused-vars': ['error', { vars: 'local', argsIgnorePattern: '^_', caughtErrors: 'none' }],
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  {
    files: ['*.js', 'tests/**/*.{js,mjs}', 'installer/**/*.mjs'],
    languageOptions: { sourceType: 'module', globals: { ...globals.node } },
    rules,
  },
  {
    // Pages and probes of the browser tests run in a browser, and so do functions handed to evaluate().
    files: ['tests/browser/**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser, ...globals.webextensions } },
  },
];
