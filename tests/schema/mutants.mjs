// SPDX-License-Identifier: Apache-2.0
// Small changes to a policy, each at one place: what typing errors and misunderstandings do.

const replacements = [null, true, 0, -1, 1.5, '', ' ', 'x', 'Ü b', [], ['x'], {}, { x: 1 }];

/**
 * Every policy that differs from `value` at one place: a value replaced by one of another type or
 * shape, an entry taken out, an unknown key added.
 * @param {any} value
 * @returns {Generator<any>}
 */
export function* mutants(value) {
  for (const replacement of replacements) {
    if (JSON.stringify(replacement) !== JSON.stringify(value)) yield replacement;
  }
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      yield value.toSpliced ? value.toSpliced(i, 1) : value.filter((_, at) => at !== i);
      for (const changed of mutants(item)) yield value.map((old, at) => (at === i ? changed : old));
    }
  } else if (value && typeof value === 'object') {
    yield { ...value, unheard_of: 1 };
    for (const key of Object.keys(value)) {
      const { [key]: item, ...rest } = value;
      yield rest;
      for (const changed of mutants(item)) yield { ...value, [key]: changed };
    }
  }
}
