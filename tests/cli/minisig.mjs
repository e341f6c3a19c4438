// SPDX-License-Identifier: Apache-2.0
// minisign's files made without minisign or vorab, rightly and wrongly
// (https://jedisct1.github.io/minisign/, "Signature format").
import { createHash, generateKeyPairSync, randomBytes, sign as ed25519 } from 'node:crypto';

/** A new key: its number and its two halves. */
export function makeKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  return { id: randomBytes(8), raw, privateKey };
}

/** The contents of its `.pub` file. */
export function publicFile({ id, raw }) {
  return `untrusted comment: minisign public key\n${Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64')}\n`;
}

/**
 * The contents of a `.minisig` file.
 * @param {{kind?: string, comment?: string, said?: string}} [how] `said`: another comment than what was signed
 */
export function signatureFile({ id, privateKey }, bytes, { kind = 'ED', comment = 'c', said = comment } = {}) {
  const message = kind === 'ED' ? createHash('blake2b512').update(bytes).digest() : Buffer.from(bytes);
  const signature = ed25519(null, message, privateKey);
  const global = ed25519(null, Buffer.concat([signature, Buffer.from(comment)]), privateKey);
  const head = Buffer.concat([Buffer.from(kind), id, signature]).toString('base64');
  return `untrusted comment: signature\n${head}\ntrusted comment: ${said}\n${global.toString('base64')}\n`;
}
