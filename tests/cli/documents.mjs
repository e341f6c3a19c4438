// SPDX-License-Identifier: Apache-2.0
// Small documents of every format, made on the spot, for the tests of `vorab fingerprint`.
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

/** @param {Buffer} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * A zip file (APPNOTE.TXT).
 * @param {Record<string, string | Buffer>} parts
 * @param {{encrypted?: boolean}} [options]  `encrypted` only says so
 */
export function zip(parts, { encrypted = false } = {}) {
  const files = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(encrypted ? 1 : 0, 2);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, rest, Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Word's format: each paragraph in two runs, as Word divides them; `extra` is put into the body. */
export function docx(paragraphs, extra = '', options = {}) {
  const body = paragraphs.map((text) => {
    const half = Math.floor(text.length / 2);
    const run = (part) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`;
    return `<w:p><w:pPr><w:pStyle w:val="Standard"/></w:pPr>${run(text.slice(0, half))}${run(text.slice(half))}</w:p>`;
  });
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}${extra}</w:body></w:document>`,
  }, options);
}

/** OpenDocument's format. */
export function odt(paragraphs, { manifest = '', type = 'text', extra = '' } = {}) {
  const body = paragraphs.map((text) => `<text:p text:style-name="P1">${escaped(text).replace(' ', '<text:s/>').replace(/(\p{L}+)/u, '<text:span>$1</text:span>')}</text:p>`);
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${type}`,
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
    'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${extra}${body.join('')}</office:text></office:body></office:document-content>`,
  });
}

/** A web page. */
export const html = (paragraphs, head = '<meta charset="utf-8">') =>
  `<!doctype html><html><head>${head}<title>Seite</title><style>p{color:red}</style></head><body><script>var geheim = 1;</script>${paragraphs
    .map((text) => `<p>${escaped(text).replace(/(\p{L}+) (\p{L}+)/u, '<b>$1</b>&#32;<i>$2</i>').replace(/ü/g, '&uuml;')}</p>`)
    .join('\n')}</body></html>`;

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const md5 = (...parts) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key, bytes) {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + s[i] + key[i % key.length]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
  }
  const out = Buffer.alloc(bytes.length);
  for (let n = 0, i = 0, j = 0; n < bytes.length; n += 1) {
    i = (i + 1) & 255;
    j = (j + s[i]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
    out[n] = bytes[n] ^ s[(s[i] + s[j]) & 255];
  }
  return out;
}

/** What a PDF file says about its encryption by a password (ISO 32000-1, 7.6.3, revision 2). */
function encryption(password) {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, 5), padded);
  const id = Buffer.alloc(16, 7);
  const key = md5(padded, owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const hex = (bytes) => `<${bytes.toString('hex')}>`;
  return { id: hex(id), dictionary: `<</Filter/Standard/V 1/R 2/P -4/O ${hex(owner)}/U ${hex(rc4(key, PADDING))}>>` };
}

/** A PDF file of lines of sixty characters; words are divided at some line ends, as in print. */
export function pdf(paragraphs, { password = '' } = {}) {
  const lines = paragraphs.flatMap((text) => [...(text.match(/.{1,60}(?: |$)/g) ?? []), '']);
  const pages = [];
  for (let i = 0; i < lines.length; i += 50) pages.push(lines.slice(i, i + 50));
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'];
  const kids = [];
  for (const page of pages) {
    const text = page.map((line) => `(${line.replace(/[\\()]/g, '\\$&').replace(/[„“]/g, '"').replace(/–/g, '-')}) Tj T*`).join('\n');
    const stream = `BT /F1 10 Tf 14 TL 50 780 Td\n${text}\nET`;
    objects.push(`<</Length ${stream.length}>>\nstream\n${stream}\nendstream`);
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${objects.length} 0 R>>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(' ')}]>>`;
  const locked = password ? encryption(password) : undefined;
  if (locked) objects.push(locked.dictionary);
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const more = locked ? `/Encrypt ${objects.length} 0 R/ID[${locked.id}${locked.id}]` : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${more}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
