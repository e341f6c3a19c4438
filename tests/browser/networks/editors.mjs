// SPDX-License-Identifier: Apache-2.0
// One bare editor a page, without a network around it: specs/editors.mjs goes through them and through the places
// that each may stand in. The test's copy of the extension knows the host (harness/editors_site.js).

/** Folder under replicas/editors -> the extension's editor that should serve it. */
export const EDITORS = {
  quill1: 'quill', quill2: 'quill', tiptap: 'prosemirror', draft: 'draft', lexical: 'lexical', slate: 'slate', plain: 'plain',
  textarea: 'textarea', 'textarea-react': 'textarea', input: 'input',
};

export default {
  site: 'linkedin',
  hosts: ['editors.linkedin.com'],
  policy: "script-src 'self'; frame-src 'self'",
  pages: Object.fromEntries(Object.keys(EDITORS).map((name) => [`/${name}`, `editors/${name}/index.html`])),
  composers: [],
};
