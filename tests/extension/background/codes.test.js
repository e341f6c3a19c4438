// SPDX-License-Identifier: Apache-2.0
// The host's table, ours and the protocol page say the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CODES, OWN_CODES, PROBLEMS, PROTOCOL, STATES } from '../../../extension/background/codes.js';
import { readText } from './fakes.js';

const header = (await readText('native-host/host/codes.h')) + (await readText('native-host/store/conditions.h'));
const table = (name) => [...header.match(new RegExp(`${name}\\[\\] = \\{([^}]*)\\}`))[1].matchAll(/^\s*"([^"]+)"/gm)].map(([, code]) => code);

test('the host\'s tables and codes.js have the same codes and states in the same order', () => {
  assert.deepEqual(CODES, table('kCodes'));
  assert.deepEqual(STATES, table('kStates'));
  assert.deepEqual(PROBLEMS, table('kTroubles'));
  assert.equal(PROTOCOL, Number(header.match(/kProtocol = (\d+)/)[1]));
});

test('PROTOCOL.md explains each', async () => {
  const page = await readText('native-host/PROTOCOL.md');
  for (const code of [...CODES, ...STATES, ...PROBLEMS]) assert.ok(page.includes(`\`${code}\``), `PROTOCOL.md does not explain ${code}`);
});

test('our own codes are none of theirs', () => {
  for (const code of OWN_CODES) assert.ok(!CODES.includes(code));
});
