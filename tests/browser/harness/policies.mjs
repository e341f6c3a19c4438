// SPDX-License-Identifier: Apache-2.0
// The example policy with more switched on than it has: its spelling rule begins in spring, specs do not wait, and it
// asks for three networks, where specs go through all.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withoutComments } from '../../schema/comments.mjs';

/** Changes a JSON file with comments in place. */
export function edit(file, change) {
  const content = JSON.parse(withoutComments(readFileSync(file, 'utf8')));
  change(content);
  writeFileSync(file, JSON.stringify(content));
}

/**
 * Copies the policy of the folder `from` into the folder `to`, changed as wished; gives `to`.
 * @param {string} from
 * @param {string} to
 * @param {{spelling?: boolean, sites?: string[], change?: (policy: any) => void}} wishes `spelling`: typing errors are marked from
 *     now on; `sites`: the networks it names; `change`: anything else, done to the content of policy.json
 */
export function adaptPolicy(from, to, { spelling, sites, change }) {
  cpSync(from, to, { recursive: true });
  if (spelling) {
    edit(path.join(to, 'rules/95-spelling.json'), ({ rules }) => rules.forEach((rule) => { delete rule.applies; }));
  }
  edit(path.join(to, 'policy.json'), (policy) => {
    if (sites) policy.sites = sites;
    change?.(policy);
  });
  return to;
}
