// SPDX-License-Identifier: Apache-2.0
// docs/ in two languages: alike, and every command, option, file, name, button and link in it exists.
// That the commands answer as the pages say is in tests/cli/docs.test.mjs.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';

import { files, json, root, text } from './files.mjs';

const pages = files(/\.md$/, 'docs/de').map((path) => path.replace('docs/de/', ''));
const both = pages.flatMap((page) => ['de', 'en'].map((language) => ({ language, path: `docs/${language}/${page}` })));

/** A page without its code blocks. */
const prose = (page) => page.replace(/^```.*?^```$/gms, '');
const blocks = (page) => [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind, body]) => ({ kind, body }));
const codes = (page) => [...prose(page).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);

/** What people type: the prompts of a session, each line of a script. */
const typed = (page) =>
  blocks(page).flatMap(({ kind, body }) => {
    assert.match(kind, /^(console|sh)$/, body);
    const lines = body.trimEnd().split('\n');
    return kind === 'sh' ? lines : lines.filter((line) => /^[$#] /.test(line)).map((line) => line.slice(2));
  });

test('both languages have the same pages, headings, commands and names', () => {
  assert.ok(pages.length > 12, pages.join());
  assert.deepEqual(files(/\.md$/, 'docs/en').map((path) => path.replace('docs/en/', '')), pages);
  for (const page of pages) {
    const [de, en] = ['de', 'en'].map((language) => text(`docs/${language}/${page}`));
    const shape = (one) => [...prose(one).matchAll(/^(#+ |\||- |\d+\. )/gm)].map(([, mark]) => mark);
    assert.deepEqual(shape(de), shape(en), `${page}: headings, tables and lists`);
    assert.deepEqual(blocks(de), blocks(en), `${page}: commands and their output`);
    const names = (one) => [...new Set(codes(one))].filter((code) => !/^\[.*\]$/.test(code)).sort();
    assert.deepEqual(names(de), names(en), `${page}: names`);
  }
});

const commands = [...text('native-host/cli/run.cc').matchAll(/\badd_(\w+)[,}]/g)].map(([, name]) => name);

/** A command line of ours: the command is there, and each option on its page. */
function assertCommand(line, path) {
  for (const part of line.split('|')) {
    const [, command, rest] = part.match(/(?:^|\s)vorab ([a-z]+)(.*)$/) ?? [];
    if (!command) continue;
    assert.ok(commands.includes(command), `${path}: vorab ${command}`);
    const help = text(`native-host/cli/${command}.md`);
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) {
      assert.ok(help.includes(option), `${path}: vorab ${command} ${option}`);
    }
  }
}

// Made by the reader, or not ours.
const EXAMPLES = /^works-council(\.key|\.pub)?$|^musterwerk\.json$/;
const FOREIGN = /^(ss|lsof|strace|\$|#|…|chrome\.storage\.local\.get\(\)|Seccomp: 2|NoNewPrivs: 1|rules\/|\.\/dev build)$/;
const tables = [
  ...files(/\.(schema\.)?json$/, 'policies').filter((path) => path.endsWith('.schema.json')),
  ...files(/\.md$/, 'native-host'),
  ...files(/\.(cc|h)$/, 'native-host/store'),
  ...files(/\.(cc|h)$/, 'native-host/policy').filter((path) => path.includes('/trust.')),
  'extension/managed_schema.json',
  'policies/README.md',
].map(text);

/** A name of the policy, the protocol or a file that the host writes. */
const isName = (name) => tables.some((table) => new RegExp(`["\`/]${name}["\`/.:]`).test(table));

/** A place on the machine: the folder is ours, and so is what lies in it. */
function isPlace(path) {
  const [, folder, rest] = path.match(/^(\/etc\/vorab|~\/\.local\/state\/vorab)\/?(.*)$/) ?? [];
  return Boolean(folder) && rest.split('/').filter(Boolean).every((part) => isName(part) || EXAMPLES.test(part));
}

test('every name in the pages exists', () => {
  for (const { path } of both) {
    for (const code of codes(text(path))) {
      if (/^\[.*\]$/.test(code) || EXAMPLES.test(code) || FOREIGN.test(code)) continue;
      if (code.startsWith('vorab ')) assertCommand(code, path);
      else assert.ok(existsSync(join(root, code)) || ['vorab', 'vorab-host', 'build/bin'].includes(code) || isPlace(code) || isName(code), `${path}: ${code}`);
    }
  }
});

test('every command and file that is typed exists', () => {
  for (const { path } of both) {
    for (const line of typed(text(path))) {
      assertCommand(line, path);
      for (const [file] of line.matchAll(/(?<![\w/])extension(\/[\w./-]+)?/g)) assert.ok(existsSync(join(root, file)), `${path}: ${file}`);
    }
  }
});

test('every button and heading that a page names stands in the extension, in its language', () => {
  for (const { language, path } of both) {
    const words = Object.values(json(`extension/_locales/${language}/messages.json`)).map(({ message }) => message);
    for (const [, label] of prose(text(path)).matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)) {
      assert.ok(words.includes(label), `${path}: “${label}” is nowhere in the extension`);
    }
  }
});

test('every link of ours leads somewhere, every other one is https', () => {
  for (const path of files(/\.md$/, 'docs')) {
    for (const [, link] of prose(text(path)).matchAll(/\]\(([^)]+)\)/g)) {
      if (/^[a-z]+:/.test(link)) assert.match(link, /^https:\/\//, path);
      else assert.ok(existsSync(join(root, dirname(path), link.replace(/#.*/, ''))), `${path}: ${link}`);
    }
  }
});
