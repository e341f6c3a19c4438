// SPDX-License-Identifier: Apache-2.0
// The example policy with everything on that it leaves for later: its spelling rule begins in spring, specs do not wait.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutComments } from '../../schema/comments.mjs';

/** Copies the policy of the folder `from` into the folder `to`, with typing errors marked from now on; gives `to`. */
export function withSpelling(from, to) {
  cpSync(from, to, { recursive: true });
  const file = path.join(to, 'rules/95-spelling.json');
  const { rules } = JSON.parse(withoutComments(readFileSync(file, 'utf8')));
  for (const rule of rules) delete rule.applies;
  writeFileSync(file, JSON.stringify({ rules }));
  return to;
}
