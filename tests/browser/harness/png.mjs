// SPDX-License-Identifier: Apache-2.0
// Just enough PNG to ask whether there is red ink somewhere: 8 bits, RGB or RGBA, not interlaced.
import { inflateSync } from 'node:zlib';

/** @param {Uint8Array} file @returns {{width: number, height: number, at: (x: number, y: number) => number[]}} */
export function decodePng(file) {
  const data = Buffer.from(file);
  const parts = [];
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at)) {
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  }
  const [width, height, depth, type, , , interlaced] = [data.readUInt32BE(16), data.readUInt32BE(20), ...data.subarray(24, 29)];
  const size = { 2: 3, 6: 4 }[type];
  if (depth !== 8 || !size || interlaced) throw new Error('not a PNG that this decoder knows');
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * size;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x++) {
      const left = x >= size ? out[y * row + x - size] : 0;
      const up = y ? out[(y - 1) * row + x] : 0;
      const corner = x >= size && y ? out[(y - 1) * row + x - size] : 0;
      out[y * row + x] = raw[y * (row + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return { width, height, at: (x, y) => [...out.subarray(y * row + x * size, y * row + x * size + 3)] };
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** How many pixels are clearly red: the ink of a `stop` mark on black text and white ground. */
export function redPixels(file) {
  const image = decodePng(file);
  let count = 0;
  for (let y = 0; y < image.height; y++) {
    for (let x = 0; x < image.width; x++) {
      const [red, green, blue] = image.at(x, y);
      if (red > green + 70 && red > blue + 70) count += 1;
    }
  }
  return count;
}
