// SPDX-License-Identifier: Apache-2.0
// The extension as users get it, in a folder of the test's own, plus (unless it must stay untouched) three
// test-only scripts: two answer what the content part and the card see, one names the pages of bare editors. Nothing else is changed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesFor } from '../../../extension/background/registration.js';
import { NETWORKS } from '../networks/networks.mjs';
import { misfits } from './looks.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Their scripts are in the manifest already. */
const BY_DEFAULT = ['linkedin', 'xing', 'x'];

/**
 * Hosts that IT names come by a browser policy, and one policy would rule every browser of the machine: here the
 * manifest has what would be registered for them.
 */
function nameHosts({ content_scripts: scripts }, everywhere) {
  const [entry] = scripts;
  const files = entry.js;
  for (const { site, hosts } of NETWORKS.filter(({ named, site }) => named || (everywhere && !BY_DEFAULT.includes(site)))) {
    scripts.push({ ...entry, matches: hosts.map((host) => `https://${host}/*`), js: filesFor(files, site) });
  }
}

/** Every press counts: what an attack would win if nobody took care. */
function blind(file) {
  const careful = readFileSync(file, 'utf8');
  const careless = careful.replace('get steady() {', 'get steady() {\n    return true;').replace('get unseen() {', 'get unseen() {\n    return false;');
  if (careless.length < careful.length + 30) throw new Error(`${file}: not as it was`);
  writeFileSync(file, careless);
}

/**
 * Copies `source` to `target`; `probes: false` leaves it as it is. `german: true` puts the German texts in the place of the
 * English ones, for a browser that speaks no German itself. `everywhere: true`: every network has its scripts, also with
 * a host that has no policy to name it. `careless: true`: whether something of ours can be seen when it is pressed is not
 * looked at. `allowed`: hosts that IT names do come by a browser policy, and the browser has been allowed these addresses,
 * since no driver can answer its question.
 */
export function copyExtension({ source, target, probes, german = false, everywhere = false, careless = false, allowed }) {
  cpSync(source, target, { recursive: true });
  if (careless) blind(path.join(target, 'content/hand.js'));
  if (german) cpSync(path.join(source, '_locales/de'), path.join(target, '_locales/en'), { recursive: true });
  if (!probes) return;
  cpSync(path.join(HERE, 'probe.js'), path.join(target, 'probe.js'));
  writeFileSync(path.join(target, 'card_probe.js'), `const vorabTestMisfits = ${misfits};\n${readFileSync(path.join(HERE, 'card_probe.js'), 'utf8')}`);
  cpSync(path.join(HERE, 'editors_site.js'), path.join(target, 'editors_site.js'));

  const manifestFile = path.join(target, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  if (allowed) manifest.host_permissions.push(...allowed);
  else nameHosts(manifest, everywhere);
  for (const entry of manifest.content_scripts) {
    if (entry.js.some((name) => name.endsWith('snapshot.js'))) entry.js.push('probe.js');
    const table = entry.js.indexOf('content/sites/sites.js');
    if (table >= 0) entry.js.splice(table + 1, 0, 'editors_site.js');
  }
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 2));

  const cardFile = path.join(target, 'pages/card.html');
  const card = readFileSync(cardFile, 'utf8');
  writeFileSync(cardFile, card.replace('</head>', '<script src="../card_probe.js"></script></head>'));
}
