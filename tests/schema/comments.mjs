// SPDX-License-Identifier: Apache-2.0

/**
 * JSON without the comments that policy files may have.
 * @param {string} text
 */
export function withoutComments(text) {
  return text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => (part.startsWith('"') ? part : ' '));
}
