// SPDX-License-Identifier: Apache-2.0
// Where composers are found: what Vorab itself says of its networks, a policy may say too.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { knownSites } from '../house/composers.mjs';
import { vorab } from './run.mjs';

/** The problems of a policy with this site data. */
function lint(site_data) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-site-data-'));
  try {
    const rules = [{ id: 'r', kind: 'pattern', pattern: 'a' }];
    writeFileSync(join(folder, 'p.json'), JSON.stringify({ format: 1, id: 'p', site_data, rules }));
    const done = vorab(`lint --format json ${folder}/p.json`);
    return JSON.parse(done.out).problems.filter(({ level }) => level === 'error');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The extension's own composers of one surface or of all others, as a policy would write them. */
function own(isWanted) {
  const sites = {};
  for (const { id, composers } of knownSites()) {
    for (const { id: name, surface, find, within, without, posting } of composers) {
      if (!isWanted(surface)) continue;
      const { press, names, area } = posting ?? {};
      sites[id] = { ...sites[id], [name]: { find, within, without, press, names, area } };
    }
  }
  return sites;
}

test('pass_own: the extension’s own selectors are in order', () => {
  const sites = own(() => true);
  assert.ok(Object.keys(sites).length >= 3);
  assert.deepEqual(lint(sites), []);
});

test('fail_hostile: nothing private by any way of writing it', () => {
  const hostile = [
    'input[type="password"]',
    'INPUT[ TYPE = password i ]',
    'form:has([type=password]) textarea.a',
    ':is(.a, [autocomplete="cc-number"])',
    ':not(:not([autocomplete=one-time-code]))',
    '[type^="pass"]',
    '[type]',
    '[role="search"] [contenteditable="true"]',
    'search > textarea',
    '#loginForm textarea',
    '[type="p\\61 ssword"]',
    'li:nth-child(1 of [type=password])',
    '.a { } [type=password]',
    '*',
    'body *:not(.a)',
    '[contenteditable]',
    '.msg-form__contenteditable',
  ];
  for (const find of hostile) {
    const problems = lint({ x: { post: { find: [find] } } });
    assert.equal(problems.length, 1, find);
    assert.ok(problems[0].remedy && problems[0].pointer === '/site_data/x/post/find/0', find);
  }
});
