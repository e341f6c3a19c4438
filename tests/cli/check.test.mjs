// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { root, vorab } from './run.mjs';

const small = '--policy tests/cli/good/small.json';
const findings = (line, input) => JSON.parse(vorab(`check ${small} --format json ${line}`, input).out).findings;
const spans = (line, input) => findings(line, input).map((f) => [f.rule, f.start, f.end]);

test('pass_example_policy: the README sentence has one finding from 20 to 28', () => {
  const done = vorab('check --policy policies/example --format json', 'Bald zeigen wir den Seeadler 🦅 auf der Messe');
  const document = JSON.parse(done.out);
  assert.equal(document.findings.length, 1);
  assert.equal(document.findings[0].start, 20);
  assert.equal(document.findings[0].end, 28);
  assert.equal(done.code, 1);
  assert.equal(done.err, '');
});

test('pass_clean: a text without findings ends with 0', () => {
  const done = vorab(`check ${small}`, 'Schöne Grüße von der Messe');
  assert.deepEqual(done, { code: 0, out: '', err: '' });
});

test('pass_text: place, severity, rule, words, message, suggestion', () => {
  const done = vorab(`check ${small} --locale de`, 'Hallo 🦅\r\nder Seeadler');
  assert.equal(done.code, 1);
  assert.match(done.out, /^stdin:2:5: stop project “Seeadler”: Das Projekt ist noch nicht öffentlich\.$/m);
  assert.match(done.out, /^ {4}instead: unser Projekt$/m);
  assert.match(done.out, /^ {4}guideline: 4\.2$/m);
});

test('pass_offsets: UTF-16 code units of the text as given', () => {
  const cases = [
    ['Größe Seeadler', 6, 14],
    ['👩‍👩‍👧 Seeadler', 9, 17],
    ['a\r\nb\r\nSeeadler', 6, 14],
    ['a\u0308 Seeadler', 3, 11],
    ['\u{1D400}\u{1D401} Seeadler', 5, 13],
    ['\uFEFFSeeadler', 1, 9],
    ['See\u200Badler!', 0, 9],
    ['"Seeadler"', 1, 9],
  ];
  for (const [text, start, end] of cases) {
    assert.deepEqual(spans('', text), [['project', start, end]], text);
    assert.equal(text.slice(start, end).replace('\u200B', ''), 'Seeadler');
  }
});

test('pass_kinds: each kind finds its own', () => {
  assert.deepEqual(spans('', 'Gerät MW-123456'), [['serial', 6, 15]]);
  assert.deepEqual(spans('', 'bei Muster Werk'), [['brand', 4, 15]]);
  assert.deepEqual(spans('', 'so #Leak'), [['tags', 3, 8]]);
});

test('pass_narrowing: site and time decide', () => {
  assert.deepEqual(spans('--site linkedin', '#leak'), []);
  assert.deepEqual(spans('--site x', '#leak'), [['tags', 0, 5]]);
  assert.deepEqual(spans('--at 2027-02-28', 'M4'), [['launch', 0, 2]]);
  assert.deepEqual(spans('--at 2027-03-01T08:00:00Z', 'M4'), []);
  assert.deepEqual(spans('--at 2027-03-01T07:59:59Z', 'M4'), [['launch', 0, 2]]);
});

test('pass_language: messages in the interface language, suggestions in the text language', () => {
  const [finding] = findings('--locale de', 'We will show the Seeadler soon');
  assert.equal(finding.message, 'Das Projekt ist noch nicht öffentlich.');
  assert.deepEqual(finding.instead, ['our project']);
});

test('pass_jsonl: one answer a line, in order, ids kept, bad lines named and passed over', () => {
  const input = [
    '{"id":"a","text":"Seeadler"}',
    '{"id":7,"text":"nichts"}',
    'no json',
    '{"id":"c","text":"#leak","site":"linkedin"}',
    '{"id":"d","text":5}',
    '{"id":"e","text":"\\ud83d Seeadler","locale":"de"}',
  ].join('\n');
  const done = vorab(`check ${small} --format jsonl`, input);
  const lines = done.out.trim().split('\n').map((line) => JSON.parse(line));
  assert.deepEqual(lines.map((line) => line.id), ['a', 7, null, 'c', 'd', 'e']);
  assert.equal(lines[0].findings[0].start, 0);
  assert.deepEqual(lines[1].findings, []);
  assert.match(lines[2].error, /JSON/);
  assert.deepEqual(lines[3].findings, []);
  assert.match(lines[4].error, /"text" must be a string/);
  assert.equal(lines[5].findings[0].start, 2);
  assert.match(done.err, /^vorab: line 3: not a JSON object$/m);
  assert.equal(done.code, 2);
});

test('pass_sarif: version 2.1.0, in UTF-16 code units', () => {
  const done = vorab(`check ${small} --format sarif`, 'Hallo 🦅\nSeeadler');
  const document = JSON.parse(done.out);
  assert.equal(document.version, '2.1.0');
  const [run] = document.runs;
  assert.equal(run.columnKind, 'utf16CodeUnits');
  assert.equal(run.tool.driver.name, 'vorab');
  assert.deepEqual(run.tool.driver.rules.map((rule) => rule.id), ['project']);
  assert.equal(run.results[0].ruleId, 'project');
  assert.equal(run.results[0].message.text, 'The project is not public yet.');
  const { artifactLocation, region } = run.results[0].locations[0].physicalLocation;
  assert.equal(artifactLocation.uri, 'stdin');
  assert.deepEqual(region, { startLine: 2, startColumn: 1, endLine: 2, endColumn: 9, charOffset: 9, charLength: 8 });
  assert.equal(document.runs[0].results[0].level, 'error');
});

test('pass_file: a text file is read whole, and named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-cli-'));
  try {
    writeFileSync(join(folder, 'post.txt'), 'Seeadler');
    const done = vorab(`check ${small} ${folder}/post.txt`);
    assert.match(done.out, /post\.txt:1:1: stop project/);
    assert.equal(done.code, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pass_layers: a broken layer does not silence a good one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-cli-'));
  try {
    writeFileSync(join(folder, '10-good.json'), readFileSync(join(root, 'tests/cli/good/small.json')));
    writeFileSync(join(folder, '20-broken.json'), '{"format": 1,');
    const done = vorab(`check --policy ${folder} --format json`, 'Seeadler');
    assert.equal(JSON.parse(done.out).findings.length, 1);
    assert.match(done.err, /20-broken\.json:1:\d+: error:/);
    assert.equal(done.code, 1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pass_bytes: invalid UTF-8, NUL and ten megabytes are just text', () => {
  assert.equal(vorab(`check ${small}`, Buffer.from([0xff, 0xfe, 0x00, 0xc3])).code, 0);
  assert.deepEqual(spans('', Buffer.concat([Buffer.from([0xff, 0x00]), Buffer.from(' Seeadler')])), [['project', 3, 11]]);
  assert.equal(vorab(`check ${small}`, 'Adler '.repeat(1_700_000)).code, 0);
});

test('fail_usage: what is not understood is said, with a hint, and ends with 2', () => {
  for (const line of ['check', `check ${small} --format xml`, `check ${small} --nonsense`, 'frobnicate', `check ${small} --at yesterday`]) {
    const done = vorab(line, '');
    assert.equal(done.code, 2, line);
    assert.match(done.err, /^vorab: .+\nhint: /s, line);
  }
});

test('fail_policy: a policy that is not there or broken ends with 3', () => {
  const missing = vorab('check --policy /nowhere', 'x');
  assert.equal(missing.code, 3);
  assert.match(missing.err, /\/nowhere.*error: .+\nhint: /s);
});

test('fail_file: a text that cannot be read ends with 5', () => {
  const done = vorab(`check ${small} /nowhere.txt`);
  assert.equal(done.code, 5);
  assert.match(done.err, /^vorab: \/nowhere\.txt cannot be read\nhint: /);
});

test('pass_narrowing: attachments and groups from options and lines', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-check-'));
  try {
    const file = join(folder, 'policy.json');
    writeFileSync(
      file,
      JSON.stringify({
        format: 1,
        id: 'narrow',
        rules: [
          { id: 'badge', kind: 'terms', words: ['Ausweis'], only_with: ['image', 'link'] },
          { id: 'offer', kind: 'terms', words: ['Angebot'], audience: ['sales'] },
        ],
      }),
    );
    const found = (line, text) =>
      JSON.parse(vorab(`check --policy ${file} --format json ${line}`, text).out).findings.map((f) => f.rule);
    assert.deepEqual(found('', 'mein Ausweis'), []);
    assert.deepEqual(found('--with image', 'mein Ausweis'), ['badge']);
    assert.deepEqual(found('--with document --with image', 'mein Ausweis'), ['badge']);
    assert.deepEqual(found('--with document', 'mein Ausweis'), []);
    assert.deepEqual(found('', 'mein Ausweis https://hafen.example'), ['badge']);
    assert.deepEqual(found('', 'ein Angebot'), ['offer']);
    assert.deepEqual(found('--audience hr --audience sales', 'ein Angebot'), ['offer']);
    assert.deepEqual(found('--audience hr', 'ein Angebot'), []);
    assert.equal(vorab(`check --policy ${file} --with music`, '').code, 2);

    const lines = [
      { text: 'mein Ausweis' },
      { text: 'mein Ausweis', attachments: { image: 1 } },
      { text: 'mein Ausweis', attachments: { image: 0 } },
      { text: 'ein Angebot', audience: ['hr'] },
      { text: 'ein Angebot', audience: ['sales'] },
    ].map((line) => JSON.stringify(line));
    const answers = vorab(`check --policy ${file} --format jsonl`, lines.join('\n')).out.trim().split('\n');
    assert.deepEqual(answers.map((line) => JSON.parse(line).findings.length), [0, 1, 0, 0, 1]);
    for (const wrong of [{ attachments: ['image'] }, { attachments: { image: -1 } }, { audience: 'sales' }, { audience: [1] }]) {
      assert.equal(vorab(`check --policy ${file} --format jsonl`, JSON.stringify({ text: 'x', ...wrong })).code, 2);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pass_layers_ids: what a broken layer claims is free for a good one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vorab-cli-'));
  try {
    const small = readFileSync(join(root, 'tests/cli/good/small.json'), 'utf8');
    for (const broken of [
      small.replace('"id": "serial"', '"id": "project"'),
      small.replace('"words": ["M4"]', '"list": "nowhere"'),
    ]) {
      writeFileSync(join(folder, '10-broken.json'), broken);
      writeFileSync(join(folder, '20-good.json'), small);
      const done = vorab(`check --policy ${folder} --format json`, 'Seeadler');
      assert.equal(JSON.parse(done.out).findings.length, 1);
      assert.match(done.err, /10-broken\.json:\d+:\d+: error: /);
      assert.doesNotMatch(done.err, /20-good/);
    }
    writeFileSync(join(folder, '10-broken.json'), small.replace('"id": "serial"', '"id": "project"'));
    rmSync(join(folder, '20-good.json'));
    assert.equal(vorab(`check --policy ${folder}`, 'Seeadler').code, 3, 'nothing of a broken file is in force');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pass_unknown_site: a network nobody knows is said, and the text is checked all the same', () => {
  const done = vorab(`check ${small} --site linkedn`, 'Seeadler');
  assert.equal(done.code, 1);
  assert.match(done.err, /^vorab: no network is called 'linkedn'.*\nhint: did you mean 'linkedin'$/m);
});

test('pass_jsonl_bytes: bytes that are no UTF-8 count as U+FFFD there too', () => {
  const done = vorab(`check ${small} --format jsonl`, Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xff]), Buffer.from(' Seeadler"}\n')]));
  assert.equal(JSON.parse(done.out).findings[0].start, 2);
});

test('fail_folder: a folder is no text', () => {
  const done = vorab(`check ${small} /tmp`);
  assert.equal(done.code, 5);
  assert.match(done.err, /^vorab: \/tmp cannot be read\nhint: /);
});

test('pass_jsonl_future: a number that no reader knows is no reason to refuse the line', () => {
  const done = vorab(`check ${small} --format jsonl`, '{"id":1,"text":"Seeadler","weight":1e400}');
  assert.equal(JSON.parse(done.out).findings[0].end, 8);
});

test('pass_jsonl_unknown: a name nobody knows is said once for all lines', () => {
  const line = '{"id":1,"text":"Seeadler","site":"linkedn"}\n';
  const done = vorab(`check ${small} --format jsonl`, line.repeat(3));
  assert.equal(done.code, 1);
  assert.equal(done.err, "vorab: no network is called 'linkedn', so rules for other ones are silent\nhint: did you mean 'linkedin'\n");
});
