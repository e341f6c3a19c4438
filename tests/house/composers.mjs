// SPDX-License-Identifier: Apache-2.0
// The composers that the extension knows, as the table that the policy's reader has of them.
// After a change in extension/content/sites: node tests/house/composers.mjs --write
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

import { files, root, text } from './files.mjs';

export const HEADER = 'native-host/policy/known_composers.h';
const SITES = 'extension/content/sites';

/** The extension's networks, as its files beside sites.js say them. */
export function knownSites() {
  const paths = files(/\.js$/, SITES).filter((path) => path !== `${SITES}/sites.js`);
  const scripts = [`${SITES}/sites.js`, ...paths].map(text);
  return vm.runInNewContext(`${scripts.join('\n')}\nSITES`).filter((site) => !site.own && !site.unlisted);
}

/** What the header must say. */
export function header() {
  const lines = knownSites().flatMap((site) =>
    site.composers.map(({ id, surface }) => `    {"${site.id}", "${id}", "${surface}"},`),
  );
  const unique = [...new Set(lines)].sort();
  return `// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// The composers that the extension knows (extension/content/sites), for \`site_data\`. Written by
/// tests/house/composers.mjs --write; a house test compares both.
namespace vorab::policy {

struct KnownComposer {
  std::string_view site, id, surface;
};

inline constexpr KnownComposer kKnownComposers[] = {
${unique.join('\n')}
};

}  // namespace vorab::policy
`;
}

if (fileURLToPath(import.meta.url) === argv[1] && argv[2] === '--write') {
  writeFileSync(join(root, HEADER), header());
}
