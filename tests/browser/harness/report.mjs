// SPDX-License-Identifier: Apache-2.0
// What a hostile page tried and what it got, line by line: artifacts/browser/<browser>/hostile.txt.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './session.mjs';

let begun = false;

/** @param {string} browser @param {string} line */
export function report(browser, line) {
  const file = path.join(ROOT, 'artifacts/browser', browser, 'hostile.txt');
  mkdirSync(path.dirname(file), { recursive: true });
  if (!begun) writeFileSync(file, `What a hostile page tried in ${browser}, and what it got\n`);
  begun = true;
  appendFileSync(file, `${line}\n`);
  console.log(line);
}
