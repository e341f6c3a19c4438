// SPDX-License-Identifier: Apache-2.0
// A folder with keys and bundles, and Debian's minisign beside vorab, for tests of signatures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { root } from './run.mjs';

function run(program, args, cwd, input) {
  const done = spawnSync(program, args, { cwd, input, encoding: 'utf8', timeout: 60_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/**
 * A folder that goes with the test.
 * @param {import('node:test').TestContext} t
 */
export function workshop(t) {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-keys-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return {
    folder,
    path: (...names) => join(folder, ...names),
    vorab: (args, input = '') => run(join(root, 'build/bin/vorab'), args, folder, input),
    minisign: (args, input = '') => run('minisign', args, folder, input),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    write(name, content) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    },
  };
}

/** A small policy as a bundle's text. */
export function bundle({ id = 'test.policy', version = 1, word = 'Seeadler', ...more } = {}) {
  return JSON.stringify({
    format: 1,
    id,
    version,
    title: { de: 'Leitlinie', en: 'Guideline' },
    publisher: 'Musterwerk AG',
    issued: '2026-11-01',
    expires: '2099-01-01',
    guideline: 'https://intra.musterwerk.example/social-media',
    contacts: [{ role: { de: 'Pressestelle', en: 'Press office' }, mail: 'presse@musterwerk.example' }],
    rules: [{
      id: `names-${id.replaceAll('.', '-')}`, kind: 'terms', match: 'word', words: [word], category: 'confidential-project',
      severity: 'stop', message: { de: 'Ein Projektname.', en: 'A project name.' },
      why: { de: 'Er ist noch geheim.', en: 'It is still secret.' },
      examples: { hit: [`Der [[${word}]] kommt.`], miss: ['Nichts davon.'] },
    }],
    ...more,
  });
}
