// SPDX-License-Identifier: Apache-2.0
// <input> of one line: headlines, titles. Only where a site's spec names it (safe_fields.js says which never).

EDITORS.push({
  id: 'input',
  serves: (element) => element.nodeName === 'INPUT',
  read: readField,
  select: selectInField,
  put: [putByCommand],
});
