// SPDX-License-Identifier: Apache-2.0
// Nothing in the extension reaches the network or makes markup from text. The pages' CSP does not cover
// content scripts, so their sources are searched, comments and strings included: no exceptions.
//   node tests/extension/source_lint.mjs [FOLDER]
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NETWORK = /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|sendBeacon|EventSource|RTCPeerConnection|importScripts|new\s+Image)\b/;
/** Not the types in JSDoc, import('./file.js').Name. */
const LOADING = /\bimport\s*\((?!'\.{1,2}\/[\w./]+'\)\.[A-Z])/;
const MARKUP = /\b(innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment|setHTML|setHTMLUnsafe|DOMParser)\b|\bdocument\.write/;
const CODE = /\beval\s*\(|\bnew\s+Function\b/;
const OUTSIDE = /\bon(Message|Connect)External\b/;
/** What a log could carry away. */
const LOGGING = /\bconsole\s*\./;

/**
 * @param {string} source
 * @returns {{line: number, what: string}[]}
 */
export function complaints(source) {
  return source.split('\n').flatMap((text, index) =>
    [NETWORK, LOADING, MARKUP, CODE, OUTSIDE, LOGGING].flatMap((pattern) => {
      const hit = pattern.exec(text);
      return hit ? [{ line: index + 1, what: hit[0] }] : [];
    }),
  );
}

/** @param {string} folder @returns {Promise<string[]>} */
async function scripts(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return scripts(path);
      return /\.(js|mjs|html)$/.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../../extension', import.meta.url));
  let bad = 0;
  const files = await scripts(folder);
  for (const file of files)
    for (const { line, what } of complaints(await readFile(file, 'utf8'))) {
      console.error(`${file}:${line}: ${what} has no place in the extension`);
      bad++;
    }
  console.log(`source lint: ${files.length} files, ${bad} complaints`);
  process.exitCode = bad ? 1 : 0;
}
