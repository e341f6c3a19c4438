// SPDX-License-Identifier: Apache-2.0
// Ten megabytes of one thing, in one line, against the whole example policy: within time and memory.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';

import { root } from './run.mjs';

const kBytes = 10_000_000;
const kSeconds = 30; // far more than is needed, far less than any quadratic way would take
const kKilobytes = 2_500_000;

/** @param {string} piece @param {string} text */
const repeated = (piece, text = '') => text + piece.repeat(Math.ceil(kBytes / Buffer.byteLength(piece)));

const texts = {
  'one word': repeated('a'),
  'one name again and again': repeated('Seeadler '),
  'a name without end': repeated('seeadler'),
  'spaced letters': repeated('s e e a d l e '),
  'combining marks': repeated('\u0301'),
  'marks on one letter': repeated('\u0336', 'S'),
  'zero-width characters': repeated('\u200B'),
  'soft hyphens in a name': repeated('\u00AD', 'See'),
  'hashtags': repeated('#musterwerkbeweg '),
  'one hashtag': repeated('musterwerkbewegt', '#'),
  'at signs': repeated('@'),
  'mentions': repeated('@musterwerc '),
  'links': repeated('https://a.example/'),
  'dots': repeated('a.b'),
  'digits': repeated('1.3.'),
  'line ends': repeated('\r\n'),
  'emoji': repeated('👩‍👩‍👧'),
  'bytes that are no UTF-8': Buffer.alloc(kBytes, 0xff),
  'zeros': Buffer.alloc(kBytes),
};

for (const [name, text] of Object.entries(texts)) {
  test(`pass_ten_megabytes: ${name}`, (t) => {
    const begin = process.hrtime.bigint();
    const command = `ulimit -v ${kKilobytes}; exec build/bin/vorab check --policy policies/example --format json`;
    const done = spawnSync('bash', ['-c', command], { cwd: root, input: text, encoding: 'utf8', maxBuffer: 64 << 20, timeout: kSeconds * 1000 });
    assert.ok(done.status === 0 || done.status === 1, `${done.signal ?? done.status} ${done.stderr.slice(0, 200)}`);
    assert.ok(JSON.parse(done.stdout).findings.length <= 500);
    t.diagnostic(`${Number((process.hrtime.bigint() - begin) / 1_000_000n)} ms`);
  });
}
