// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { docx, html, odt, pdf, zip } from './documents.mjs';
import { root } from './run.mjs';

const paper = readFileSync(join(root, 'tests/documents/strategie-2031.md'), 'utf8');
// Without the one that quotes somebody: see pass_quotations.
const paragraphs = paper.split('\n').filter((line) => line.length > 200 && !line.includes('„'));

const folder = mkdtempSync(join(tmpdir(), 'vorab-fingerprint-test-'));
test.after(() => rmSync(folder, { recursive: true }));

/** Runs `vorab` in the folder; arguments may have spaces. */
function vorab(args, input = '') {
  const done = spawnSync(join(root, 'build/bin/vorab'), args, { cwd: folder, input, encoding: 'utf8', timeout: 60_000 });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Writes a file and makes a fingerprint of it. */
function fingerprint(name, bytes, ...options) {
  writeFileSync(join(folder, name), bytes);
  return vorab(['fingerprint', name, ...options]);
}

/** What a policy with this fingerprint finds, as [words, confidence]. */
function findings(fingerprintText, text) {
  mkdirSync(join(folder, 'policy'), { recursive: true });
  const rule = { id: 'paper', kind: 'passages', fingerprints: [JSON.parse(fingerprintText)] };
  writeFileSync(join(folder, 'policy/policy.json'), JSON.stringify({ format: 1, id: 'p', version: 1, rules: [rule] }));
  const done = vorab(['check', '--policy', 'policy', '--format', 'json'], text);
  return JSON.parse(done.out).findings.map(({ start, end, confidence }) => [text.slice(start, end), confidence]);
}

/**
 * The fingerprint finds each paragraph, whole, and not another text. The salt is another each time,
 * and one run in thirty-two is a mark by chance: some words beside the paragraph may seem to belong.
 */
function finds(done, pasted = paragraphs) {
  assert.equal(done.code, 0, done.err);
  for (const paragraph of pasted) {
    const found = findings(done.out, `Guten Morgen! 🦅\n${paragraph}\nEinen schönen Tag euch allen.`);
    assert.equal(found.length, 1, paragraph);
    const [[words, confidence]] = found;
    assert.ok(words.includes(paragraph.slice(20, -20)) && words.length < paragraph.length + 30, words);
    assert.ok(confidence > 0.6, `${confidence}: ${paragraph}`);
  }
  assert.deepEqual(findings(done.out, 'Auf der Messe zeigen wir am Montag, was eine Pumpe heute alles kann, und freuen uns auf viele Gäste.'), []);
}

test('pass_markdown: paragraphs are found, whole', () => finds(fingerprint('paper.md', paper)));

test('pass_text: with line breaks, divided words and other encodings', () => {
  const wrapped = paper.replace(/(.{60,70}?) /g, '$1\r\n').replace(/Servicevertrag/, 'Service-\r\nvertrag');
  finds(fingerprint('paper.txt', wrapped));
  finds(fingerprint('latin.txt', Buffer.from(paper.replace(/[„“–]/g, '"'), 'latin1')), paragraphs.slice(0, 3));
  finds(fingerprint('utf16.txt', Buffer.from(`\ufeff${paper}`, 'utf16le')), paragraphs.slice(0, 3));
});

test('pass_out_and_title: the file holds the title, numbers, and no word of the document', () => {
  const done = fingerprint('paper.md', paper, '--title', 'Papier „eins“', '--out', 'paper.json');
  assert.equal(done.code, 0);
  assert.equal(done.out, '');
  assert.match(done.err, /vorab: 1\d{3} words in \d+ bytes, as "Papier „eins“"/);
  const text = readFileSync(join(folder, 'paper.json'), 'utf8');
  const { title, marks, salt, ...numbers } = JSON.parse(text);
  assert.equal(title, 'Papier „eins“');
  assert.ok(marks.length > 1000 && salt.length === 24);
  for (const value of Object.values(numbers)) assert.equal(typeof value, 'number');
  const body = `${marks} ${salt}`.toLowerCase();
  for (const word of paper.toLowerCase().match(/\p{L}{5,}/gu)) assert.ok(!body.includes(word), word);
});

test('pass_without_title: a name that says nothing', () => {
  assert.match(JSON.parse(fingerprint('uebernahme-nordwind.md', paper).out).title, /^document [0-9a-f]{8}$/);
});

test('pass_salted: twice the same document, two fingerprints', () => {
  assert.notEqual(JSON.parse(fingerprint('paper.md', paper).out).marks, JSON.parse(fingerprint('paper.md', paper).out).marks);
});

test('pass_ignore: what may be said leaves no mark', () => {
  writeFileSync(join(folder, 'public.txt'), paragraphs[1]);
  const done = fingerprint('paper.md', paper, '--ignore', 'public.txt');
  assert.deepEqual(findings(done.out, paragraphs[1]), []);
  finds(done, [paragraphs[0], paragraphs[2]]);
});

test('pass_quotations: left out, unless they are to be kept', () => {
  const quotation = 'Wer aufhört, besser zu werden, hat aufgehört, gut zu sein, und wer gut ist, der hört niemals auf damit.';
  const text = `${paragraphs[0]}\n\nAn der Wand steht: „${quotation}“ Wir nehmen das ernst.`;
  const done = fingerprint('quoting.txt', text);
  assert.match(done.err, /1 quotation of 19 words left out/);
  assert.deepEqual(findings(done.out, quotation), []);
  const kept = fingerprint('quoting.txt', text, '--with-quotations');
  assert.equal(findings(kept.out, quotation).length, 1);
});

/** The document is refused: this is said, and this is advised. */
function refused(done, message, hint, code = 5) {
  assert.equal(done.code, code, done.err);
  assert.equal(done.out, '');
  assert.match(done.err, /^vorab: .*[^.]$/m);
  assert.match(done.err, message);
  assert.match(done.err, hint);
}

test('fail_usage: no file, an empty title', () => {
  assert.equal(vorab(['fingerprint']).code, 2);
  refused(fingerprint('paper.md', paper, '--title', ' '), /title must have 1 to 200/, /hint: choose a name/, 2);
});

test('fail_documents: missing, empty, without words, too short, of another kind', () => {
  refused(vorab(['fingerprint', 'nowhere.txt']), /nowhere\.txt: there is no such file/, /hint: check the path/);
  refused(vorab(['fingerprint', '.']), /no regular file/, /name the document itself/);
  refused(fingerprint('empty.txt', ''), /empty\.txt: this file is empty/, /a document with text/);
  refused(fingerprint('signs.txt', '… — …'), /no words/, /a document with text/);
  refused(fingerprint('short.txt', 'Nur ein Satz, der viel zu kurz ist.'), /8 words are too few.*40 are needed/, /"terms"/);
  refused(fingerprint('table.xlsx', 'PK\x03\x04'), /kind \.xlsx cannot be read/, /save it as docx/);
  refused(fingerprint('paper', paper), /no ending/, /save it as docx/);
  refused(fingerprint('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), /not what its name says, but a picture/, /write down its text/);
  refused(fingerprint('pdf.md', '%PDF-1.7\n'), /but a PDF document/, /ends with \.pdf/);
  refused(fingerprint('zeros.txt', 'a\0b'), /this is no text/, /save it as text/);
});

test('fail_out: a folder that is not there', () => {
  refused(fingerprint('paper.md', paper, '--out', 'nowhere/paper.json'), /cannot be written/, /a folder that is there/);
});

test('fail_one_of_several: nothing is written if one document cannot be used', () => {
  writeFileSync(join(folder, 'empty.txt'), '');
  refused(fingerprint('paper.md', paper, 'empty.txt'), /empty\.txt: this file is empty/, /hint/);
});

test('pass_html: what a browser shows, in several encodings', () => {
  finds(fingerprint('paper.html', html(paragraphs)));
  finds(fingerprint('paper.htm', html(paragraphs.slice(0, 2), '')), paragraphs.slice(0, 2));
  const latin = Buffer.from(html(paragraphs.slice(0, 2), '<meta charset="iso-8859-1">'), 'latin1');
  finds(fingerprint('latin.html', latin), paragraphs.slice(0, 2));
  assert.deepEqual(findings(fingerprint('script.html', `<body><p>${paragraphs[0]}</p><script>${paragraphs[1]}</script><!-- ${paragraphs[2]} -->`).out, paragraphs[1] + paragraphs[2]), []);
});

test('pass_html_quotations: q and blockquote are quotations', () => {
  const quotation = 'Das Wasser ist das Beste, sagte schon der Dichter, und wir bauen die Pumpen dazu.';
  const done = fingerprint('q.html', `<p>${paragraphs[0]}</p><blockquote><p>${quotation}</p></blockquote>`);
  assert.match(done.err, /1 quotation of 15 words left out/);
  assert.deepEqual(findings(done.out, quotation), []);
});

test('pass_docx: runs, notes, without what was deleted', () => {
  finds(fingerprint('paper.docx', docx(paragraphs)));
  const deleted = `<w:p><w:del><w:r><w:delText>${paragraphs[5]}</w:delText></w:r></w:del></w:p>`;
  assert.deepEqual(findings(fingerprint('deleted.docx', docx(paragraphs.slice(0, 2), deleted)).out, paragraphs[5]), []);
  const notes = zip({
    'word/document2.xml': '<w:document xmlns:w="w"><w:p><w:r><w:t>Nur der Text der Fußnote zählt.</w:t></w:r></w:p></w:document>',
    'word/footnotes.xml': `<w:footnotes xmlns:w="w"><w:footnote><w:p><w:r><w:t>${paragraphs[3]}</w:t></w:r></w:p></w:footnote></w:footnotes>`,
  });
  finds(fingerprint('notes.docx', notes), [paragraphs[3]]);
});

test('pass_odt: spans and spaces, without what was deleted', () => {
  const extra = `<text:tracked-changes><text:changed-region><text:deletion><text:p>${paragraphs[5]}</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const done = fingerprint('paper.odt', odt(paragraphs.slice(0, 5), { extra }));
  finds(done, paragraphs.slice(0, 5));
  assert.deepEqual(findings(done.out, paragraphs[5]), []);
});

test('pass_pdf: lines and pages', () => finds(fingerprint('paper.pdf', pdf(paragraphs))));

test('pass_several_formats: one fingerprint of all', () => {
  writeFileSync(join(folder, 'a.docx'), docx(paragraphs.slice(0, 2)));
  writeFileSync(join(folder, 'b.odt'), odt(paragraphs.slice(2, 4)));
  finds(vorab(['fingerprint', 'a.docx', 'b.odt']), paragraphs.slice(0, 4));
});

test('fail_packed: damaged, encrypted, of another kind, a bomb', () => {
  const good = docx(paragraphs);
  refused(fingerprint('cut.docx', good.subarray(0, good.length / 2)), /cut\.docx: this document is damaged/, /save it again/);
  const flipped = Buffer.from(good);
  flipped[400] ^= 0xff;
  refused(fingerprint('flipped.docx', flipped), /this document is damaged/, /save it again/);
  refused(fingerprint('locked.docx', docx(paragraphs, '', { encrypted: true })), /is encrypted/, /without a password/);
  refused(fingerprint('old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /an encrypted document, or one in an old Office format/, /without a password/);
  refused(fingerprint('locked.odt', odt(paragraphs, { manifest: '<manifest:encryption-data/>' })), /is encrypted/, /without a password/);
  refused(fingerprint('paper.odt', good), /but a Word document \(\.docx\)/, /save it as docx/);
  refused(fingerprint('table.docx', zip({ 'xl/workbook.xml': '<x/>' })), /but a table \(\.xlsx\)/, /save it as docx/);
  refused(fingerprint('table.odt', odt(paragraphs, { type: 'spreadsheet' })), /not what its name says/, /save it as docx/);
  refused(fingerprint('text.docx', paper), /this is no Word document/, /ending of what it is/);
  refused(fingerprint('xml.docx', zip({ 'word/document.xml': '<w:document><w:p>' })), /its text is no XML/, /save it again/);
  refused(fingerprint('blank.docx', docx([])), /no words in this document/, /with text in it/);
  const bomb = zip({ 'word/document.xml': Buffer.alloc(80 << 20, 'a') });
  assert.ok(bomb.length < 200_000);
  refused(fingerprint('bomb.docx', bomb), /unpacks to more than 64 MiB/, /split it/);
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  refused(fingerprint('laughs.docx', zip({ 'word/document.xml': `<!DOCTYPE d [<!ENTITY l0 "ha ha ha">${laughs}]><d xmlns:w="w"><w:p><w:t>&l12;</w:t></w:p></d>` })), /laughs\.docx: /, /hint/);
});

test('fail_pdf: encrypted, damaged, scanned, of another kind', () => {
  refused(fingerprint('locked.pdf', pdf(paragraphs, { password: 'geheim' })), /locked\.pdf: this document is encrypted/, /without a password/);
  refused(fingerprint('cut.pdf', '%PDF-1.4\nnothing more'), /this document is damaged/, /save it again/);
  refused(fingerprint('scan.pdf', pdf([''])), /no words in this document/, /text recognition/);
  refused(fingerprint('text.pdf', paper), /this is no PDF document/, /ending of what it is/);
});

test('pass_strange_names: a document whose name looks like an option, with spaces and quotation marks', () => {
  writeFileSync(join(folder, '-layout "x; $(id)".pdf'), pdf(paragraphs.slice(0, 2)));
  finds(vorab(['fingerprint', '--', '-layout "x; $(id)".pdf']), paragraphs.slice(0, 2));
});

test('fail_large: more than 64 MiB', () => {
  refused(fingerprint('large.txt', Buffer.alloc((64 << 20) + 1, 'a ')), /larger than 64 MiB/, /split it/);
});
