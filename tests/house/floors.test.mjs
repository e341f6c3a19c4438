// SPDX-License-Identifier: Apache-2.0
// Dependencies run one way: a file includes its own floor's headers and those of floors below.
import assert from 'node:assert/strict';
import test from 'node:test';

import { files, text } from './files.mjs';

const BELOW = {
  platform: [],
  text: [],
  language: ['text'],
  validators: ['text'],
  policy: ['text', 'language', 'validators', 'platform'],
  rules: ['text', 'language', 'validators', 'policy', 'platform'],
  store: ['text', 'language', 'policy', 'rules', 'platform'],
  documents: ['text', 'language', 'policy', 'platform'],
  imports: ['text', 'language', 'policy', 'rules', 'platform'],
  host: ['text', 'language', 'policy', 'rules', 'store', 'platform'],
  cli: ['text', 'language', 'policy', 'rules', 'store', 'documents', 'imports', 'platform'],
};

test('includes only point downward', () => {
  const sources = files(/\.(cc|h)$/, 'native-host');
  assert.ok(sources.length > 40);
  for (const path of sources) {
    const floor = path.split('/')[1];
    assert.ok(floor in BELOW, `${path}: a floor that design.md does not know`);
    for (const [, other] of text(path).matchAll(/^#include "([a-z]+)\//gm)) {
      assert.ok(other === floor || BELOW[floor].includes(other), `${path} includes ${other}/`);
    }
  }
});

test('only native messaging, sandbox and files know the operating system', () => {
  for (const path of files(/\.(cc|h)$/, 'native-host')) {
    if (/_(linux|posix|macos|windows)\.(cc|h)$/.test(path)) continue;
    assert.doesNotMatch(text(path), /^#\s*if(def|ndef)?\b/m, `${path}: no #ifdef outside platform files`);
  }
});

test('each compiled source has its twin test', () => {
  const tests = new Set(files(/_test\.cc$/, 'tests/unit').map((path) => path.replace('tests/unit/', '').replace('_test.cc', '')));
  // Mains only wire; what needs a browser's pipe, a signal or another process is tested in tests/host
  // and tests/cli against the real programs.
  const elsewhere = /(^|\/)(main|run|new|diff|check|lint|test|build|explain|fingerprint|hash|import|log|sign|verify|status|standing|doctor|browsers|handshake|new_key|password|emergency_file|build_audiences|post_options|make_finding|requires_texts|examples|batch|report|load_rules|time_option|fold_table_gen|kinds|text|finding_json|narrowing|messages|look_alikes_gen)$|^host\/|^platform\/|^store\//;
  // The parts of text/entities are tested together, against twitter-text too; the skeleton through disguises.
  const together = /^text\/(any_host|cashtag|domain|entity_chars|hashtag|link|link_tail|mail|mention|tld|skeleton)$|^rules\/explain_/;
  // What one compares with the other is tested as a whole, in both directions, and so are its words.
  const compared = /^policy\/difference_|^cli\/diff_/;
  // Packed documents and PDF files are made by the script tests (tests/cli/documents.mjs).
  const packed = /^documents\/(document|office|pdf|xml_words|zip)$/;
  const missing = files(/\.cc$/, 'native-host')
    .map((path) => path.replace('native-host/', '').replace('.cc', ''))
    .filter((name) => !tests.has(name) && !elsewhere.test(name) && !together.test(name) && !compared.test(name) && !packed.test(name) && !/^policy\/(read_|json_error|report|format|disk|files)/.test(name));
  assert.deepEqual(missing, []);
});
