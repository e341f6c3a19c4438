// SPDX-License-Identifier: Apache-2.0
// Where nothing is ever read, as the table that the policy's reader has of it.
// After a change in extension/content/sites/never.js: node tests/house/never_hosts.mjs --write
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

import { root, text } from './files.mjs';

export const HEADER = 'native-host/policy/never_hosts.h';

/** The extension's list. @returns {string[]} */
export const neverHosts = () => vm.runInNewContext(`${text('extension/content/sites/never.js')}\nNEVER`);

/** What the header must say. */
export function header() {
  const lines = [...new Set(neverHosts())].sort().map((host) => `    "${host}",`);
  return `// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Where people speak as employees, complain, report or seek their rights: the extension's list
/// (extension/content/sites/never.js has the reasons and sources). A name stands for itself and all
/// below it, \`label.*\` for every host with this label. Written by
/// tests/house/never_hosts.mjs --write; a house test compares both.
namespace vorab::policy {

inline constexpr std::string_view kNeverHosts[] = {
${lines.join('\n')}
};

}  // namespace vorab::policy
`;
}

if (fileURLToPath(import.meta.url) === argv[1] && argv[2] === '--write') {
  writeFileSync(join(root, HEADER), header());
}
