// SPDX-License-Identifier: Apache-2.0
// Hidden lists, as people ask for them and as bundles have them (see cases.mjs).

/** A list of which a bundle knows two ways to write one entry. */
const hidden = { version: 1, match: 'inflected', pieces: 1, rounds: 24, salt: 'AAAAAAAAAAAAAAAAAAAAAA==', records: Buffer.from('a'.repeat(28) + 'b'.repeat(28)).toString('base64'), entries: [Buffer.alloc(144).toString('base64')] };
/** A policy whose rule uses this list. */
function withHidden(list) {
  return { format: 1, id: 'hafen.social-media', lists: { deals: list }, rules: [{ id: 'deals', kind: 'terms', list: 'deals' }] };
}

export const good = {
  'a list to hide': withHidden({ words: ['Seeadler', 'Projekt Nordstern'], hidden: true, disguised: true }),
  'a list not to hide': withHidden({ words: ['Pier'], hidden: false }),
  'a hidden list': withHidden({ hidden: { ...hidden, disguised: true }, locked: true }),
};

export const bad = {
  'hidden list without words': withHidden({ hidden: true }),
  'hidden list as text': withHidden({ words: ['Seeadler'], hidden: 'yes' }),
  'hidden list of another version': withHidden({ hidden: { ...hidden, version: 2 } }),
  'hidden list that is fuzzy': withHidden({ hidden: { ...hidden, match: 'fuzzy' } }),
  'hidden list with few rounds': withHidden({ hidden: { ...hidden, rounds: 1 } }),
  'hidden list with many rounds': withHidden({ hidden: { ...hidden, rounds: 1001 } }),
  'hidden list with little salt': withHidden({ hidden: { ...hidden, salt: 'AAAA' } }),
  'hidden list without entries': withHidden({ hidden: { ...hidden, entries: [] } }),
  'hidden list of no base64': withHidden({ hidden: { ...hidden, records: 'Seeadler!Seeadler!Seeadler' } }),
  'hidden list with a word': withHidden({ hidden: { ...hidden, word: 'Seeadler' } }),
};

export const readerOnly = {
  'hidden entry that is too short': withHidden({ words: ['Pier'], hidden: true }),
  'hidden list that nobody can match': withHidden({ hidden: { ...hidden, match: 'word' } }),
  'hidden records out of order': withHidden({ hidden: { ...hidden, records: Buffer.from('b'.repeat(28) + 'a'.repeat(28)).toString('base64') } }),
  'half a hidden record': withHidden({ hidden: { ...hidden, records: Buffer.alloc(27).toString('base64') } }),
};
