// SPDX-License-Identifier: Apache-2.0
// One bare editor a page, without a network around it: specs/editors.mjs goes through them and through the places
// that each may stand in. The test's copy of the extension knows the host (harness/editors_site.js).

/** Libraries and native fields, by the name of their folder under replicas/editors. */
export const EDITORS = ['lexical', 'slate'];

export default {
  site: 'linkedin',
  hosts: ['editors.linkedin.com'],
  policy: "script-src 'self'; frame-src 'self'",
  pages: Object.fromEntries(EDITORS.map((name) => [`/${name}`, `editors/${name}/index.html`])),
  composers: [],
};
