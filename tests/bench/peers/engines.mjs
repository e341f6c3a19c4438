// SPDX-License-Identifier: Apache-2.0
// The other programs, each as one async function of a text. Runs from the folder where they are
// installed (see ../peers.mjs).
import { createRequire } from 'node:module';

import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import { text as alexText } from 'alex';
import {
  checkText, combineTextAndLanguageSettings, finalizeSettings, getDefaultSettings, loadConfig, mergeSettings,
} from 'cspell-lib';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';

async function secretlint() {
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }] };
  return async (text) => {
    const source = { filePath: 'post.txt', content: text, contentType: 'text', ext: '.txt' };
    return (await lintSource({ source, options: { config } })).messages.length;
  };
}

async function cspell() {
  const german = await loadConfig(createRequire(import.meta.url).resolve('@cspell/dict-de-de'));
  const both = mergeSettings(await getDefaultSettings(), german, { language: 'en,de' });
  const settings = finalizeSettings(combineTextAndLanguageSettings(both, '', 'plaintext'));
  return async (text) => (await checkText(text, settings)).items.filter((item) => item.isError).length;
}

async function harper() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text)).length;
}

/** @type {[string, string, () => Promise<(text: string) => Promise<number>>][]} */
export const engines = [
  ['secretlint', 'secrets only', secretlint],
  ['cspell', 'de + en spelling', cspell],
  ['alex', 'insensitive English', async () => async (text) => alexText(text).messages.length],
  ['write-good', 'English style', async () => async (text) => writeGood(text).length],
  ['harper.js', 'English grammar', harper],
];
